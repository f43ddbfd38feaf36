namespace Citations.Formats.BibTeX;

/// <summary>Adds the findings of the BibTeX reader to a list, each with its place in the text.</summary>
internal sealed class BibTeXDiagnostics(string text, List<Diagnostic> found)
{
    internal void Error(string message, int position, int length = 1) =>
        found.Add(FormatDiagnostics.Malformed(message, Span(position, length)));

    internal void Warning(string message, int position, int length = 1) =>
        found.Add(FormatDiagnostics.NotUnderstood(message, Span(position, length)));

    internal void Info(string message, int position, int length = 1) =>
        found.Add(FormatDiagnostics.KeptAsItIs(message, Span(position, length)));

    private SourceSpan Span(int position, int length) => new(position, Math.Min(length, text.Length - position));
}
