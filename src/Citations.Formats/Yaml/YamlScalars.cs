using System.Text;

namespace Citations.Formats.Yaml;

/// <summary>Reads scalars (YAML 1.2.2, chapters 7.3 and 8.1).</summary>
internal sealed class YamlScalars(YamlCursor cursor)
{
    // The longest key that need not be marked as one (YAML 1.2.2, 7.4.2).
    private const int MaxKeyLength = 1024;

    /// <summary>Whether a key and its colon stand here.</summary>
    internal bool IsKey() => KeyEnd() >= 0;

    /// <summary>Reads a key and goes after its colon.</summary>
    internal YamlScalar ReadKey()
    {
        var (start, end) = (cursor.Position, KeyEnd());
        var isPlain = cursor.Current is not ('"' or '\'');
        var key = isPlain ? new YamlScalar(cursor.Text[start..end].Trim(), true, SourceSpan.FromBounds(start, end)) : ReadQuoted(-1);
        cursor.Position = end + 1;
        return key;
    }

    /// <summary>Goes over anchors and tags, which mean nothing here, and reports them.</summary>
    internal bool SkipProperties()
    {
        var start = cursor.Position;
        while (cursor.Current is '&' or '!' && !cursor.IsAtEnd)
        {
            var property = cursor.Position;
            while (!cursor.IsAtLineEnd && !char.IsWhiteSpace(cursor.Current))
                cursor.Position++;
            cursor.ReportNotUnderstood("Anchors and tags are not read; the value counts without.", property, cursor.Position - property);
            cursor.SkipSpaces();
        }

        return cursor.Position > start;
    }

    /// <summary>Reads a plain scalar and the lines that go on with it, each indented deeper than the parent.</summary>
    internal YamlScalar ReadPlain(int parent)
    {
        var start = cursor.Position;
        if (cursor.Current is '@' or '`' or '%' or '*' or ',' or ']' or '}' || (cursor.Current is '-' or '?' && cursor.Peek(1) == ' '))
            cursor.Report($"A text cannot start with '{cursor.Current}' unless it is in quotes.", start, 1);
        var text = new StringBuilder();
        var end = ReadPlainLine(text);
        while (cursor.IsAtLineEnd && cursor.NextIndent(out var position) > parent)
        {
            var blank = CountLines(end, position) - 1;
            cursor.Position = position;
            if (blank > 0)
                text.Append('\n', blank);
            else
                text.Append(' ');
            end = ReadPlainLine(text);
        }

        return new(text.ToString(), true, SourceSpan.FromBounds(start, end));
    }

    /// <summary>Reads a scalar in quotes; lines that go on with it are indented deeper than the parent.</summary>
    internal YamlScalar ReadQuoted(int parent)
    {
        var (start, quote) = (cursor.Position, cursor.Current);
        var text = new StringBuilder();
        for (cursor.Position++; ; cursor.Position++)
        {
            if (cursor.IsAtLineEnd)
            {
                if (!cursor.IsAtEnd && Fold(text, parent))
                    continue;
                cursor.Report("The text in quotes has no end.", start, 1);
                break;
            }

            var c = cursor.Current;
            if (c == quote && quote == '\'' && cursor.Peek(1) == '\'')
            {
                text.Append('\'');
                cursor.Position++;
            }
            else if (c == quote)
            {
                cursor.Position++;
                break;
            }
            else if (c == '\\' && quote == '"')
            {
                YamlEscapes.Read(cursor, text);
            }
            else
            {
                text.Append(c);
            }
        }

        return new(text.ToString(), false, SourceSpan.FromBounds(start, cursor.Position));
    }

