using System.Globalization;
using Citations.Matching;

namespace Citations.Formats;

/// <summary>
/// Finds references that describe one work: by their DOI or PubMed id, else by title, first author and year, or by title, journal,
/// volume, pages and year if their authors share a word of a name. Works with different DOIs are never one; a preprint and its
/// article are two works, and so are two volumes, editions, issues or reports of one title, and chapters that give the DOI of their book.
/// </summary>
public static class Duplicates
{
    /// <summary>Of the works with one key, and of the members of a group, more are not compared with another one.</summary>
    private const int MostCompared = 16;

    /// <summary>
    /// The groups of duplicates, in the order of their first references. Cost is in proportion to the number of references.
    /// </summary>
    public static EquatableArray<DuplicateGroup> Find(IEnumerable<Reference> references)
    {
        var works = references.ToList();
        var parent = Enumerable.Range(0, works.Count).ToArray();
        var dois = works.Select(work => work.Doi?.Value.ToUpperInvariant()).ToArray();
        var evidence = new Dictionary<int, List<string>>();
        var members = new Dictionary<int, List<int>>();
        foreach (var (kind, keyOf, areTwo) in Keys)
        {
            var first = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var i = 0; i < works.Count; i++)
            {
                if (keyOf(works[i]) is not { } key)
                    continue;
                if (!first.TryGetValue(key.Match, out var heads))
                    first[key.Match] = heads = [];
                // Of the works with one key there are as many heads as there are works that are not one.
                var head = heads.FindIndex(other => CanBeOne(Root(other), Root(i), areTwo));
                if (head < 0 && heads.Count < MostCompared)
                    heads.Add(i);
                else if (head < 0)
                    continue;
                else if (Root(heads[head]) != Root(i))
                    Join(Root(heads[head]), Root(i), $"{kind} {key.Shown}");
            }
        }

        return Enumerable
            .Range(0, works.Count)
            .GroupBy(Root)
            .Where(group => group.Skip(1).Any())
            .Select(group => new DuplicateGroup(
                group.Select(i => works[i]).ToEquatableArray(),
                evidence[group.Key].Distinct().ToEquatableArray()
            ))
            .ToEquatableArray();

        int Root(int i)
        {
            while (parent[i] != i)
                i = parent[i] = parent[parent[i]];
            return i;
        }

        List<int> Members(int root) => members.TryGetValue(root, out var group) ? group : [root];

        // A work that leaves its volume out must not join two volumes.
        bool CanBeOne(int a, int b, Func<Reference, Reference, bool> areTwo) =>
            a == b
            || ((dois[a] is null || dois[b] is null || dois[a] == dois[b])
                && !Members(a).Exists(one => Members(b).Exists(other => areTwo(works[one], works[other]))));

        void Join(int a, int b, string why)
        {
            var (root, child) = a < b ? (a, b) : (b, a);
            parent[child] = root;
            dois[root] ??= dois[child];
            members[root] = [.. Members(root).Concat(Members(child)).Take(MostCompared)];
            members.Remove(child);
            if (!evidence.TryGetValue(root, out var reasons))
                evidence[root] = reasons = [];
            reasons.Add(why);
            if (evidence.Remove(child, out var others))
                reasons.AddRange(others);
        }
    }

    private static readonly (
        string Kind,
        Func<Reference, (string Match, string Shown)?> KeyOf,
        Func<Reference, Reference, bool> AreTwo
    )[] Keys =
    [
        ("DOI", work => work.Doi is { } doi ? (doi.Value.ToUpperInvariant(), doi.Value) : null, DistinctWorks.AreTwoOfOneDoi),
        ("PMID", work => work[TextVariable.Pmid] is { } pmid ? (pmid.Trim(), pmid.Trim()) : null, (_, _) => false),
        ("title, first author and year", TitleAuthorYear, DistinctWorks.AreTwo),
        ("title, journal, volume, pages and year", PlaceInJournal, (one, other) => DistinctWorks.AreTwo(one, other) || AreOfOthers(one, other)),
    ];

    // A title of one or two words, such as Editorial, proves nothing.
    private static (string Match, string Shown)? TitleAuthorYear(Reference work)
    {
        if (work.Title is not { } title || work.Issued?.Year is not { } year || Preprints.IsPreprint(work))
            return null;
        var words = TextFolding.Words(WorkIntegrity.TitleWithoutMark(title));
        var author = (work.Author.IsEmpty ? work.Editor : work.Author) is [var first, ..] ? first.Family ?? first.ToString() : null;
        if (words.Length < 3 || author is null)
            return null;
        return (
            string.Create(CultureInfo.InvariantCulture, $"{string.Concat(words)}|{TextFolding.Fold(author)}|{year}|{IsPart(work)}"),
            $"'{title}', {author}, {year}"
        );
    }

    // The surnames and given names of one of two records may be exchanged, or its authors cut.
    private static (string Match, string Shown)? PlaceInJournal(Reference work)
    {
        if (
            work.Title is not { } title
            || work.Issued?.Year is not { } year
            || work.ContainerTitle is not { } journal
            || work.Volume is not { } volume
            || work.Page is not { } page
        )
            return null;
        var words = TextFolding.Words(WorkIntegrity.TitleWithoutMark(title));
        return words.Length < 3
            ? null
            : (
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Concat(words)}|{TextFolding.Fold(journal)}|{TextFolding.Fold(volume)}|{TextFolding.Fold(page)}|{year}"
                ),
                string.Create(CultureInfo.InvariantCulture, $"'{title}', {journal} {volume}, {page}, {year}")
            );
    }

    // A page has several letters to the editor.
    private static bool AreOfOthers(Reference one, Reference other) =>
        !one.Author.IsEmpty && !other.Author.IsEmpty && !NamesOf(one).Overlaps(NamesOf(other));

    private static HashSet<string> NamesOf(Reference work) => [.. work.Author.SelectMany(name => TextFolding.Words(name.ToString()))];

    private static bool IsPart(Reference work) =>
        work.Type is ReferenceType.Chapter or ReferenceType.EntryEncyclopedia or ReferenceType.EntryDictionary;
}
