namespace Citations.Articles.Rendering;

/// <summary>
/// Where the mark of a note is: after its word without a space, and after punctuation that follows the citation (The Chicago Manual of
/// Style, 14.26), commas and full stops within quotation marks.
/// </summary>
internal static class NotePlace
{
    private const string Marks = ".,;:!?…";
    private const string Closers = ")\"”»";

    /// <summary>The place of a mark.</summary>
    /// <param name="source">The text.</param>
    /// <param name="site">The citation that becomes a note.</param>
    /// <param name="floor">The first position that may change.</param>
    /// <param name="movesMarks">Whether punctuation that follows the citation is before the mark.</param>
    /// <returns>The stretch that the mark replaces, and the characters of it that are before the mark.</returns>
    internal static (SourceSpan Span, string Moved) Of(string source, SourceSpan site, int floor, bool movesMarks)
    {
        var start = WithSpaceBefore(source, site.Start, floor);
        var end = movesMarks ? EndOfMarks(source, site.End, hasSpace: start < site.Start) : site.End;
        var moved = source[site.End..end];
        if (moved is ['.' or ',', ..] && start > floor + 1 && source[start - 1] is '"' or '”' && IsText(source[start - 2]))
        {
            start--;
            moved = $"{moved[0]}{source[start]}{moved[1..]}";
        }

        return (SourceSpan.FromBounds(start, end), moved);
    }

    /// <summary>The position before the white space that ends at a position; at the start of a paragraph the position itself.</summary>
    internal static int WithSpaceBefore(string source, int position, int floor)
    {
        var start = position;
        while (start > floor && source[start - 1] is ' ' or '\t' or '\n' or '\r' or '\u00A0' or '~')
            start--;
        return start == 0 || source.AsSpan(start, position - start).Count('\n') > 1 ? position : start;
    }

    private static bool IsText(char c) => char.IsLetterOrDigit(c) || c is ')' or ']';

    private static int EndOfMarks(string source, int at, bool hasSpace)
    {
        var end = at;
        while (
            end < source.Length
            && (
                Marks.Contains(source[end], StringComparison.Ordinal)
                || (hasSpace && Closers.Contains(source[end], StringComparison.Ordinal))
            )
        )
            end++;
        return end;
    }
}
