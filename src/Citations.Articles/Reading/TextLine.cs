namespace Citations.Articles;

/// <summary>One line of a text, without its end.</summary>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
internal readonly record struct TextLine(int Start, int End)
{
    internal int Length => End - Start;

    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    internal bool IsBlank(string text) => In(text).IsWhiteSpace();

    /// <summary>The number of columns before the first character; a tab counts four.</summary>
    internal int Indent(string text)
    {
        var columns = 0;
        foreach (var c in In(text))
        {
            if (c == '\t') columns += 4;
            else if (char.IsWhiteSpace(c)) columns++;
            else break;
        }

        return columns;
    }

    /// <summary>The lines of a text; CR, LF and CR LF end one.</summary>
    internal static List<TextLine> Of(string text)
    {
        List<TextLine> lines = [];
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new(start, end));
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }
}
