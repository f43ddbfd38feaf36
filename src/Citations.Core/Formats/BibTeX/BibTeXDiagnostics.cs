namespace Citations.Formats.BibTeX;

/// <summary>The findings of the BibTeX reader, each with its place in the text.</summary>
internal sealed class BibTeXDiagnostics(string text)
{
    private readonly List<Diagnostic> _found = [];

    internal EquatableArray<Diagnostic> ToArray() => _found.ToEquatableArray();

    internal void Error(string message, int position, int length = 1) => _found.Add(FormatDiagnostics.Malformed(message, Span(position, length)));

    internal void Warning(string message, int position, int length = 1) => _found.Add(FormatDiagnostics.NotUnderstood(message, Span(position, length)));

    private SourceSpan Span(int position, int length) => new(position, Math.Min(length, text.Length - position));
}
