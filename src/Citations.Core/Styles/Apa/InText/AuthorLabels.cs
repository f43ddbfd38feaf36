using Citations.Canonical;

namespace Citations.Styles.Apa.InText;

/// <summary>
/// Finds for every work of a document the shortest form of its authors that names no other work (section 8 of the rules).
/// Works that could be confused share a first name and a year; sorted, each differs from its nearest neighbour first,
/// so that the whole takes the time of a sort.
/// </summary>
internal static class AuthorLabels
{
    internal static AuthorLabel[] Of(IReadOnlyList<ApaWork> works)
    {
        var ambiguous = SurnamesOfSeveral(works);
        var labels = new AuthorLabel[works.Count];
        Dictionary<(string, string), List<int>> confusable = [];
        for (var i = 0; i < works.Count; i++)
        {
            var names = works[i].Author.Names;
            if (names.IsEmpty)
                continue;
            var initials =
                !names[0].IsLiteral && ambiguous.Contains(names[0].ShortForm()) && names[0].GivenForm() is { Length: > 0 } given
                    ? given
                    : null;
            // A list that continues has more names than it shows.
            labels[i] = new(
                names.Count <= AuthorLimits.MostCited && !names.EndsWithMark() ? names.Count : 1,
                initials,
                initials is null ? "R7.2" : "R8.1"
            );
            if (names.Count <= AuthorLimits.MostCited)
                continue;
            var key = ($"{initials} {names[0].ShortForm()}", works[i].Date.Year);
            if (!confusable.TryGetValue(key, out var group))
                confusable[key] = group = [];
            group.Add(i);
        }

        foreach (var group in confusable.Values)
        {
            if (group.Count > 1)
                Lengthen(group, works, labels);
        }

        return labels;
    }

    // Different first authors of one surname (R8.1); a shared surname further back does not count (R8.2, R8.3).
    private static HashSet<string> SurnamesOfSeveral(IReadOnlyList<ApaWork> works)
    {
        Dictionary<string, string> firstSeen = [];
        HashSet<string> several = [];
        foreach (var work in works)
        {
            if (
                work.Author.IsEmpty
                || work.Author.Names[0] is not { IsLiteral: false } first
                || first.GivenForm() is not { Length: > 0 } given
            )
                continue;
            var surname = first.ShortForm();
            if (!firstSeen.TryAdd(surname, given) && firstSeen[surname] != given)
                several.Add(surname);
        }

        return several;
    }

    // Names are added until the form is unique (R8.6); where et al. would hide one name, all are printed (R8.7).
    // The same list again is distinguished by the year's suffix, not by names (R8.5).
    private static void Lengthen(List<int> group, IReadOnlyList<ApaWork> works, AuthorLabel[] labels)
    {
        var lists = group.Select(i => (Work: i, Names: works[i].Author.Names.Select(name => name.ShortForm()).ToArray())).ToArray();
        Array.Sort(lists, (a, b) => Compare(a.Names, b.Names));
        var before = 0;
        for (var start = 0; start < lists.Length;)
        {
            var names = lists[start].Names;
            var end = start + 1;
            while (end < lists.Length && Compare(names, lists[end].Names) == 0)
                end++;
            var after = end < lists.Length ? CommonPrefix(names, lists[end].Names) : 0;
            var shown = Math.Max(before, after) + 1;
            if (shown > 1)
            {
                var showsAll = shown >= names.Length - 1 && !works[lists[start].Work].Author.Names.EndsWithMark();
                foreach (var (work, _) in lists[start..end])
                    labels[work] = labels[work] with
                    {
                        Shown = showsAll ? names.Length : Math.Min(shown, names.Length - 1),
                        Rule = showsAll ? "R8.7" : "R8.6",
                    };
            }

            (before, start) = (after, end);
        }
    }

    private static int CommonPrefix(string[] a, string[] b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
            length++;
        return length;
    }

    private static int Compare(string[] a, string[] b)
    {
        var prefix = CommonPrefix(a, b);
        return prefix == a.Length || prefix == b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a[prefix], b[prefix]);
    }
}
