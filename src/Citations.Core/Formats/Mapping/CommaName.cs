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

    // A surname of one word and initials or two given names before a last comma, and none of the words that organisations have:
    // "France, Sénat," is one.
    private static string? PersonOf(string text) =>
        text is [.., not ',', ',']
        && text[..^1].TrimEnd() is var name
        && UndividedName.IsInverted(name)
        && !ReadingOrderNames.IsOfOrganization(name)
        && name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
        && !family.Contains(' ', StringComparison.Ordinal)
        && !NameSuffixes.IsSuffix(given)
        && AreGiven(given.Split(' '))
            ? name
            : null;

    private static bool AreGiven(string[] words) =>
        words.All(word => word.Length > 0 && char.IsUpper(word[0]))
        && (words.Length > 1 || words[0] is [_, '.', ..]);
}
