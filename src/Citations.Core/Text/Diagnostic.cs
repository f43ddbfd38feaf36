namespace Citations;

/// <summary>
/// One finding: a stable code, how grave it is, where it lies, one sentence that says what is wrong, and where known what to do.
/// </summary>
/// <param name="Code">The stable code, <c>CIT</c> and four digits; docs/diagnostics.md lists them all.</param>
/// <param name="Severity">How grave the finding is.</param>
/// <param name="Message">One sentence that names the evidence and never a motive.</param>
/// <param name="Span">Where the finding lies in the text that was read; null if it has no place.</param>
/// <param name="Fix">The advice; null if there is none.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Message, SourceSpan? Span = null, string? Fix = null)
{
    /// <summary>The changes to the text that mend what was found, where the evidence determines them; empty if it does not.</summary>
    public EquatableArray<TextEdit> Edits { get; init; }

    /// <summary>Whether the edits may be applied without looking at them; it says nothing where there are none.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>What the finding is about; null where its code is none of ours.</summary>
    internal DiagnosticCategory? Category => DiagnosticCategories.Of(Code);

    /// <summary>The finding in the manner of a compiler: <c>error CIT0102: message</c>.</summary>
    public override string ToString() => $"{Word(Severity)} {Code}: {Message}";

    /// <summary>The finding with its place: <c>article.md(41,1): error CIT0102: message</c>.</summary>
    /// <param name="source">The text that was read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public string ToString(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return $"{source.Name}{(Span is { } span ? $"({source.LineOf(span.Start)})" : "")}: {this}";
    }

    private static string Word(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
}
