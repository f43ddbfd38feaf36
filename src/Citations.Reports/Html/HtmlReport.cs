using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Html;
using Citations.Articles.InText;
using Citations.Rendering;

namespace Citations.Reports.Html;

/// <summary>
/// One self-contained page: the findings first, the works with entry and record side by side, the article with its citations marked and linked,
/// the reference list. Text of files and records is escaped; a content security policy allows the page's own script and style alone.
/// </summary>
internal sealed class HtmlReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private int _articles;

    public Task BeginAsync(CancellationToken cancellationToken = default) => output.WriteAsync(HtmlPage.Begin.AsMemory(), cancellationToken);

    public Task WriteAsync(ArticleResult article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        var page = new StringBuilder();
        Article(page, article, $"a{(++_articles).ToString(CultureInfo.InvariantCulture)}");
        return output.WriteAsync(page, cancellationToken);
    }

    public Task EndAsync(ReportSummary total, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(total);
        var all = total.Articles < 2 ? "" : $"<p class=\"total\">{ReportSummary.Plural(total.Articles, "article")}. {HtmlText.Of(total.WorksInWords())}. {HtmlText.Of(total.FindingsInWords())}.</p>\n";
        var version = options.ToolVersion is { } tool ? $"<p class=\"tool\">citations {HtmlText.Of(tool)}</p>\n" : "";
        return output.WriteAsync($"{all}</main>\n<footer>{version}</footer>\n{HtmlPage.End}".AsMemory(), cancellationToken);
    }

    private void Article(StringBuilder page, ArticleResult article, string id)
    {
        page.Append(CultureInfo.InvariantCulture, $"<article aria-labelledby=\"{id}-name\">\n<h1 id=\"{id}-name\">{HtmlText.Of(article.Name)}</h1>\n");
        if (article.Problem is { } problem)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"finding error\"><b>error</b> {HtmlText.Of(problem)}</p>\n</article>\n");
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"<p class=\"summary\">{HtmlText.Of(article.Summary.WorksInWords())}; {ReportSummary.Plural(article.CitationCount, "citation")}. <b>{HtmlText.Of(article.Summary.FindingsInWords())}.</b></p>\n");
        Findings(page, article, id);
        if (article.Works.Count > 0)
        {
            page.Append("<h2>Works</h2>\n");
            foreach (var work in article.Works) HtmlWork.Write(page, article, work, id);
        }

        if (article.Paragraphs.Count > 0) HtmlArticle.Write(page, article, id);
        if (options.ShowsList && article.List is { } list && !list.Entries.IsEmpty) page.Append(CultureInfo.InvariantCulture, $"<h2>References</h2>\n{Scoped(HtmlRenderer.Instance.Render(list), id)}");
        page.Append("</article>\n");
    }

    private static void Findings(StringBuilder page, ArticleResult article, string id)
    {
        if (article.Findings.IsEmpty) return;
        page.Append("<h2>Findings</h2>\n<div class=\"filters\" role=\"group\" aria-label=\"Show findings\">");
        foreach (var (severity, count) in article.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => (group.Key, group.Count())))
        {
            var word = SeverityWords.Of(severity);
            page.Append(CultureInfo.InvariantCulture, $"<button type=\"button\" aria-pressed=\"true\" data-filter=\"{word}\">{ReportSummary.Plural(count, word)}</button>");
        }

        page.Append("</div>\n<ol class=\"findings\">\n");
        foreach (var group in article.Findings.Where(finding => !finding.IsStyle).OrderByDescending(finding => finding.Severity).Select(finding => new[] { finding })
            .Concat(article.Findings.Where(finding => finding.IsStyle).GroupBy(finding => finding.Code).Select(group => group.ToArray())))
        {
            HtmlFinding.Write(page, article, group, id);
        }

        page.Append("</ol>\n");
    }

    // The anchors of two articles on one page must differ.
    private static string Scoped(string html, string id) => html.Replace("<p id=\"ref-", $"<p id=\"{id}-ref-", StringComparison.Ordinal);
}