    /// <summary>Reads a literal (<c>|</c>) or folded (<c>&gt;</c>) scalar.</summary>
    internal YamlScalar ReadBlock(int parent)
    {
        var (start, isFolded) = (cursor.Position, cursor.Current == '>');
        var (indent, chomping) = (0, '\0');
        for (cursor.Position++; !cursor.IsAtLineEnd && !cursor.IsAtContentEnd; cursor.Position++)
        {
            if (cursor.Current is '+' or '-' && chomping == '\0')
                chomping = cursor.Current;
            else if (cursor.Current is >= '1' and <= '9' && indent == 0)
                indent = cursor.Current - '0' + Math.Max(parent, 0);
            else if (cursor.Current is not (' ' or '\t'))
                cursor.Report("Expected the end of the line.", cursor.Position);
        }

        List<string> lines = [];
        while (!cursor.IsAtLineEnd)
            cursor.Position++;
        while (!cursor.IsAtEnd)
        {
            var here = cursor.Position;
            cursor.SkipLine();
            if (cursor.IsAtEnd && lines.Count > 0)
                break;
            var line = cursor.Position;
            while (cursor.Current == ' ' && (indent == 0 || cursor.Column < indent))
                cursor.Position++;
            if (!cursor.IsAtLineEnd && indent == 0)
                indent = cursor.Column;
            if (
                !cursor.IsAtLineEnd
                && (
                    cursor.Column < indent || indent <= parent || (cursor.Column == 0 && (cursor.IsMarker("---") || cursor.IsMarker("...")))
                )
            )
            {
                cursor.Return(here);
                break;
            }

            var content = cursor.Position;
            while (!cursor.IsAtLineEnd)
                cursor.Position++;
            lines.Add(cursor.Text[content..cursor.Position]);
            if (cursor.Position == line && cursor.IsAtEnd)
                break;
        }

        // A last line end that nothing asks for is YAML's, not the text's.
        return new(YamlFolding.Join(lines, isFolded, chomping == '+' ? '+' : '-'), false, SourceSpan.FromBounds(start, cursor.Position));
    }

    // The end of a line within quotes: a space, or as many line ends as there are blank lines.
    private bool Fold(StringBuilder text, int parent)
    {
        if (cursor.NextIndent(out var position) <= parent)
            return false;
        while (text.Length > 0 && text[^1] is ' ' or '\t')
            text.Length--;
        var blank = CountLines(cursor.Position, position) - 1;
        if (blank > 0)
            text.Append('\n', blank);
        else
            text.Append(' ');
        cursor.Position = position - 1;
        return true;
    }

    private int ReadPlainLine(StringBuilder text)
    {
        var start = cursor.Position;
        while (!cursor.IsAtLineEnd)
        {
            if (cursor.Current == ':' && (cursor.Peek(1) is ' ' or '\t' or '\n' or '\r' || cursor.Position + 1 >= cursor.Text.Length))
                cursor.Report("A colon and a space cannot stand in a text unless it is in quotes.", cursor.Position, 1);
            if (cursor.Current is ' ' or '\t' && cursor.IsAtContentEnd)
                break;
            cursor.Position++;
        }

        var line = cursor.Text.AsSpan(start, cursor.Position - start).TrimEnd();
        text.Append(line);
        var end = start + line.Length;
        while (!cursor.IsAtLineEnd)
            cursor.Position++;
        return end;
    }

    private int CountLines(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (cursor.Text[i] == '\n' || (cursor.Text[i] == '\r' && (i + 1 >= cursor.Text.Length || cursor.Text[i + 1] != '\n')))
                count++;
        }

        return count;
    }

    // The position of the colon that ends a key, or -1.
    private int KeyEnd()
    {
        var (text, at) = (cursor.Text, cursor.Position);
        var end = Math.Min(text.Length, at + MaxKeyLength);
        if (at >= end)
            return -1;
        if (text[at] is '"' or '\'')
        {
            var quote = text[at++];
            while (at < end && text[at] != quote && text[at] is not ('\n' or '\r'))
                at += text[at] == '\\' && quote == '"' ? 2 : 1;
            at++;
            while (at < end && text[at] is ' ' or '\t')
                at++;
            return at < end && text[at] == ':' && IsBlank(at + 1) ? at : -1;
        }

        if (text[at] is '[' or '{' or '|' or '>' or '#' or '&' or '*' or '!' or '%' or '@' or '`')
            return -1;
        for (; at < end && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == ':' && IsBlank(at + 1))
                return at;
            if (text[at] == '#' && at > cursor.Position && text[at - 1] is ' ' or '\t')
                return -1;
        }

        return -1;

        bool IsBlank(int index) => index >= text.Length || text[index] is ' ' or '\t' or '\n' or '\r';
    }
}
