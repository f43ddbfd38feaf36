using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// Persons of whom each is inverted and who share one field, so that the first has parts of the others: <c>Doe, Jane; Roe, Rick</c>,
/// <c>Doe, Jane and Roe, Rick</c>, <c>Doe, J., Roe, R.</c>; or none is: <c>Jane Doe, Rick Roe, Max Moe</c>, <c>Doe J, Roe R</c>.
/// </summary>
internal static class NamesInOne
{
    /// <summary>The persons, two or more, or null if the name is that of one.</summary>
    internal static List<Contributor>? Read(Contributor name)
    {
        if (name is not { Family: { } family, Given: { } given, NonDroppingParticle: null, DroppingParticle: null })
            return null;
        if (name.Suffix is null && !given.Contains(';', StringComparison.Ordinal))
            return IndexNames(family, given) ?? (MayList(family, given) ? ListOf($"{family}, {given}") : null);
        var text = name.Suffix is null ? $"{family}, {given}" : $"{family}, {given}, {name.Suffix}";
        if (InvertedPairs.Read(text) is { } pairs)
            return pairs;
        // BibTeX takes the second of three parts for the suffix.
        return Divided(text)
            ?? IndexNames(family, given, name.Suffix ?? "")
            ?? ListOf(text)
            ?? (name.Suffix is null ? null : Divided($"{family}, {name.Suffix}, {given}"));
    }

    /// <summary>Whether a name has more parts than one person's, of which nobody can say how they are divided.</summary>
    internal static bool MayBeSeveral(Contributor name) =>
        name is { Family: not null, Given: { } given }
        && (
            (name.Suffix is { } suffix && (suffix.Contains(',', StringComparison.Ordinal) || IsWholeName(suffix)))
            || (ReadingOrderNames.MayBe(given) && IsWholeName(given.Split([" and ", " & "], StringSplitOptions.TrimEntries)[^1]))
        );

    private static bool IsWholeName(string text) => ReadingOrderNames.ReadOne(text) is not null;

    // A surname and given names that nothing else divides are two parts, and a list of two has words in both; quick to see, and false for
    // most.
    private static bool MayList(string family, string given) =>
        (family.Contains(' ', StringComparison.Ordinal) && given.Contains(' ', StringComparison.Ordinal))
        || family.Contains(',', StringComparison.Ordinal)
        || given.Contains(',', StringComparison.Ordinal)
        || ReadingOrderNames.MayBe(family)
        || ReadingOrderNames.MayBe(given);

    private static List<Contributor>? ListOf(string text) => ReadingOrderNames.ReadInCommas(text) is { } listed ? [.. listed] : null;

    // No surname ends with initials: Doe J, Roe R; Moe III does.
    private static List<Contributor>? IndexNames(params ReadOnlySpan<string> texts)
    {
        if (!IndexName.MayBe(texts[0]) || IndexName.Read(texts[0]) is null)
            return null;
        List<Contributor> names = [];
        foreach (var text in texts)
        {
            foreach (var part in text.Split([',', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var one in part.Split(" and ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    if (IndexName.ReadInList(one) is not { } name)
                        return null;
                    names.Add(name);
                }
            }
        }

        return names.Count > 1 ? names : null;
    }

    private static List<Contributor>? Divided(string text)
    {
        var parts = text.Split(
            text.Contains(';', StringComparison.Ordinal) ? [";"] : [" and ", " & "],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        return parts.Length > 1 && Array.TrueForAll(parts, part => part.Split(',') is [{ Length: > 0 }, { Length: > 1 }])
            ? [.. parts.Select(InvertedName.Read).OfType<Contributor>()]
            : null;
    }
}
