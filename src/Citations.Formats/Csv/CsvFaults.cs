using Citations.Formats.Values;

namespace Citations.Formats.Csv;

/// <summary>The findings about the rows of a table, each with its row and its place.</summary>
/// <param name="utf8">The text.</param>
/// <param name="origin">The byte from which positions are counted.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class CsvFaults(byte[] utf8, int origin, List<Diagnostic> found)
{
    private readonly Utf8Positions _places = new(utf8);

    internal void Malformed(string what, long row, long position) =>
        found.Add(FormatDiagnostics.Malformed($"Row {row}: {what}.", Span(position, 1)));

    /// <summary>A fault of the table, in the words of who found it.</summary>
    internal void Malformed(string message, long position) => found.Add(FormatDiagnostics.Malformed(message, Span(position, 0)));

    internal void NotUnderstood(string what, long row, long position, int length) =>
        found.Add(FormatDiagnostics.NotUnderstood($"Row {row}: {what}.", Span(position, length)));

    /// <summary>Where a byte lies in the text.</summary>
    internal int PlaceOf(long position) => _places.Of((int)Math.Min(origin + position, utf8.Length));

    private SourceSpan Span(long position, int length)
    {
        var start = PlaceOf(position);
        return SourceSpan.FromBounds(start, PlaceOf(position + length));
    }
}
