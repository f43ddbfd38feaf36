using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>Several reports on one run.</summary>
internal sealed class SeveralReports(IReadOnlyList<IReportWriter> reports) : IReportWriter
{
    public async Task BeginAsync(CancellationToken cancellationToken = default)
    {
        foreach (var report in reports)
            await report.BeginAsync(cancellationToken);
    }

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        foreach (var report in reports)
            await report.WriteAsync(article, cancellationToken);
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        foreach (var report in reports)
            await report.EndAsync(total, cancellationToken);
    }
}
