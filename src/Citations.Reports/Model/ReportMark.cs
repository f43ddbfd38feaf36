namespace Citations.Reports;

/// <summary>A stretch of a paragraph that cites a work or that a finding speaks of.</summary>
/// <param name="Span">The characters of the paragraph.</param>
public sealed record ReportMark(SourceSpan Span)
{
    /// <summary>The id of the work that is cited there; null if none is or it is not listed.</summary>
    public string? Work { get; init; }

    /// <summary>The most severe finding there; null if there is none.</summary>
    public ReportFinding? Finding { get; init; }
}
