namespace Citations.Formats.BibTeX;

/// <summary>Adds the findings of the BibTeX reader to a list, each with its place in the text.</summary>
internal sealed class BibTeXDiagnostics(string text, List<Diagnostic> found)
{
    private readonly HashSet<(int Position, string Message)> _told = [];

    /// <summary>Tells a fault, once: a value without an end is read more than once, and what is wrong in it is met each time.</summary>
    internal void Error(string message, int position, int length = 1)
    {
        if (_told.Add((position, message)))
            found.Add(FormatDiagnostics.Malformed(message, Span(position, length)));
    }

    internal void Warning(string message, int position, int length = 1) =>
        found.Add(FormatDiagnostics.NotUnderstood(message, Span(position, length)));

    internal void Info(string message, int position, int length = 1) =>
        found.Add(FormatDiagnostics.KeptAsItIs(message, Span(position, length)));

    /// <summary>Tells that an address has LaTeX's escapes, with the edits that take them out.</summary>
    internal void Escapes(string field, int position, EquatableArray<TextEdit> edits) =>
        found.Add(
            FormatDiagnostics.KeptAsItIs(
                $"The field '{field}' has escapes of LaTeX, which were not read as part of it; BibLaTeX would read the backslash as a character.",
                Span(position, 1)
            ) with
            {
                Edits = edits,
                Safety = FixSafety.Safe,
            }
        );

    private SourceSpan Span(int position, int length) => new(position, Math.Min(length, text.Length - position));
}
