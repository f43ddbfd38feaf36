namespace Citations.Formats.Yaml;

/// <summary>
/// Reads the part of YAML 1.2.2 that people write by hand and CSL-YAML and CFF are written in: block and flow collections, all
/// kinds of scalars, comments, one document. Anchors, aliases, tags and explicit keys are reported. What is malformed is
/// reported with its place, and reading goes on at the next line that fits.
/// </summary>
internal sealed class YamlReader
{
    private const int MaxDepth = 64;
    private readonly YamlCursor _cursor;
    private readonly YamlScalars _scalars;
    private readonly YamlFlow _flow;

    private YamlReader(string text, List<Diagnostic> diagnostics)
    {
        _cursor = new(text, diagnostics);
        _scalars = new(_cursor);
        _flow = new(_cursor, _scalars);
    }

    /// <summary>Reads the first document of a text; null where there is none.</summary>
    internal static YamlNode? Read(string text, List<Diagnostic> diagnostics) => new YamlReader(text, diagnostics).ReadDocument();

    private YamlNode? ReadDocument()
    {
        if (!ToFirstContent())
            return null;
        var root = ReadNode(-1, 0);
        FinishLine();
        if (_cursor.NextIndent(out var position) >= 0)
            _cursor.Report("Expected the end of the document.", position);
        return root;
    }

    // Directives and the marker of the document's start may stand before the content.
    private bool ToFirstContent()
    {
        while (!_cursor.IsAtEnd)
        {
            if (_cursor.IsMarker("---"))
                _cursor.Position += 3;
            if (_cursor.IsAtContentEnd || (_cursor.Column == 0 && _cursor.Current == '%'))
            {
                _cursor.SkipLine();
                continue;
            }

            _cursor.SkipSpaces();
            return true;
        }

        return false;
    }

    /// <summary>Reads the node that starts here, on a line of its own or after the dash of a sequence.</summary>
    private YamlNode ReadNode(int parent, int depth)
    {
        var start = _cursor.Position;
        if (depth > MaxDepth)
        {
            _cursor.Report($"Collections are nested more than {MaxDepth} deep.", start);
            SkipDeeper(parent);
            return new YamlScalar("", true, new SourceSpan(start, 0));
        }

        if (_scalars.SkipProperties() && _cursor.IsAtContentEnd)
            return ReadBelow(parent, depth, start);
        if (IsDash())
            return ReadSequence(parent, depth);
        return _scalars.IsKey() ? ReadMapping(depth) : ReadInline(parent, depth);
    }

    private YamlMapping ReadMapping(int depth)
    {
        var (start, column) = (_cursor.Position, _cursor.Column);
        var entries = new YamlEntries(_cursor);
        do
        {
            var key = _scalars.ReadKey();
            var value = ReadValue(column, depth);
            entries.Add(key, value);
        } while (NextLine(column, _scalars.IsKey, "a key and a colon", endsAtOther: false));

        return new(entries.All, SourceSpan.FromBounds(start, _cursor.Position));
    }

    private YamlSequence ReadSequence(int parent, int depth)
    {
        var (start, column) = (_cursor.Position, _cursor.Column);
        List<YamlNode> items = [];
        do
        {
            var dash = _cursor.Position++;
            _cursor.SkipSpaces();
            items.Add(_cursor.IsAtContentEnd ? ReadBelow(column, depth, dash) : ReadNode(column, depth + 1));
        }
        // A sequence may stand as deep as the key it belongs to, whose mapping then goes on.
        while (NextLine(column, IsDash, "a dash and a space", endsAtOther: parent == column));

        return new(items, SourceSpan.FromBounds(start, _cursor.Position));
    }

    // The value after a key's colon: on the same line, or below.
    private YamlNode ReadValue(int column, int depth)
    {
        var start = _cursor.Position;
        _cursor.SkipSpaces();
        _scalars.SkipProperties();
        if (!_cursor.IsAtContentEnd)
            return ReadInline(column, depth);
        if (_cursor.NextIndent(out var position) != column)
            return ReadBelow(column, depth, start);
        var here = _cursor.Position;
        _cursor.Position = position;
        if (IsDash())
            return ReadSequence(column, depth + 1);
        _cursor.Return(here);
        return new YamlScalar("", true, new SourceSpan(start, 0));
    }

    private YamlNode ReadBelow(int column, int depth, int start)
    {
        if (_cursor.NextIndent(out var position) <= column)
            return new YamlScalar("", true, new SourceSpan(start, 0));
        _cursor.Position = position;
        return ReadNode(column, depth + 1);
    }

    private YamlNode ReadInline(int parent, int depth) =>
        _cursor.Current switch
        {
            '|' or '>' => _scalars.ReadBlock(parent),
            '"' or '\'' => _scalars.ReadQuoted(parent),
            '[' or '{' => _flow.Read(parent, depth),
            _ => _scalars.ReadPlain(parent),
        };

    // Goes to the next entry of a collection; lines that fit nowhere are reported and passed over.
    private bool NextLine(int column, Func<bool> isEntry, string expected, bool endsAtOther)
    {
        FinishLine();
        while (_cursor.NextIndent(out var position) is var indent && indent >= column)
        {
            var here = _cursor.Position;
            _cursor.Position = position;
            if (_cursor.Current == '\t')
                _cursor.Report("A tab does not indent in YAML; spaces do.", position, 1);
            else if (indent == column && isEntry())
                return true;
            else if (indent == column && endsAtOther)
                return Return(here);
            else
                _cursor.Report(indent == column ? $"Expected {expected}." : "This line is indented too deep.", position);
            while (!_cursor.IsAtLineEnd)
                _cursor.Position++;
        }

        return false;

        bool Return(int position)
        {
            _cursor.Return(position);
            return false;
        }
    }

    private void FinishLine()
    {
        if (!_cursor.IsAtContentEnd)
        {
            _cursor.SkipSpaces();
            _cursor.Report("Expected the end of the line.", _cursor.Position);
        }

        while (!_cursor.IsAtLineEnd)
            _cursor.Position++;
    }

    private void SkipDeeper(int parent)
    {
        while (!_cursor.IsAtLineEnd)
            _cursor.Position++;
        while (_cursor.NextIndent(out var position) > parent)
        {
            _cursor.Position = position;
            while (!_cursor.IsAtLineEnd)
                _cursor.Position++;
        }
    }

    private bool IsDash() => _cursor.Current == '-' && (char.IsWhiteSpace(_cursor.Peek(1)) || _cursor.Position + 1 >= _cursor.Text.Length);
}
