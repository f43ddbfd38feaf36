namespace Citations.Articles.InText;

/// <summary>
/// Distinguishes the index of a quantity, <c>x[1]</c>, <c>buf[8] = 0</c>, from a citation that touches the word before it, as many journals
/// set them: <c>moles[1]</c>.
/// </summary>
internal static class IndexedNames
{
    private const int Reach = 12;

    /// <summary>Whether a bracket is an index.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The stretch that is read.</param>
    /// <param name="open">Where the bracket opens.</param>
    /// <param name="end">The place after its end.</param>
    internal static bool IsIndex(string source, SourceSpan span, int open, int end)
    {
        var before = source.AsSpan(span.Start..open);
        var length = 0;
        while (length < before.Length && (char.IsLetterOrDigit(before[^(length + 1)]) || before[^(length + 1)] == '_'))
            length++;
        if (length == 0 || !char.IsLetter(before[^length]))
            return false;
        var name = before[^length..];
        if (name is [var letter])
            // "Vitamin C[1]" has its letter after a word; "in the signal X[1]" has not.
            return char.IsLower(letter)
                || (
                    !CitationCertainty.IsLettered(WordBefore(before[..^1]))
                    && IsIndexedAgain(source.AsSpan(span.Start..span.End), letter)
                );
        var after = source.AsSpan(end..Math.Min(span.End, end + Reach)).TrimStart(' ');
        return name.Contains('_') || after is ['=' or '≤' or '≥' or '<' or '>' or '+' or '×', ..];
    }

    /// <summary>Whether two brackets follow the same capital, which is no word: <c>X[1], ..., X[8]</c>.</summary>
    private static bool IsIndexedAgain(ReadOnlySpan<char> text, char letter)
    {
        var count = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == letter && text[i + 1] == '[' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && ++count > 1)
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        return text[(text.LastIndexOfAny(' ', '\n') + 1)..];
    }
}
