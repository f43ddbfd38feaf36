using Citations.Rendering;

namespace Citations.Reports.Lines;

/// <summary>
/// One line a finding in the manner of a compiler, <c>article.md(41,1): error CIT0102: message</c>, for tools that read such lines; the fix
/// follows, indented.
/// </summary>
internal sealed class LineReport(TextWriter output, ReportOptions options) : IReportWriter
{
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var line in Lines(article))
        {
            await output.WriteLineAsync(PrintableText.Line(line).AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        return output.WriteLineAsync($"{total.WorksInWords()}. {total.FindingsInWords()}.".AsMemory(), cancellationToken);
    }

    private IEnumerable<string> Lines(ArticleResult article)
    {
        if (article.UnreadProblem is { } problem)
            yield return $"{article.Name}: error: {problem}";
        foreach (var finding in article.Findings)
        {
            if (options.IsQuiet && finding.Severity == DiagnosticSeverity.Information)
                continue;
            yield return $"{article.PlaceOf(finding)}: {SeverityWords.Of(finding.Severity)} {finding.Code}: {finding.Message}";
            if (finding.Fix is { } fix)
                yield return $"    fix: {fix}";
        }
    }
}
