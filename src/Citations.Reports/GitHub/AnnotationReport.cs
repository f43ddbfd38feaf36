using Citations.Rendering;

namespace Citations.Reports.GitHub;

/// <summary>
/// Workflow commands that GitHub shows beside the lines of a pull request. GitHub shows ten of each severity a step; the worst come first,
/// and what is left out is counted in a last notice.
/// </summary>
internal sealed class AnnotationReport(TextWriter output) : IReportWriter
{
    private const int MostOfOneSeverity = 10;
    private readonly Dictionary<DiagnosticSeverity, int> _counts = [];

    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var finding in (IEnumerable<ReportFinding>)article.Findings)
        {
            var count = _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
            // The last place of the notices is kept for what is left out.
            if (count > MostOfOneSeverity - (finding.Severity == DiagnosticSeverity.Information ? 1 : 0)) continue;
            await output.WriteLineAsync(Command(article.Name, finding).AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        var hidden = _counts.Sum(count => Math.Max(0, count.Value - MostOfOneSeverity + (count.Key == DiagnosticSeverity.Information ? 1 : 0)));
        if (hidden > 0) await output.WriteLineAsync($"::notice title=citations::{ReportSummary.Plural(hidden, "more finding")} not shown here".AsMemory(), cancellationToken).ConfigureAwait(false);
    }

    private static string Command(string file, ReportFinding finding)
    {
        var command = finding.Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "notice" };
        var place = finding.Start is { } start
            ? FormattableString.Invariant($",line={start.Line},col={start.Column}") + (finding.End is { } end && end.Line == start.Line ? FormattableString.Invariant($",endColumn={end.Column}") : "")
            : "";
        var message = finding.Message + (finding.Fix is { } fix ? $"\nFix: {fix}" : "");
        return $"::{command} file={Property(file)}{place},title={Property(finding.Code)}::{Data(message)}";
    }

    // A line end within a message would end the command: %0A is how GitHub writes one.
    private static string Data(string text) => string.Join("%0A", text.Split('\n').Select(line => PrintableText.Line(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
