using System.Globalization;
using Citations.Matching;

namespace Citations.Formats;

/// <summary>
/// Finds references that describe one work: by their DOI or PubMed id, else by title, first author and year. Works with different DOIs
/// are never one; a preprint and its article are two works.
/// </summary>
public static class Duplicates
{
    /// <summary>
    /// The groups of duplicates, in the order of their first references. Cost is in proportion to the number of references.
    /// </summary>
    public static EquatableArray<DuplicateGroup> Find(IEnumerable<Reference> references)
    {
        var works = references.ToList();
        var parent = Enumerable.Range(0, works.Count).ToArray();
        var dois = works.Select(work => work.Doi?.Value.ToUpperInvariant()).ToArray();
        var evidence = new Dictionary<int, List<string>>();
        foreach (var (kind, keyOf) in Keys)
        {
            var first = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (var i = 0; i < works.Count; i++)
            {
                if (keyOf(works[i]) is not { } key)
                    continue;
                if (!first.TryGetValue(key.Match, out var heads))
                    first[key.Match] = heads = [];
                // Of the works with one key there are as many heads as they have DOIs.
                var head = heads.FindIndex(other => CanBeOne(Root(other), Root(i)));
                if (head < 0)
                    heads.Add(i);
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

        bool CanBeOne(int a, int b) => dois[a] is null || dois[b] is null || dois[a] == dois[b];

        void Join(int a, int b, string why)
        {
            var (root, child) = a < b ? (a, b) : (b, a);
            parent[child] = root;
            dois[root] ??= dois[child];
            if (!evidence.TryGetValue(root, out var reasons))
                evidence[root] = reasons = [];
            reasons.Add(why);
            if (evidence.Remove(child, out var others))
                reasons.AddRange(others);
        }
    }

    private static readonly (string Kind, Func<Reference, (string Match, string Shown)?> KeyOf)[] Keys =
    [
        ("DOI", work => work.Doi is { } doi ? (doi.Value.ToUpperInvariant(), doi.Value) : null),
        ("PMID", work => work[TextVariable.Pmid] is { } pmid ? (pmid.Trim(), pmid.Trim()) : null),
        ("title, first author and year", TitleAuthorYear),
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

    private static bool IsPart(Reference work) =>
        work.Type is ReferenceType.Chapter or ReferenceType.EntryEncyclopedia or ReferenceType.EntryDictionary;
}
