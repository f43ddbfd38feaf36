using Citations.Styles;

namespace Citations.Articles.Parsing;

/// <summary>
/// Italics directly after the date are the title of a work that stands alone, and the text before the date is its author (APA 7,
/// section 9.19); those at the start of an entry are the title of a work without author: the author's own marks say more than the words.
/// </summary>
internal static class MarkedTitle
{
    private const int LongestGap = 4;

    /// <summary>
    /// Whether a reading takes italics directly after the date for the title of a work that no periodical holds. In Title Case they may be
    /// the periodical of an article without author: <c>Nap time. (2018, June 1). *The Burrow Gazette*, A3.</c>
    /// </summary>
    internal static bool IsIn(EntryText entry, EntryDraft draft)
    {
        if (draft.Date is null)
            return false;
        var (title, date) = (draft.SpanOf(TextVariable.Title), draft.DateSpan);
        if (title is { Start: 0, Length: > 0 } && title.End < date.Start)
            return IsBeforeDate(entry, draft, title);
        if (entry.Readable.Emphasis.Count == 0)
            return false;
        if (draft[TextVariable.ContainerTitle] is not null || draft[TextVariable.Volume] is not null)
            return false;
        return title.Start > date.End
            && title.Start - date.End <= LongestGap
            && entry.EmphasisAt(title.Start) is { } marked
            && !SentenceCase.IsTitleCase(marked.In(entry.Text).ToString());
    }

    /// <summary>Whether a title at the start of an entry is in italics, or has a description after it.</summary>
    private static bool IsBeforeDate(EntryText entry, EntryDraft draft, SourceSpan title) =>
        draft.Authors.Names.IsEmpty
        && (
            entry.Text.AsSpan(title.End).TrimStart() is ['[', ..]
            || (entry.EmphasisAt(0) is { } whole && whole.End >= title.End)
        );
}
