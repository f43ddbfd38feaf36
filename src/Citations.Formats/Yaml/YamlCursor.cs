namespace Citations.Formats.Yaml;

/// <summary>A place in a YAML text: what stands there, and how far the line it is in is indented.</summary>
internal sealed class YamlCursor(string text, List<Diagnostic> diagnostics)
{
    // Where the line of a position begins is counted on from the last position asked about.
    private int _lineStart = text.StartsWith('\uFEFF') ? 1 : 0;
    private int _counted;

    internal string Text => text;

    internal int Position { get; set; } = text.StartsWith('\uFEFF') ? 1 : 0;

    internal bool IsAtEnd => Position >= text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    internal char Current => Peek(0);

    /// <summary>Whether a line ends here.</summary>
    internal bool IsAtLineEnd => Current is '\n' or '\r' || IsAtEnd;

    /// <summary>Whether the rest of the line is blank or a comment.</summary>
    internal bool IsAtContentEnd
    {
        get
        {
            var at = Position;
            while (at < text.Length && text[at] is ' ' or '\t')
                at++;
            return at >= text.Length
                || text[at] is '\n' or '\r'
                || (text[at] == '#' && (at == 0 || text[at - 1] is ' ' or '\t' or '\n' or '\r'));
        }
    }

    /// <summary>The number of characters between the line's start and here.</summary>
    internal int Column
    {
        get
        {
            for (; _counted < Position; _counted++)
            {
                if (text[_counted] is '\n' or '\r')
                    _lineStart = _counted + 1;
            }

            return Position - _lineStart;
        }
    }

    internal char Peek(int ahead) => Position + ahead < text.Length ? text[Position + ahead] : '\0';

    internal bool StartsWith(string word) => string.CompareOrdinal(text, Position, word, 0, word.Length) == 0;

    internal void SkipSpaces()
    {
        while (Current is ' ' or '\t' && !IsAtEnd)
            Position++;
    }

    /// <summary>Goes to the start of the next line.</summary>
    internal void SkipLine()
    {
        while (!IsAtLineEnd)
            Position++;
        if (Current == '\r' && Peek(1) == '\n')
            Position++;
        if (!IsAtEnd)
            Position++;
    }

    /// <summary>The column of the next content after this line, without going there; -1 at the end of the document.</summary>
    internal int NextIndent(out int position)
    {
        var (here, lineStart) = (Position, Position - Column);
        SkipLine();
        while (!IsAtEnd && IsAtContentEnd)
            SkipLine();
        var isEnd = IsAtEnd || IsMarker("---") || IsMarker("...");
        while (Current == ' ')
            Position++;
        position = Position;
        var indent = isEnd ? -1 : Column;
        (Position, _counted, _lineStart) = (here, here, lineStart);
        return indent;
    }

    /// <summary>Goes back to an earlier position.</summary>
    internal void Return(int position)
    {
        Position = position;
        while (position > 0 && text[position - 1] is not ('\n' or '\r') && !(position == 1 && text[0] == '\uFEFF'))
            position--;
        (_lineStart, _counted) = (position, Position);
    }

    /// <summary>Whether a marker of the document's start or end stands here.</summary>
    internal bool IsMarker(string marker) =>
        StartsWith(marker) && (char.IsWhiteSpace(Peek(marker.Length)) || Position + marker.Length >= text.Length);

    internal void Report(string message, int start, int length = 0) =>
        diagnostics.Add(
            FormatDiagnostics.Malformed(
                message,
                new SourceSpan(Math.Min(start, text.Length), Math.Min(length, text.Length - Math.Min(start, text.Length)))
            )
        );

    internal void ReportNotUnderstood(string message, int start, int length) =>
        diagnostics.Add(FormatDiagnostics.NotUnderstood(message, new SourceSpan(start, length)));
}
