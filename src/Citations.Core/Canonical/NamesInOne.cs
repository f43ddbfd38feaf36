using Citations.Formats.Values;

namespace Citations.Canonical;

/// <summary>
/// Persons of whom each is inverted and who share one field, so that the first has parts of the others: <c>Doe, Jane; Roe, Rick</c>,
/// <c>Doe, Jane and Roe, Rick</c>, <c>Doe, J., Roe, R.</c>
/// </summary>
internal static class NamesInOne
{
    /// <summary>The persons, two or more, or null where the name is of one.</summary>
    internal static List<Contributor>? Read(Contributor name)
    {
        if (name is not { Family: { } family, Given: { } given, NonDroppingParticle: null, DroppingParticle: null })
            return null;
        if (name.Suffix is null && !given.Contains(';', StringComparison.Ordinal))
            return null;
        var text = name.Suffix is null ? $"{family}, {given}" : $"{family}, {given}, {name.Suffix}";
        if (InvertedPairs.Read(text) is { } pairs)
            return pairs;
        // BibTeX takes the second of three parts for the suffix.
        return Divided(text) ?? (name.Suffix is null ? null : Divided($"{family}, {name.Suffix}, {given}"));
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
