namespace Citations.Styles;

/// <summary>
/// Straight marks of inches, feet, minutes and seconds, which are no quotation marks: <c>3" pipes</c>, <c>6'2"</c>, <c>51°30'20"</c>,
/// <c>5'-end</c>.
/// </summary>
internal static class MeasureMarks
{
    /// <summary>
    /// Whether a straight double mark measures what precedes it: it follows a digit, and opens no quotation and closes none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the mark.</param>
    /// <param name="isOpen">Whether a quotation is open there.</param>
    internal static bool IsDouble(ReadOnlySpan<char> text, int at, bool isOpen) =>
        FollowsDigit(text, at) && (!isOpen || IsClosedLater(text[(at + 1)..]));

    /// <summary>
    /// Whether a straight single mark measures what precedes it, and is neither an apostrophe (<c>1990's</c>) nor a quotation's end.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the mark.</param>
    /// <param name="isOpen">Whether a quotation in single marks is open there.</param>
    internal static bool IsSingle(ReadOnlySpan<char> text, int at, bool isOpen)
    {
        // 5'': two single marks are one of seconds.
        var first = at > 0 && text[at - 1] == '\'' ? at - 1 : at;
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return FollowsDigit(text, first) && !char.IsLetter(after) && (char.IsAsciiDigit(after) || !isOpen);
    }

    private static bool FollowsDigit(ReadOnlySpan<char> text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    // "A 12" record": the next mark follows a word, and so it ends the quotation.
    private static bool IsClosedLater(ReadOnlySpan<char> rest)
    {
        var next = rest.IndexOf('"');
        return next > 0
            && (char.IsLetter(rest[next - 1]) || rest[next - 1] is '.' or ',' or '?' or '!' or ')')
            && (next + 1 == rest.Length || !char.IsLetterOrDigit(rest[next + 1]));
    }
}
