namespace Citations.Canonical;

/// <summary>
/// The mark of a list of names that was cut: BibTeX's <c>others</c>, <c>et al.</c> As a contributor it is the literal name <c>others</c> at
/// the end of its list.
/// </summary>
internal static class OtherNames
{
    private static readonly string[] Words =
    [
        "others",
        "et al.",
        "et al",
        "et. al.",
        "et. al",
        "et.al.",
        "and others",
        "u. a.",
        "u.a.",
        "usw.",
        "...",
    ];

    internal static Contributor Mark => Contributor.Others;

    /// <summary>The names of a list without its mark, for formats that cannot hold it.</summary>
    internal static IEnumerable<Contributor> Named(this EquatableArray<Contributor> names) =>
        EndsWithMark(names) ? names.SkipLast(1) : names;

    /// <summary>Whether a list of names was cut.</summary>
    internal static bool EndsWithMark(this EquatableArray<Contributor> names) => names.Count > 1 && IsMark(names[^1]);

    /// <summary>Whether a contributor is the mark and no name.</summary>
    internal static bool IsMark(Contributor name) =>
        IsLatin(name) || Of(name) is { Length: >= 3 and <= 10 } word && word[0] is 'o' or 'e' or 'a' or 'u' or '.' && Words.Contains(word);

    /// <summary>The name without a mark that is in it: <c>Smith J et al.</c></summary>
    internal static Contributor WithoutMark(Contributor name, ref bool isMarked)
    {
        var (family, given, literal) = (Cut(name.Family), Cut(name.Given), Cut(name.Literal));
        if (family == name.Family && given == name.Given && literal == name.Literal)
            return name;
        isMarked = true;
        return name with { Family = family, Given = given, Literal = literal };
    }

    // BibTeX reads the first word of "et al." as a particle, and other programs as a given name; ERIC's lists end with "And Others".
    private static bool IsLatin(Contributor name) =>
        name
            is { NonDroppingParticle: "et", Family: "al." or "al", Given: null }
                or { NonDroppingParticle: null, Family: "al." or "al", Given: "et" or "et." }
            || "and others".Equals(Of(name), StringComparison.OrdinalIgnoreCase);

    private static string? Of(Contributor name) =>
        name.Literal
        ?? (
            name.Given is null ? name.Family
            : name.Family is null ? name.Given
            : null
        );

    private static string? Cut(string? text)
    {
        if (text is null)
            return null;
        foreach (var mark in (ReadOnlySpan<string>)[" et al.", " et al", " et. al."])
        {
            if (text.Length > mark.Length && text.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
                return text[..^mark.Length].TrimEnd(',', ' ') is { Length: > 0 } rest ? rest : null;
        }

        return text;
    }
}
