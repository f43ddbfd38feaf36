using Citations.Canonical;
using Citations.Formats.Values;
using Citations.Matching;

namespace Citations.Formats.Mapping;

/// <summary>
/// A name as RIS and spreadsheets write it: <c>Zarate, Carlos A., Jr.</c>; what has no comma, or ends with one, is not taken apart. Library
/// catalogues end a person's name with a comma too: <c>Moss, Ada,</c>.
/// </summary>
internal static class CommaName
{
    internal static Contributor? Read(string text) =>
        text.Contains(',', StringComparison.Ordinal) ? InvertedName.Read(PersonOf(text.Trim()) ?? text)
        : string.IsNullOrWhiteSpace(text) ? null
        : IndexName.Read(text) ?? Contributor.Organization(text.Trim());

    internal static string Write(Contributor name)
    {
        if (name.Literal is not { } whole)
            return InvertedName.Write(name);
        if (!whole.Contains(',', StringComparison.Ordinal) && IndexName.Read(whole) is null)
            return whole;
        // A second comma says that this is not a person of a catalogue.
        return PersonOf(whole + ",") is null ? whole + "," : whole + ",,";
    }

    // A surname and given names before a last comma, and none of the words that organisations have.
    private static string? PersonOf(string text) =>
        text is [.., not ',', ',']
        && text[..^1].TrimEnd() is var name
        && UndividedName.IsInverted(name)
        && !ReadingOrderNames.IsOfOrganization(name)
        && !NameSuffixes.IsSuffix(name[(name.IndexOf(',', StringComparison.Ordinal) + 1)..].Trim())
            ? name
            : null;
}
