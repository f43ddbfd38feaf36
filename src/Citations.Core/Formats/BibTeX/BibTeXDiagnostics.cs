namespace Citations.Formats.BibTeX;

/// <summary>The findings of the BibTeX reader, each with its line and column from the text.</summary>
internal sealed class BibTeXDiagnostics(string text)
{
    private readonly List<Diagnostic> _found = [];
    private SourceText? _lines;

    internal EquatableArray<Diagnostic> ToArray() => _found.ToEquatableArray();

    internal void Error(string message, int position, int length = 1) => _found.Add(FormatDiagnostics.Malformed(Placed(message, position), new SourceSpan(position, Math.Min(length, text.Length - position))));

    internal void Warning(string message, int position, int length = 1) => _found.Add(FormatDiagnostics.NotUnderstood(Placed(message, position), new SourceSpan(position, Math.Min(length, text.Length - position))));

    private string Placed(string message, int position)
    {
        _lines ??= new SourceText(text);
        var place = _lines.LineOf(position);
        return $"Line {place.Line}, column {place.Column}: {message}";
    }
}
