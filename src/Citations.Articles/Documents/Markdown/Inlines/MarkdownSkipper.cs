namespace Citations.Articles.Documents.Markdown.Inlines;

/// <summary>
/// Finds what is not text in the source of Markdown: escapes, code, mathematics, tags, the addresses and attributes of links.
/// </summary>
/// <param name="text">The file.</param>
/// <param name="end">The position after the last character that may be read.</param>
internal sealed class MarkdownSkipper(string text, int end)
{
    private const int LongestTag = 2000;
    private const int LongestFormula = 1000;

    // Where a run of backticks of a length is looked for in vain, none follows.
    private readonly HashSet<int> _unclosed = [];

    /// <summary>The number of characters at a position that are not text; 0 if the character is text.</summary>
    /// <param name="at">The position.</param>
    /// <param name="start">The first position of the stretch.</param>
    internal int LengthAt(int at, int start) =>
        text[at] switch
        {
            '\\' => Math.Min(2, end - at),
            '`' => Code(at),
            '<' => Tag(at),
            '$' => Formula(at),
            '(' when at > start && text[at - 1] == ']' => Balanced(at, ')'),
            '{' when at > start && text[at - 1] is ']' or '`' => Balanced(at, '}'),
            _ => 0,
        };

    private int Code(int at)
    {
        var run = 1;
        while (at + run < end && text[at + run] == '`')
            run++;
        if (_unclosed.Contains(run))
            return run;
        for (var i = at + run; i < end; i++)
        {
            i = text.IndexOf('`', i, end - i);
            if (i < 0)
                break;
            var length = 1;
            while (i + length < end && text[i + length] == '`')
                length++;
            if (length == run)
                return i + length - at;
            i += length;
        }

        _unclosed.Add(run);
        return run;
    }

    private int Tag(int at)
    {
        if (at + 1 >= end || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?'))
            return 0;
        var rest = text.AsSpan(at, Math.Min(LongestTag, end - at));
        var isComment = rest.StartsWith("<!--");
        var close = isComment ? rest.IndexOf("-->") : rest.IndexOf('>');
        return close < 0 ? 0 : close + (isComment ? 3 : 1);
    }

    private int Formula(int at)
    {
        var signs = at + 1 < end && text[at + 1] == '$' ? 2 : 1;
        var first = at + signs;
        if (first >= end || (signs == 1 && char.IsWhiteSpace(text[first])))
            return 0;
        var stop = Math.Min(end, first + LongestFormula);
        for (var i = first + 1; i <= stop - signs; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (signs == 2 && text[i] == '$' && text[i + 1] == '$')
                return i + 2 - at;
            else if (signs == 1 && text[i] == '$')
                return char.IsWhiteSpace(text[i - 1]) || (i + 1 < end && char.IsAsciiDigit(text[i + 1])) ? 0 : i + 1 - at;
        }

        return 0;
    }

    private int Balanced(int at, char close)
    {
        var (depth, open) = (0, text[at]);
        var stop = Math.Min(end, at + LongestTag);
        for (var i = at; i < stop; i++)
        {
            if (text[i] == open)
                depth++;
            else if (text[i] == close && --depth == 0)
                return i + 1 - at;
        }

        return 0;
    }
}
