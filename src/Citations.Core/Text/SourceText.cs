namespace Citations;

/// <summary>A text with its name and its lines, so that a position can be given as line and column.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class SourceText
{
    private readonly LinePosition _origin;
    private int[]? _lineStarts;

    /// <summary>Keeps a text whose lines can be asked for; CR, LF and CR LF end one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that diagnostics show, such as a file's path; null if it has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text, string? name = null)
        : this(text, name, start: 0, new(1, 1)) { }

    private SourceText(string text, string? name, long start, LinePosition origin)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Name, Start, _origin) = (text, name, start, origin);
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The name that diagnostics show, or null.</summary>
    public string? Name { get; }

    /// <summary>Where this text starts in the whole that it is a part of, in UTF-16 units; 0 for a text that is a whole.</summary>
    public long Start { get; }

    /// <summary>The number of lines, at least one.</summary>
    public int LineCount => LineStarts.Length;

    // Most parts of a long text are never asked for a line.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The position of a line's first character.</summary>
    /// <param name="line">A line, from 1 to <see cref="LineCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public int StartOf(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        return LineStarts[line - 1];
    }

    /// <summary>Where a position lies, counted from the start of the whole.</summary>
    /// <param name="position">A zero-based position in <see cref="Text"/>, at most the text's length.</param>
    public LinePosition LineOf(int position)
    {
        var index = Array.BinarySearch(LineStarts, position);
        var line = index >= 0 ? index : ~index - 1;
        return Behind(line, position - LineStarts[line]);
    }

    /// <summary>The part of the whole that follows this one.</summary>
    internal SourceText Next(string text)
    {
        var all = Text.AsSpan();
        var lines = all.Count('\n') + all.Count('\r') - all.Count("\r\n");
        return new(text, Name, Start + Text.Length, Behind(lines, all.Length - 1 - all.LastIndexOfAny('\r', '\n')));
    }

    private LinePosition Behind(int lines, int columns) =>
        lines == 0 ? _origin with { Column = _origin.Column + columns } : new(_origin.Line + lines, columns + 1);

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
