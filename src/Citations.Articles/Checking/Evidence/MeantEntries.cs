using Citations.Articles.Linking;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>
/// The entries that citations without an entry may mean: one of the same year that no citation leads to and that names what is cited as
/// its title, its publisher or another author: <c>(ChatGPT, 2023)</c> for a work of OpenAI.
/// </summary>
internal static class MeantEntries
{
    private const int ShortestName = 3;

    /// <summary>The only entry that a citation may mean, by the citation.</summary>
    internal static IReadOnlyDictionary<CitationLink, ReferenceEntry> Of(Article article, EquatableArray<CitationLink> links)
    {
        var missing = links.Where(link => link is { Kind: LinkKind.Missing, Citation: { Year: not null, Authors: [_, ..] } }).ToList();
        if (missing.Count == 0)
            return new Dictionary<CitationLink, ReferenceEntry>();
        var cited = links.Select(link => link.Entry?.Id).OfType<string>().ToHashSet();
        var open = article
            .Entries.Where(entry => entry.Kind == EntryKind.Listed && !cited.Contains(entry.Id))
            .ToLookup(entry => new EntryNames(entry).Year, entry => (Entry: entry, Text: Padded(TextFolding.Words(entry.Text))));
        Dictionary<CitationLink, ReferenceEntry> meant = [];
        foreach (var link in missing)
        {
            var names = link.Citation.Authors.Select(name => Padded(TextFolding.Words(name))).ToList();
            if (names.TrueForAll(name => name.Length >= ShortestName + 2) && Only(open[link.Citation.Year], names) is { } entry)
                meant[link] = entry;
        }

        return meant;
    }

    private static ReferenceEntry? Only(IEnumerable<(ReferenceEntry Entry, string Text)> entries, List<string> names)
    {
        var fitting = entries
            .Where(entry => names.TrueForAll(name => entry.Text.Contains(name, StringComparison.Ordinal)))
            .Take(2)
            .ToList();
        return fitting.Count == 1 ? fitting[0].Entry : null;
    }

    /// <summary>Folded words with a space before and after each.</summary>
    private static string Padded(IEnumerable<string> words) => $" {string.Join(' ', words)} ";
}
