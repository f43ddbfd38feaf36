using System.Text;

namespace Citations.Formats.Yaml;

/// <summary>Reads flow collections, <c>[a, b]</c> and <c>{a: b}</c> (YAML 1.2.2, 7.4), in one line or several.</summary>
internal sealed class YamlFlow(YamlCursor cursor, YamlScalars scalars)
{
    private const int MaxDepth = 64;
    private bool _isBroken;

    /// <summary>Reads the collection that starts here; the lines that go on with it are indented deeper than the parent.</summary>
    internal YamlNode Read(int parent, int depth)
    {
        _isBroken = false;
        return ReadCollection(parent, depth);
    }

    private YamlNode ReadCollection(int parent, int depth)
    {
        var start = cursor.Position;
        var isMapping = cursor.Current == '{';
        List<YamlNode> items = [];
        var entries = new YamlEntries(cursor);
        cursor.Position++;
        if (depth > MaxDepth)
            Break($"Collections are nested more than {MaxDepth} deep.", start);
        while (SkipSpace(parent, start))
        {
            if (cursor.Current is ']' or '}')
            {
                if (cursor.Current != (isMapping ? '}' : ']'))
                    cursor.Report($"Expected '{(isMapping ? '}' : ']')}'.", cursor.Position, 1);
                cursor.Position++;
                break;
            }

            if (cursor.Current == ',')
            {
                cursor.Position++;
                continue;
            }

            var node = ReadNode(parent, depth);
            if (!_isBroken && SkipSpace(parent, start) && cursor.Current == ':' && node is YamlScalar key)
            {
                cursor.Position++;
                var hasValue = SkipSpace(parent, start) && cursor.Current is not (',' or ']' or '}');
                var value = hasValue ? ReadNode(parent, depth) : new YamlScalar("", true, new SourceSpan(cursor.Position, 0));
                if (isMapping)
                    entries.Add(key, value);
                else
                    items.Add(new YamlMapping([(key, value)], SourceSpan.FromBounds(key.Span.Start, cursor.Position)));
            }
            else if (isMapping)
            {
                if (node is YamlScalar alone)
                    entries.Add(alone, new YamlScalar("", true, new SourceSpan(alone.Span.End, 0)));
                else
                    cursor.Report("Expected a key and a colon.", node.Span.Start, node.Span.Length);
            }
            else
            {
                items.Add(node);
            }
        }

        var span = SourceSpan.FromBounds(start, cursor.Position);
        return isMapping ? new YamlMapping(entries.All, span) : new YamlSequence(items, span);
    }

    private YamlNode ReadNode(int parent, int depth)
    {
        scalars.SkipProperties();
        return cursor.Current switch
        {
            '[' or '{' => ReadCollection(parent, depth + 1),
            '"' or '\'' => scalars.ReadQuoted(parent),
            _ => ReadPlain(parent),
        };
    }

    private YamlScalar ReadPlain(int parent)
    {
        var start = cursor.Position;
        var text = new StringBuilder();
        while (true)
        {
            var line = cursor.Position;
            while (
                !cursor.IsAtLineEnd
                && cursor.Current is not (',' or '[' or ']' or '{' or '}')
                && !IsColon()
                && !(cursor.Current is ' ' or '\t' && cursor.IsAtContentEnd)
            )
                cursor.Position++;
            text.Append(cursor.Text.AsSpan(line, cursor.Position - line).Trim());
            if (!cursor.IsAtContentEnd)
                break;
            var indent = cursor.NextIndent(out var position);
            if (indent <= parent || cursor.Text[position] is ',' or '[' or ']' or '{' or '}' or ':')
                break;
            cursor.Position = position;
            text.Append(' ');
        }

        // A character that nothing reads would be read for ever.
        if (cursor.Position == start && !cursor.IsAtLineEnd)
            cursor.Position++;
        return new(text.ToString(), true, SourceSpan.FromBounds(start, cursor.Position));
    }

    private bool IsColon() =>
        cursor.Current == ':'
        && (cursor.Peek(1) is ' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}' || cursor.Position + 1 >= cursor.Text.Length);

    // Goes to the next token; false where the collection has no end.
    private bool SkipSpace(int parent, int start)
    {
        if (_isBroken)
            return false;
        cursor.SkipSpaces();
        if (!cursor.IsAtContentEnd)
            return true;
        var indent = cursor.NextIndent(out var position);
        if (indent < 0 || (indent <= parent && cursor.Text[position] is not (']' or '}' or ',')))
            return Break("The collection has no end.", start);
        cursor.Position = position;
        return true;
    }

    private bool Break(string message, int start)
    {
        if (!_isBroken)
            cursor.Report(message, start, 1);
        _isBroken = true;
        return false;
    }
}
