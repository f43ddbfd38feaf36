using System.Globalization;
using System.Text;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>
/// Adds the Markdown summary to the file that GitHub shows on the page of a workflow run (<c>GITHUB_STEP_SUMMARY</c>), beside the report
/// that the user chose. GitHub refuses more than 1 MiB a step: articles that do not fit are counted.
/// </summary>
/// <param name="report">The report that the user chose.</param>
/// <param name="path">The file; what it has is kept.</param>
/// <param name="options">The options of the summary.</param>
/// <param name="terminal">Where a file that cannot be written is reported.</param>
internal sealed class StepSummary(IReportWriter report, string path, ReportOptions options, Terminal terminal) : IReportWriter
{
    private const int MostBytes = 1000 * 1024;

    private readonly StringBuilder _kept = new();
    private int _bytes;
    private int _left;

    public async Task BeginAsync(CancellationToken cancellationToken = default)
    {
        await report.BeginAsync(cancellationToken);
        await AddAsync(summary => summary.BeginAsync(cancellationToken));
    }

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        await report.WriteAsync(article, cancellationToken);
        if (!await AddAsync(summary => summary.WriteAsync(article, cancellationToken)))
            _left++;
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        await report.EndAsync(total, cancellationToken);
        if (_left > 0)
            _kept.Append(CultureInfo.InvariantCulture, $"\n{_left} more articles are not shown here.\n");
        await AddAsync(summary => summary.EndAsync(total, cancellationToken));
        try
        {
            await File.AppendAllTextAsync(path, _kept.ToString(), cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"citations: the summary {path} could not be written: {problem.Message}");
        }
    }

    /// <returns>Whether the part fits.</returns>
    private async Task<bool> AddAsync(Func<IReportWriter, Task> write)
    {
        var part = new StringWriter { NewLine = "\n" };
        await write(ReportFormat.Create("markdown", part, options));
        var text = part.ToString();
        var bytes = Encoding.UTF8.GetByteCount(text);
        if (_bytes + bytes > MostBytes)
            return false;
        _bytes += bytes;
        _kept.Append(text);
        return true;
    }
}
