namespace Citations.Articles.Tagging;

/// <summary>A word, a number or a mark of an entry.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its length in UTF-16 units, at least 1.</param>
/// <param name="AfterSpace">Whether white space is before it.</param>
internal readonly record struct EntryToken(int Start, int Length, bool AfterSpace)
{
    internal int End => Start + Length;

    /// <summary>Whether the token is within a stretch of the entry.</summary>
    internal bool IsIn(SourceSpan span) => Start >= span.Start && End <= span.End;

    /// <summary>
    /// Cuts a text finely: runs of letters, runs of digits, and every other mark on its own, so that the parts of
    /// <c>48(1998),no</c> are apart although no space is between them.
    /// </summary>
    internal static EntryToken[] Of(string text)
    {
        var tokens = new EntryToken[Count(text)];
        var (count, afterSpace) = (0, true);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (afterSpace, at) = (true, at + 1);
                continue;
            }

            var end = EndOf(text, at);
            tokens[count++] = new(at, end - at, afterSpace);
            (afterSpace, at) = (false, end);
        }

        return tokens;
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at = char.IsWhiteSpace(text[at]) ? at + 1 : EndOf(text, at))
            count += char.IsWhiteSpace(text[at]) ? 0 : 1;
        return count;
    }

    private static int EndOf(string text, int start)
    {
        var at = start + 1;
        if (char.IsDigit(text[start]))
        {
            while (at < text.Length && char.IsDigit(text[at]))
                at++;
        }
        else if (IsLetter(text[start]))
        {
            while (at < text.Length && (IsLetter(text[at]) || IsInnerApostrophe(text, at)))
                at++;
        }

        return at;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInnerApostrophe(string text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
