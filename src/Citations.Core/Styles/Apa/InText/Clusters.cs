namespace Citations.Styles.Apa.InText;

/// <summary>
/// Orders the works of a citation as the list does and groups those of one author. Words before a work,
/// such as <c>see also</c>, begin a separate run that is ordered by itself (R7.3).
/// </summary>
internal static class Clusters
{
    internal static List<Cluster> Of(List<(CitationItem Item, CitedWork? Cited)> items)
    {
        List<Cluster> clusters = [];
        for (var start = 0; start < items.Count;)
        {
            var end = start + 1;
            while (end < items.Count && string.IsNullOrWhiteSpace(items[end].Item.Prefix))
                end++;
            AddRun(items, start, end, clusters);
            start = end;
        }

        for (var i = 1; i < clusters.Count; i++)
            clusters[i - 1].IsBeforeSecondary = clusters[i].IsSecondary;
        return clusters;
    }

    /// <summary>
    /// Moves works of the authors that the sentence names to the year beside their name: <c>Luna (2006, 2008; Doe, 2001)</c>. Those after
    /// words such as <c>see also</c> stay with the words.
    /// </summary>
    internal static void DrawTogether(List<Cluster> named, List<Cluster> asides)
    {
        if (named is not [.., { IsSecondary: false } last] || last.First.Locator is { Length: > 0 })
            return;
        for (var i = 0; i < asides.Count && asides[i] is { Prefix: null, IsSecondary: false, IsBeforeSecondary: false };)
        {
            if (!SharesAuthors(last, asides[i].Items[0]))
            {
                i++;
                continue;
            }

            last.Items.AddRange(asides[i].Items);
            asides.RemoveAt(i);
        }

        if (last.Items.TrueForAll(item => string.IsNullOrEmpty(item.Item.Suffix) && string.IsNullOrEmpty(item.Item.Locator)))
            last.Items.Sort((one, other) => (one.Cited?.Rank ?? int.MaxValue).CompareTo(other.Cited?.Rank ?? int.MaxValue));
    }

    private static void AddRun(List<(CitationItem Item, CitedWork? Cited)> items, int start, int end, List<Cluster> clusters)
    {
        var prefix = items[start].Item.Prefix;
        var isSecondary = clusters.Count > 0 && CitationWriter.IsSecondarySource(items[start].Item);
        // What another work is cited through stays after the work it belongs to; so does the work itself.
        var isBeforeSecondary = end < items.Count && CitationWriter.IsSecondarySource(items[end].Item);
        var ordered = items[start..end];
        if (!isSecondary && !isBeforeSecondary)
            ordered = [.. ordered.OrderBy(item => item.Cited?.Rank ?? int.MaxValue)];
        var isFirst = true;
        foreach (var item in ordered)
        {
            if (!isFirst && clusters[^1] is { } last && SharesAuthors(last, item))
                last.Items.Add(item);
            else
                clusters.Add(new([item]) { Prefix = isFirst ? prefix : null, IsSecondary = isFirst && isSecondary });
            isFirst = false;
        }
    }

    private static bool SharesAuthors(Cluster cluster, (CitationItem Item, CitedWork? Cited) next)
    {
        var (item, cited) = cluster.Items[^1];
        if (cited is null || next.Cited is null || cited.Work.Author.IsEmpty || next.Cited.Work.Author.IsEmpty)
            return false;
        // A page or a remark belongs to one work: the next begins again.
        if (
            !string.IsNullOrEmpty(item.Locator)
            || !string.IsNullOrEmpty(item.Suffix)
            || item.AuthorOnly
            || next.Item.SuppressAuthor != item.SuppressAuthor
        )
            return false;
        var (one, other) = (cited.Work.Author.Names, next.Cited.Work.Author.Names);
        if (cited.Label != next.Cited.Label || cited.IsPersonalCommunication || next.Cited.IsPersonalCommunication)
            return false;
        if (cited.Label.Shown < one.Count != next.Cited.Label.Shown < other.Count)
            return false;
        for (var i = 0; i < cited.Label.Shown; i++)
        {
            if (one[i].ShortForm() != other[i].ShortForm())
                return false;
        }

        return true;
    }
}
