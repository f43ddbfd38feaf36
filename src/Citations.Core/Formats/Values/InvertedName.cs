namespace Citations.Formats.Values;

/// <summary>
/// Names as EndNote, PubMed and their kin write them: <c>Zarate, Carlos A., Jr.</c>. A comma at the end marks a name that is
/// not taken apart, such as an organisation's: <c>World Health Organization,</c>.
/// </summary>
internal static class InvertedName
{
    /// <summary>Reads a name; without a comma the last word is the surname, as in traditional refer files.</summary>
    internal static Contributor? Read(string text)
    {
        text = text.Trim();
        if (text.EndsWith(','))
            return text.TrimEnd(',', ' ') is { Length: > 0 } whole ? Contributor.Organization(whole) : null;
        if (text.Length == 0)
            return null;
        if (!text.Contains(',', StringComparison.Ordinal))
        {
            var space = text.LastIndexOf(' ');
            return space < 0 ? Contributor.Person(text) : Contributor.Person(text[(space + 1)..], text[..space].TrimEnd());
        }

        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        return new Contributor
        {
            Family = Part(parts, 0),
            Given = Part(parts, 1),
            Suffix = Part(parts, 2),
        };
    }

    /// <summary>The name with the surname and its particle first; a particle that falls away is after the given names.</summary>
    internal static string Write(Contributor name)
    {
        if (name.Family is null && name.Literal is { } whole)
            return whole + ",";
        var (family, given) = (Family(name), Given(name));
        if (name.Suffix is { } suffix)
            return $"{family}, {given}, {suffix}";
        if (given.Length > 0)
            return $"{family}, {given}";
        // Without a comma only the last word would be the surname.
        return family.Contains(' ', StringComparison.Ordinal) && name.NonDroppingParticle is null ? family + "," : family;
    }

    /// <summary>The surname with the particle that belongs to it.</summary>
    internal static string Family(Contributor name) => Join(name.NonDroppingParticle, name.Family);

    /// <summary>The given names with the particle that falls away from the surname.</summary>
    internal static string Given(Contributor name) => Join(name.Given, name.DroppingParticle);

    private static string Join(string? first, string? second) =>
        string.IsNullOrEmpty(first) ? second ?? ""
        : string.IsNullOrEmpty(second) ? first
        : $"{first} {second}";

    private static string? Part(string[] parts, int index) => parts.Length > index && parts[index].Length > 0 ? parts[index] : null;
}
