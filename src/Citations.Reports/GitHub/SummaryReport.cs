using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Reports.GitHub;

/// <summary>A summary in GitHub's Markdown, for the page of a workflow run or a comment on a pull request.</summary>
internal sealed class SummaryReport(TextWriter output, ReportOptions options) : IReportWriter
{
    public Task BeginAsync(CancellationToken cancellationToken = default) =>
        output.WriteAsync("## Citations\n".AsMemory(), cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var line in Lines(article))
            await output.WriteAsync((line + "\n").AsMemory(), cancellationToken).ConfigureAwait(false);
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        if (total.Articles < 2)
            return Task.CompletedTask;
        var counts = $"**{ReportSummary.Plural(total.Articles, "article")}.** {total.WorksInWords()}. {total.FindingsInWords()}.";
        return output.WriteAsync($"\n{counts}\n".AsMemory(), cancellationToken);
    }

    private IEnumerable<string> Lines(ArticleResult article)
    {
        yield return "";
        yield return $"### {Text(article.Name)}";
        yield return "";
        var summary = article.Summary;
        yield return article.Problem is { } problem ? Text(problem) : $"{summary.WorksInWords()}. {summary.FindingsInWords()}.";
        var findings = article.GravestFirst().Where(IsShown).ToList();
        if (findings.Count == 0)
            yield break;
        yield return "";
        yield return "| place | finding | fix |";
        yield return "|---|---|---|";
        foreach (var finding in findings)
        {
            var place = Text(PlaceWords.Of(finding.Start, finding.Place) ?? "");
            var severity = SeverityWords.Of(finding.Severity);
            yield return $"| {place} | **{severity}** {finding.Code}: {Text(finding.Message)} | {Text(finding.Fix ?? "")} |";
        }
    }

    private bool IsShown(ReportFinding finding) => options.IsVerbose || finding.Severity > DiagnosticSeverity.Information;

    // Markdown's own marks and HTML are text here.
    private static string Text(string text)
    {
        var safe = new System.Text.StringBuilder(text.Length);
        foreach (var c in PrintableText.Line(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '@')
                safe.Append('\\').Append(c);
            else
                safe.Append(
                    c switch
                    {
                        '<' => "&lt;",
                        '>' => "&gt;",
                        '&' => "&amp;",
                        _ => c.ToString(),
                    }
                );
        }

        return safe.ToString();
    }
}
