using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>The change of an edit: the part of its stretch in which the old and the new text differ in their characters or marks.</summary>
/// <param name="Span">The characters of the document that change.</param>
/// <param name="Old">The characters of the edit's stretch as they are; <paramref name="OldStart"/> is where the change begins in
/// it.</param>
/// <param name="OldStart">The position in <paramref name="Old"/> of the change.</param>
/// <param name="New">The new text of the whole stretch.</param>
/// <param name="NewStart">Where the new characters begin in <paramref name="New"/>.</param>
/// <param name="NewEnd">Where they end.</param>
internal sealed record Change(SourceSpan Span, MarkedCharacters Old, int OldStart, MarkedCharacters New, int NewStart, int NewEnd)
{
    internal int OldEnd => OldStart + Span.Length;

    /// <summary>
    /// Where the runs begin in <see cref="Old"/> that lie within the edit's stretch as a whole; marks that reach beyond it stay.
    /// </summary>
    internal int FirstOwn { get; init; }

    /// <summary>Where these runs end.</summary>
    internal int LastOwn { get; init; }

    /// <summary>The change that an edit makes; null if it makes none.</summary>
    internal static Change? Of(ArticleDocument document, TextEdit edit)
    {
        var old = MarkedCharacters.Of(document.Slice(edit.Span));
        var @new = MarkedCharacters.Of(edit.Replacement);
        var (firstOwn, lastOwn) = OwnRuns(document, edit.Span, old);
        var most = Math.Min(old.Text.Length, @new.Text.Length);
        var start = 0;
        while (start < most && AreAlike(old, start, @new, start, start < firstOwn || start >= lastOwn))
            start++;
        var tail = 0;
        while (
            tail < most - start
            && old.Text.Length - 1 - tail is var at
            && AreAlike(old, at, @new, @new.Text.Length - 1 - tail, at < firstOwn || at >= lastOwn)
        )
            tail++;
        if (start > 0 && char.IsHighSurrogate(old.Text[start - 1]))
            start--;
        if (tail > 0 && char.IsLowSurrogate(old.Text[^tail]))
            tail--;
        var (oldEnd, newEnd) = (old.Text.Length - tail, @new.Text.Length - tail);
        if (start == oldEnd && start == newEnd)
            return null;
        (start, oldEnd, newEnd) = WithWholeLinks(old, @new, start, oldEnd, newEnd);
        var span = SourceSpan.FromBounds(edit.Span.Start + start, edit.Span.Start + oldEnd);
        if (JoinsCells(document, span))
            return null;
        return new(span, old, start, @new, start, newEnd)
        {
            FirstOwn = firstOwn,
            LastOwn = lastOwn,
        };
    }

    /// <summary>Whether a stretch reaches over the border of two cells of a table, which no text can replace.</summary>
    private static bool JoinsCells(ArticleDocument document, SourceSpan span) =>
        document.BlockAt(span.Start) is { } block && block.Joints.Any(joint => span.Start < joint.End && joint.Start <= span.End);

    private static (int First, int Last) OwnRuns(ArticleDocument document, SourceSpan span, MarkedCharacters old)
    {
        var (first, last) = (0, old.Text.Length);
        var around = MarkedCharacters.Of(
            document.Slice(SourceSpan.FromBounds(Math.Max(0, span.Start - 1), Math.Min(document.Text.Length, span.End + 1)))
        );
        if (old.Text.Length == 0)
            return (first, last);
        if (span.Start > 0 && IsMarked(old, 0) && IsSame(around, 0, old, 0))
        {
            while (first < last && IsSame(old, first, old, 0))
                first++;
        }

        if (
            span.End < document.Text.Length
            && IsMarked(old, old.Text.Length - 1)
            && IsSame(around, around.Text.Length - 1, old, old.Text.Length - 1)
        )
        {
            while (last > first && IsSame(old, last - 1, old, old.Text.Length - 1))
                last--;
        }

        return (first, last);
    }

    private static bool IsMarked(MarkedCharacters text, int i) => text.Marks[i] != RunMarks.None || text.Targets[i] is not null;

    private static bool IsSame(MarkedCharacters one, int i, MarkedCharacters other, int j) =>
        one.Marks[i] == other.Marks[j] && one.Targets[i] == other.Targets[j];

    /// <summary>A link whose text is its target changes as a whole.</summary>
    private static (int Start, int OldEnd, int NewEnd) WithWholeLinks(
        MarkedCharacters old,
        MarkedCharacters @new,
        int start,
        int oldEnd,
        int newEnd
    )
    {
        var at = start < old.Targets.Length && old.Targets[start] is not null ? start : start - 1;
        if (at < 0 || at >= old.Targets.Length || old.Targets[at] is not { } target)
            return (start, oldEnd, newEnd);
        var (first, last) = (at, at + 1);
        while (first > 0 && old.Targets[first - 1] == target)
            first--;
        while (last < old.Targets.Length && old.Targets[last] == target)
            last++;
        if (old.Text[first..last] != target || oldEnd > last || first > start)
            return (start, oldEnd, newEnd);
        newEnd += last - oldEnd;
        if (newEnd > @new.Text.Length || newEnd < first)
            return (start, oldEnd, newEnd - (last - oldEnd));
        Array.Fill(@new.Targets, @new.Text[first..newEnd], first, newEnd - first);
        return (first, last, newEnd);
    }

    /// <summary>A replacement that names no target keeps the one that is there.</summary>
    private static bool AreAlike(MarkedCharacters old, int i, MarkedCharacters @new, int j, bool keepsMarks) =>
        old.Text[i] == @new.Text[j]
        && (
            keepsMarks
            || (old.Marks[i] == @new.Marks[j] && (old.Targets[i] is null || @new.Targets[j] is null || old.Targets[i] == @new.Targets[j]))
        );
}
