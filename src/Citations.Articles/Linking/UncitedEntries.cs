using Citations.Articles.Words;
using Citations.Matching;

namespace Citations.Articles.Linking;

/// <summary>
/// The entries that nothing cites, by year and by what a citation that nearly names them shares with them: each name is folded once,
/// however many citations ask.
/// </summary>
internal sealed class UncitedEntries
{
    private const int ShortestWord = 3;

    private readonly ILookup<string, EntryNames> _offices;
    private readonly ILookup<string, EntryNames> _near;

    internal UncitedEntries(IEnumerable<EntryNames> entries)
    {
        var dated = entries.Where(entry => entry.Year is not null && !entry.Entry.Reference.Author.IsEmpty).ToList();
        _offices = dated
            .Where(entry => OrganizationOf(entry) is not null)
            .ToLookup(entry => KeyOf(entry.Year!, OrganizationOf(entry)!), StringComparer.OrdinalIgnoreCase);
        _near = dated
            .SelectMany(entry => FormsOf(entry.Entry.Reference.Author[0]), (entry, form) => (Key: KeyOf(entry.Year!, form), Entry: entry))
            .ToLookup(named => named.Key, named => named.Entry, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The entries that name an office of the organisation that is cited: <c>Department of Moles, Office of Soil</c>.</summary>
    internal IReadOnlyList<EntryNames> OfficesOf(string cited, string year) =>
        [.. _offices[KeyOf(year, TextFolding.Fold(cited))]];

    /// <summary>
    /// The entries that have nearly the name that is cited: half of a double surname, an organisation but for its small words, or a name
    /// with a letter more at its end.
    /// </summary>
    internal IReadOnlyList<EntryNames> Near(string cited, string year) =>
        [.. FormsOf(cited).SelectMany(form => _near[KeyOf(year, form)]).Distinct()];

    private static string KeyOf(string year, string name) => $"{year}|{name}";

    private static string? OrganizationOf(EntryNames entry) =>
        entry.Entry.Reference.Author is [{ Literal: { } listed }] && listed.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
            ? TextFolding.Fold(listed[..comma])
            : null;

    /// <summary>The forms under which an entry is found; a citation looks for the same (<see cref="FormsOf(string)"/>).</summary>
    private static IEnumerable<string> FormsOf(Contributor author)
    {
        var words = TelltaleWords(NameMatch.Surname(author));
        return words switch
        {
            [var name] => OneLetterLess(name, $"whole {name}", $"cut {name[..^1]}"),
            [var first, var second] when !author.IsLiteral => new[] { $"half {first}", $"half {second}" }.Distinct(),
            [_, _, ..] when author.IsLiteral => [$"group {string.Join(' ', words)}"],
            _ => [],
        };
    }

    /// <summary>The forms under which what a citation names may be listed: Gun as a cut Gunn, and Gunn as Gun.</summary>
    private static IEnumerable<string> FormsOf(string cited)
    {
        var words = TelltaleWords(cited);
        return words switch
        {
            [var name] => [$"half {name}", .. OneLetterLess(name, $"cut {name}", $"whole {name[..^1]}")],
            [_, _, ..] => [$"group {string.Join(' ', words)}"],
            _ => [],
        };
    }

    /// <summary>A name as it is, and without its last letter, where what is left is long enough to be a name.</summary>
    private static IEnumerable<string> OneLetterLess(string name, string asItIs, string less)
    {
        if (name.Length >= ShortestWord)
            yield return asItIs;
        if (name.Length > ShortestWord)
            yield return less;
    }

    private static List<string> TelltaleWords(string name) =>
        [.. TextFolding.Words(name).Where(word => !CitationWords.InsideNames.Contains(word) && word is not ("and" or "the"))];
}
