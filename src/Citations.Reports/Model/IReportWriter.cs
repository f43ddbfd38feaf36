namespace Citations.Reports;

/// <summary>
/// Writes the results of articles in one format, one after the other: a folder of a thousand articles is never held in memory.
/// </summary>
public interface IReportWriter
{
    /// <summary>Writes what comes before the first article.</summary>
    /// <param name="cancellationToken">Cancels the writing.</param>
    Task BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default);

    /// <summary>Writes what comes after the last article.</summary>
    /// <param name="total">The counts of all articles.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default);
}
