using Citations.Canonical;
using Citations.Formats.Values;
using Citations.Matching;

namespace Citations.Formats.Nbib;

/// <summary>PubMed's names: in full <c>Zarate, Carlos A Jr</c>, in short <c>Zarate CA Jr</c>.</summary>
internal static class NbibNames
{
    /// <summary>Reads a full name; without a comma it is one that is not taken apart.</summary>
    internal static Contributor? ReadFull(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
            return null;
        if (!text.Contains(',', StringComparison.Ordinal))
            return IndexName.Read(text) ?? Contributor.Person(text);
        return InvertedName.Read(text);
    }

    /// <summary>Reads a short name: the surname's words, then initials in one word, then perhaps a suffix.</summary>
    internal static Contributor? ReadShort(string text)
    {
        var name = text.Trim();
        if (name.Length == 0)
            return null;
        if (name.Equals("And Others", StringComparison.OrdinalIgnoreCase))
            return Contributor.Others;
        // ERIC has full names in the field of short ones.
        if (name.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && !NameSuffixes.IsSuffix(name[(comma + 1)..].Trim()))
            return InvertedName.Read(name);
        var suffix = NameSuffixes.TakeFrom(ref name);
        var space = name.LastIndexOf(' ');
        return space < 0
            ? Contributor.Person(name) with
            {
                Suffix = suffix,
            }
            : new Contributor
            {
                Family = name[..space],
                Given = name[(space + 1)..],
                Suffix = suffix,
            };
    }

    internal static string WriteFull(Contributor name) =>
        name.Family is null && name.Literal is { } whole ? whole
        : Join(InvertedName.Given(name), name.Suffix) is { Length: > 0 } given ? $"{InvertedName.Family(name)}, {given}"
        : InvertedName.Family(name);

    internal static string WriteShort(Contributor name) =>
        name.Family is null && name.Literal is { } whole
            ? whole
            : Join(Join(InvertedName.Family(name), Initials(InvertedName.Given(name))), name.Suffix);

    private static string Initials(string given) =>
        string.Concat(
            given
                .Split([' ', '-', '.', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    Contributor.AreInitials(word) ? word
                    : char.IsHighSurrogate(word[0]) && word.Length > 1 ? word[..2]
                    : word[..1]
                )
        );

    private static string Join(string first, string? second) =>
        string.IsNullOrEmpty(second) ? first
        : first.Length == 0 ? second
        : $"{first} {second}";
}
