namespace Citations;

/// <summary>Reads a run of digits that hyphens or spaces may group and that may end in the check character X.</summary>
internal static class DigitReader
{
    /// <summary>
    /// Reads digits up to the end of the text into <paramref name="digits"/>; X may be only as the last of ten, eight or sixteen.
    /// </summary>
    /// <returns>How many characters were read, or -1 with the fault.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, Span<char> digits, out ParseFault fault)
    {
        var count = 0;
        var end = text.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or ')' or '/'))
            end--;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            // Hyphens, and what word processors and type setters make of them.
            if (c is '-' or ' ' or '\u00A0' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u00AD' && count > 0)
                continue;
            var isCheckX = c is 'x' or 'X' && i == end - 1;
            if ((!char.IsAsciiDigit(c) && !isCheckX) || count == digits.Length)
            {
                fault = new(i, count == digits.Length ? "the end" : "a digit");
                return -1;
            }

            digits[count++] = char.ToUpperInvariant(c);
        }

        fault = new(end, "a digit");
        return count;
    }
}
