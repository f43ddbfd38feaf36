using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Rendering;

namespace Citations.Reports.GitHub;

/// <summary>A summary in GitHub's Markdown, for the page of a workflow run or a comment on a pull request.</summary>
internal sealed class SummaryReport(TextWriter output, ReportOptions options) : IReportWriter
{
    public Task BeginAsync(CancellationToken cancellationToken = default) => output.WriteAsync("## Citations\n".AsMemory(), cancellationToken);

    public async Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        await output.WriteAsync($"\n### {Text(article.Name)}\n\n{article.Problem ?? $"{article.Summary.WorksInWords()}. {article.Summary.FindingsInWords()}."}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        var findings = article.Findings.Where(finding => options.IsVerbose || finding.Severity > DiagnosticSeverity.Information).ToList();
        if (findings.Count == 0) return;
        await output.WriteAsync("\n| place | finding | fix |\n|---|---|---|\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            await output.WriteAsync($"| {Text(PlaceWords.Of(finding.Start, finding.Place) ?? "")} | **{SeverityWords.Of(finding.Severity)}** {finding.Code}: {Text(finding.Message)} | {Text(finding.Fix ?? "")} |\n".AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        return total.Articles < 2 ? Task.CompletedTask : output.WriteAsync($"\n**{ReportSummary.Plural(total.Articles, "article")}.** {total.WorksInWords()}. {total.FindingsInWords()}.\n".AsMemory(), cancellationToken);
    }

    // Markdown's own marks and HTML are text here.
    private static string Text(string text)
    {
        var safe = new System.Text.StringBuilder(text.Length);
        foreach (var c in PrintableText.Line(text))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '@') safe.Append('\\').Append(c);
            else safe.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() });
        }

        return safe.ToString();
    }
}
