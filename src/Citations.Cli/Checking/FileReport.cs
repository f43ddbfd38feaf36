using System.Text;
using Citations.Cli.Input;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>A report in a separate file, which is written when the last article is in it.</summary>
/// <param name="format">The name of the format.</param>
/// <param name="path">The file.</param>
/// <param name="options">The options of the report.</param>
/// <param name="terminal">The outside.</param>
internal sealed class FileReport(string format, string path, ReportOptions options, Terminal terminal) : IReportWriter
{
    private readonly StringBuilder _text = new();
    private IReportWriter? _report;

    private IReportWriter Report => _report ??= ReportFormat.Create(format, new StringWriter(_text) { NewLine = "\n" }, options);

    public Task BeginAsync(CancellationToken cancellationToken = default) => Report.BeginAsync(cancellationToken);

    public Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default) =>
        Report.WriteAsync(article, cancellationToken);

    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        await Report.EndAsync(total, cancellationToken);
        using var file = new OutputFile(path, holdsBack: false, terminal);
        await file.Text.WriteAsync(_text.ToString().AsMemory(), cancellationToken);
        file.Finish();
    }
}
