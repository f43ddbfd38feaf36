using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Editing;

/// <summary>The edits of a reference list as a whole.</summary>
internal static class ListEdits
{
    /// <summary>
    /// Takes an entry of a work that is listed twice out of a list without numbers; the citations that name its letter lead to the other
    /// entry.
    /// </summary>
    internal static EquatableArray<TextEdit> Merge(ExaminedArticle examined, ReferenceEntry kept, ReferenceEntry repeated)
    {
        var list = examined.Listed.ToList();
        var at = list.FindIndex(entry => entry.Id == repeated.Id);
        if (at < 0 || list.Count < 2 || repeated.Number is not null || !EntryEdits.IsWritable(kept) || !EntryEdits.IsWritable(repeated))
            return [];
        var document = examined.Article.Document;
        var span =
            at + 1 < list.Count && AreNeighbours(document, list[at], list[at + 1])
                ? SourceSpan.FromBounds(repeated.Span.Start, list[at + 1].Span.Start)
            : at > 0 && AreNeighbours(document, list[at - 1], list[at]) ? SourceSpan.FromBounds(list[at - 1].Span.End, repeated.Span.End)
            : default;
        if (span.Length == 0)
            return [];
        var citations =
            repeated.Parsed.YearSuffix == kept.Parsed.YearSuffix
                ? []
                : examined
                    .Entry(repeated)
                    .Links.Where(link => link.Citation.Year is not null)
                    .SelectMany(link => CitationEdits.Year(document, link.Citation, link.Citation.Year!, kept.Parsed.YearSuffix));
        return [new(span, RichText.Empty), .. citations];
    }

    /// <summary>
    /// Puts the entries of one list in another order: each place takes the text of the entry that belongs there, or what is to be written
    /// of it.
    /// </summary>
    internal static EquatableArray<TextEdit> Sort(
        ArticleDocument document,
        EquatableArray<ReferenceEntry> entries,
        IReadOnlyList<ReferenceEntry> sorted,
        Func<ReferenceEntry, string>? write = null
    )
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (!AreNeighbours(document, entries[i - 1], entries[i]))
                return [];
        }

        if (entries.Any(entry => entry.Number is not null || !EntryEdits.IsWritable(entry)))
            return [];
        return
        [
            .. entries
                .Zip(sorted)
                .Where(pair => pair.First.Id != pair.Second.Id || write is not null)
                .Select(pair => new TextEdit(
                    pair.First.Span,
                    Whole(pair.Second.Marked, write?.Invoke(pair.Second) ?? pair.Second.Text)
                )),
        ];
    }

    private static RichText Whole(MarkedText marked, string text) =>
        MarkedCharacters.Of(marked).Retold(text).ToRich(0, text.Length, RunMarks.None, withTargets: true);

    private static bool AreNeighbours(ArticleDocument document, ReferenceEntry first, ReferenceEntry second) =>
        first.Span.End <= second.Span.Start && document.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).IsWhiteSpace();
}
