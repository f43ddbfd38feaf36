using System.Text.RegularExpressions;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Checking.Editing;

/// <summary>The edits of a reference list as a whole.</summary>
internal static partial class ListEdits
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
        var standsForOther = StandsForOther(repeated) || (at + 1 < list.Count && StandsForOther(list[at + 1]));
        if (standsForOther || HasLabel(document, repeated.Span, repeated.Span))
            return [];
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
    /// Puts the entries of one list in another order: each place takes the entry that belongs there, with what is to be written of it.
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

        if (entries.Any(entry => entry.Number is not null || !EntryEdits.IsWritable(entry) || StandsForOther(entry)))
            return [];
        if (HasLabel(document, entries[0].Span, entries[^1].Span))
            return [];
        var pairs = entries.Zip(sorted).ToList();
        var first = write is null ? pairs.FindIndex(IsMoved) : 0;
        var last = write is null ? pairs.FindLastIndex(IsMoved) : pairs.Count - 1;
        return first < 0
            ? []
            :
            [
                .. pairs[first..(last + 1)]
                    .Select(pair => new TextEdit(
                        pair.First.Span,
                        Whole(pair.Second.Marked, write?.Invoke(pair.Second) ?? pair.Second.Text)
                    )
                    {
                        MovedFrom = pair.Second.Span,
                    }),
            ];
    }

    private static bool IsMoved((ReferenceEntry First, ReferenceEntry Second) pair) => pair.First.Id != pair.Second.Id;

    /// <summary>Whether an entry names its authors by a dash or a word for those of the entry before.</summary>
    private static bool StandsForOther(ReferenceEntry entry) =>
        entry.Parsed.RepeatedAuthors is not null || SameAuthor.LengthIn(entry.Text) > 0;

    /// <summary>
    /// Whether something leads to entries by a label beside or within their text, which would stay where it is: <c>\bibitem{mole}</c>,
    /// <c>&lt;li id="mole"&gt;</c>.
    /// </summary>
    private static bool HasLabel(ArticleDocument document, SourceSpan first, SourceSpan last)
    {
        if (document.Blocks.Any(block => block.Id is not null && block.Span.Start < last.End && first.Start < block.Span.End))
            return true;
        if (
            document.Places.File is not { Text: var source }
            || document.Places.InFile(first) is not { } from
            || document.Places.InFile(last) is not { } to
        )
            return false;
        var start = from.Start == 0 ? 0 : source.LastIndexOf('\n', from.Start - 1) + 1;
        var end = source.IndexOf('\n', to.End) is >= 0 and var line ? line : source.Length;
        return LabelPattern.IsMatch(source.AsSpan(start, end - start));
    }

    [GeneratedRegex(
        @"<[^<>]{1,500}\s(?:id|name)\s?=|\\(?:bibitem|label|hypertarget)\b|\{#[\w:.-]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern { get; }

    private static RichText Whole(MarkedText marked, string text) =>
        MarkedCharacters.Of(marked).Retold(text).ToRich(0, text.Length, RunMarks.None, withTargets: true);

    private static bool AreNeighbours(ArticleDocument document, ReferenceEntry first, ReferenceEntry second) =>
        first.Span.End <= second.Span.Start && document.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End).IsWhiteSpace();
}
