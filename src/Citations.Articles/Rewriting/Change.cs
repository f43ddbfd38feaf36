using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>
/// The change of an edit: the part of its stretch in which the old and the new text differ in their characters or marks. What is before it
/// is the same in both.
/// </summary>
/// <param name="Span">The characters of the document that change.</param>
/// <param name="Old">The edit's stretch as it is.</param>
/// <param name="New">The new text of the whole stretch.</param>
/// <param name="Start">Where the change begins in <paramref name="Old"/> and in <paramref name="New"/>.</param>
/// <param name="NewEnd">Where it ends in <paramref name="New"/>.</param>
/// <param name="Own">The runs of <paramref name="Old"/> that lie within the stretch as a whole; marks that reach beyond it stay.</param>
internal sealed record Change(SourceSpan Span, MarkedCharacters Old, MarkedCharacters New, int Start, int NewEnd, SourceSpan Own)
{
    /// <summary>Where the change ends in <see cref="Old"/>.</summary>
    internal int OldEnd => Start + Span.Length;

    /// <summary>The change that an edit makes; null if it makes none.</summary>
    internal static Change? Of(ArticleDocument document, TextEdit edit)
    {
        var old = MarkedCharacters.Of(document.Slice(edit.Span));
        var @new = MarkedCharacters.Of(edit.Replacement);
        var own = OwnRuns(document, edit.Span, old);
        if (Difference(old, @new, own) is not { } difference)
            return null;
        var (start, oldEnd, newEnd) = WithWholeLink(old, @new, difference);
        var span = SourceSpan.FromBounds(edit.Span.Start + start, edit.Span.Start + oldEnd);
        return JoinsCells(document, span) ? null : new(span, old, @new, start, newEnd, own);
    }

    /// <summary>Where two texts differ; null if nowhere.</summary>
    private static (int Start, int OldEnd, int NewEnd)? Difference(MarkedCharacters old, MarkedCharacters @new, SourceSpan own)
    {
        var (oldLength, newLength) = (old.Text.Length, @new.Text.Length);
        var most = Math.Min(oldLength, newLength);
        var start = 0;
        while (start < most && IsKept(start, start))
            start++;
        var tail = 0;
        while (tail < most - start && IsKept(oldLength - 1 - tail, newLength - 1 - tail))
            tail++;
        if (start > 0 && char.IsHighSurrogate(old.Text[start - 1]))
            start--;
        if (tail > 0 && char.IsLowSurrogate(old.Text[^tail]))
            tail--;
        return start == oldLength - tail && start == newLength - tail ? null : (start, oldLength - tail, newLength - tail);

        bool IsKept(int i, int j) =>
            old.Text[i] == @new.Text[j] && (i < own.Start || i >= own.End || (old.Marks[i] == @new.Marks[j] && IsTargetKept(i, j)));

        // A replacement that names no target keeps the one that is there.
        bool IsTargetKept(int i, int j) => old.Targets[i] is not { } target || @new.Targets[j] is not { } other || target == other;
    }

    /// <summary>A difference within a link whose text is its target is one of the whole link.</summary>
    private static (int Start, int OldEnd, int NewEnd) WithWholeLink(
        MarkedCharacters old,
        MarkedCharacters @new,
        (int Start, int OldEnd, int NewEnd) difference
    )
    {
        if (LinkAt(old, difference.Start) is not { } link || difference.OldEnd > link.End || link.Start > difference.Start)
            return difference;
        var newEnd = difference.NewEnd + link.End - difference.OldEnd;
        if (newEnd > @new.Text.Length || newEnd < link.Start)
            return difference;
        Array.Fill(@new.Targets, @new.Text[link.Start..newEnd], link.Start, newEnd - link.Start);
        return (link.Start, link.End, newEnd);
    }

    /// <summary>The link at a position, or that ends there, if its text is its target.</summary>
    private static SourceSpan? LinkAt(MarkedCharacters text, int position)
    {
        var at = position < text.Targets.Length && text.Targets[position] is not null ? position : position - 1;
        if (at < 0 || at >= text.Targets.Length || text.Targets[at] is not { } target)
            return null;
        var (first, last) = (at, at + 1);
        while (first > 0 && text.Targets[first - 1] == target)
            first--;
        while (last < text.Targets.Length && text.Targets[last] == target)
            last++;
        return text.Text[first..last] == target ? SourceSpan.FromBounds(first, last) : null;
    }

    private static SourceSpan OwnRuns(ArticleDocument document, SourceSpan span, MarkedCharacters text)
    {
        var runs = text.Runs(0, text.Text.Length).ToList();
        if (runs.Count == 0)
            return default;
        var first = ReachesTo(document, span.Start - 1, text, 0) ? runs[0].End : 0;
        var last = ReachesTo(document, span.End, text, text.Text.Length - 1) ? runs[^1].Start : text.Text.Length;
        return SourceSpan.FromBounds(first, Math.Max(first, last));
    }

    /// <summary>Whether the marks of a character reach to one beside the stretch.</summary>
    private static bool ReachesTo(ArticleDocument document, int outside, MarkedCharacters text, int at) =>
        outside >= 0
        && outside < document.Text.Length
        && text.IsMarked(at)
        && text.IsSetAs(at, MarkedCharacters.Of(document.Slice(new(outside, 1))), 0);

    /// <summary>Whether a stretch reaches over the border of two cells of a table, which no text can replace.</summary>
    private static bool JoinsCells(ArticleDocument document, SourceSpan span) =>
        document.BlockAt(span.Start) is { } block && block.Joints.Any(joint => span.Start < joint.End && joint.Start <= span.End);
}
