namespace Citations;

/// <summary>A text with its name and its lines, so that a position can be told as line and column.</summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Finds the lines of a text; CR, LF and CR LF end one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name that diagnostics show, such as a file's path; null where it has none.</param>
    public SourceText(string text, string? name = null)
    {
        (Text, Name) = (text, name);
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        _lineStarts = [.. starts];
    }

    /// <summary>The characters.</summary>
    public string Text { get; }

    /// <summary>The name that diagnostics show, or null.</summary>
    public string? Name { get; }

    /// <summary>The number of lines, at least one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The position of a line's first character.</summary>
    /// <param name="line">A line, from 1 to <see cref="LineCount"/>.</param>
    internal int StartOf(int line) => _lineStarts[line - 1];

    /// <summary>Where a position lies.</summary>
    /// <param name="position">A zero-based position, at most the text's length.</param>
    public LinePosition LineOf(int position)
    {
        var index = Array.BinarySearch(_lineStarts, position);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, position - _lineStarts[line] + 1);
    }
}
