namespace Citations.Articles.Documents.Latex;

/// <summary>The text of one LaTeX file with the partner of every brace, so that arguments are found in constant time.</summary>
internal sealed class LatexSource
{
    private const int LongestOption = 2000;
    private readonly int[] _closing;

    internal LatexSource(string text, string? name, int start)
    {
        (Text, Name, Start) = (text, name, start);
        _closing = MatchBraces(text);
    }

    /// <summary>The file's characters.</summary>
    internal string Text { get; }

    /// <summary>The path of an included file; null for the document itself.</summary>
    internal string? Name { get; }

    private static readonly string[] AddressCommands = [@"\url{", @"\path{", @"\nolinkurl{", @"\href{"];

    /// <summary>The number of characters of the files before it.</summary>
    internal int Start { get; }

    /// <summary>The position of the brace that closes one, or the length of the text where none does.</summary>
    internal int ClosingOf(int brace) => _closing[brace] is > 0 and var close ? close : Text.Length;

    /// <summary>The position after white space, at most one line end of it, and comments.</summary>
    internal int SkipSpace(int at, int end)
    {
        while (at < end)
        {
            if (Text[at] == '%')
                at = EndOfLine(at, end);
            else if (!char.IsWhiteSpace(Text[at]) || IsBlankLine(at, end))
                break;
            else
                at++;
        }

        return at;
    }

    /// <summary>The position after the end of a line.</summary>
    internal int EndOfLine(int at, int end)
    {
        var length = Text.AsSpan(at, end - at).IndexOfAny('\n', '\r');
        if (length < 0)
            return end;
        at += length;
        return Text[at] == '\r' && at + 1 < end && Text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    /// <summary>Whether a line end is followed by a line without text: the end of a paragraph.</summary>
    internal bool IsBlankLine(int at, int end)
    {
        if (Text[at] is not ('\n' or '\r'))
            return false;
        var next = EndOfLine(at, end);
        while (next < end && Text[next] is ' ' or '\t')
            next++;
        return next < end && Text[next] is '\n' or '\r';
    }

    /// <summary>The argument in braces at a position, without them, and the position after it; null if there is none.</summary>
    internal SourceSpan? Argument(ref int at, int end)
    {
        var brace = SkipSpace(at, end);
        if (brace >= end || Text[brace] != '{')
            return null;
        var close = Math.Min(ClosingOf(brace), end);
        at = Math.Min(close + 1, end);
        return SourceSpan.FromBounds(brace + 1, close);
    }

    /// <summary>The optional argument at a position, without its brackets, and the position after it; null if there is none.</summary>
    internal SourceSpan? Option(ref int at, int end, char open = '[', char close = ']')
    {
        var start = SkipSpace(at, end);
        if (start >= end || Text[start] != open)
            return null;
        var stop = Math.Min(end, start + LongestOption);
        for (var i = start + 1; i < stop; i++)
        {
            if (Text[i] == close)
            {
                at = i + 1;
                return SourceSpan.FromBounds(start + 1, i);
            }

            if (Text[i] == '\\')
                i++;
            else if (Text[i] == '{')
                i = ClosingOf(i);
        }

        return null;
    }

    /// <summary>
    /// The braces of an address on one line, in which a percent sign is a character: <c>\url{https://example.org/a%20b}</c>.
    /// </summary>
    private static (int Brace, int End)? AddressOf(string text, int at)
    {
        foreach (var command in AddressCommands)
        {
            if (!text.AsSpan(at).StartsWith(command, StringComparison.Ordinal))
                continue;
            var brace = at + command.Length - 1;
            var line = text.AsSpan(brace);
            line = line[..(line.IndexOf('\n') is >= 0 and var length ? length : line.Length)];
            return line.IndexOf('}') is > 0 and var end && !line[1..end].Contains('{') ? (brace, brace + end) : null;
        }

        return null;
    }

    private static int[] MatchBraces(string text)
    {
        var closing = new int[text.Length];
        List<int> open = [];
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny("\\{}%");
            if (next < 0)
                break;
            i += next;
            switch (text[i])
            {
                case '\\' when AddressOf(text, i) is var (brace, end):
                    closing[brace] = end;
                    i = end;
                    break;
                case '\\':
                    i++;
                    break;
                case '%':
                    var line = text.AsSpan(i).IndexOf('\n');
                    i = line < 0 ? text.Length : i + line;
                    break;
                case '{':
                    open.Add(i);
                    break;
                case '}' when open.Count > 0:
                    closing[open[^1]] = i;
                    open.RemoveAt(open.Count - 1);
                    break;
            }
        }

        return closing;
    }
}
