using Citations.Rendering;

namespace Citations.Reports.GitHub;

/// <summary>
/// Workflow commands that GitHub shows beside the lines of a pull request. GitHub shows ten of each severity a step: of each article the
/// gravest come first, and what is left out is counted in a last notice.
/// </summary>
internal sealed class AnnotationReport(TextWriter output) : IReportWriter
{
    private const int MostOfOneSeverity = 10;
    private readonly Dictionary<DiagnosticSeverity, int> _counts = [];

    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.UnreadProblem is { } problem)
        {
            var count = _counts[DiagnosticSeverity.Error] = _counts.GetValueOrDefault(DiagnosticSeverity.Error) + 1;
            var line = $"::error file={Property(article.Name)},title=citations::{Data(problem)}";
            if (count <= MostOf(DiagnosticSeverity.Error))
                await LineAsync(line, cancellationToken).ConfigureAwait(false);
        }

        foreach (var finding in article.GravestFirst())
        {
            var count = _counts[finding.Severity] = _counts.GetValueOrDefault(finding.Severity) + 1;
            if (count > MostOf(finding.Severity))
                continue;
            await LineAsync(Command(article.FileOf(finding), finding), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        var hidden = _counts.Sum(count => Math.Max(0, count.Value - MostOf(count.Key)));
        if (hidden == 0)
            return;
        var count = ReportSummary.Plural(hidden, "more finding");
        await LineAsync($"::notice title=citations::{count} not shown here", cancellationToken).ConfigureAwait(false);
    }

    // The last place of the notices is kept for what is left out.
    private static int MostOf(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Information ? MostOfOneSeverity - 1 : MostOfOneSeverity;

    private static string Command(string file, ReportFinding finding)
    {
        var command = finding.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        var message = finding.Message + (finding.Fix is { } fix ? $"\nFix: {fix}" : "");
        return $"::{command} file={Property(file)}{Place(finding)},title={Property(finding.Code)}::{Data(message)}";
    }

    private static string Place(ReportFinding finding)
    {
        if (finding.Start is not { } start)
            return "";
        var end = finding.End is { } after && after.Line == start.Line ? FormattableString.Invariant($",endColumn={after.Column}") : "";
        return FormattableString.Invariant($",line={start.Line},col={start.Column}{end}");
    }

    private Task LineAsync(string line, CancellationToken cancellationToken) => output.WriteLineAsync(line.AsMemory(), cancellationToken);

    // A line end within a message would end the command: %0A is how GitHub writes one.
    private static string Data(string text) =>
        string.Join("%0A", text.Split('\n').Select(line => PrintableText.Line(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
