using Citations.Cli.Printing;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>Only the reference list, for another program; the findings go to the error stream, one per line.</summary>
internal sealed class ListReport(Terminal terminal, ListFormat format, ReportOptions options) : IReportWriter
{
    private readonly IReportWriter _findings = ReportFormat.Create("lines", terminal.Error, options);

    public Task BeginAsync(CancellationToken cancellationToken = default) => _findings.BeginAsync(cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        await _findings.WriteAsync(article, cancellationToken);
        if (article.Problem is { } problem)
            await terminal.Error.WriteLineAsync($"citations: {problem}");
        if (article.List is { } list)
            await terminal.Data.WriteLineAsync(format.Renderer.Render(list).TrimEnd('\n').AsMemory(), cancellationToken);
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default) =>
        _findings.EndAsync(total, cancellationToken);
}
