using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Html;
using Citations.Articles.InText;
using Citations.Rendering;

namespace Citations.Reports.Html;

/// <summary>
/// One self-contained page: the findings first, the works with entry and record side by side, the article with its citations marked and
/// linked, the reference list. Text of files and records is escaped; a content security policy allows only the page's own script and style.
/// </summary>
internal sealed class HtmlReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private int _articles;

    public Task BeginAsync(CancellationToken cancellationToken = default) =>
        output.WriteAsync(HtmlPage.Begin.AsMemory(), cancellationToken);

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
        var page = new StringBuilder();
        if (total.Articles > 1)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"total\">{ReportSummary.Plural(total.Articles, "article")}. ")
                .Append(HtmlText.Of($"{total.WorksInWords()}. {total.FindingsInWords()}."))
                .Append("</p>\n");
        }

        page.Append("</main>\n<footer>");
        if (options.ToolVersion is { } version)
            page.Append("<p class=\"tool\">citations ").Append(HtmlText.Of(version)).Append("</p>\n");
        return output.WriteAsync(page.Append("</footer>\n").Append(HtmlPage.End), cancellationToken);
    }

    private void Article(StringBuilder page, ArticleResult article, string id)
    {
        page.Append(
            CultureInfo.InvariantCulture,
            $"<article aria-labelledby=\"{id}-name\">\n<h1 id=\"{id}-name\">{HtmlText.Of(article.Name)}</h1>\n"
        );
        if (article.Problem is { } problem)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"finding error\"><b>error</b> {HtmlText.Of(problem)}</p>\n</article>\n");
            return;
        }

        HtmlSummary.Write(page, article.Summary);
        HtmlFindings.Write(page, article, id);
        if (!article.Works.IsEmpty)
            HtmlWorks.Write(page, article, id);
        if (article.Paragraphs.Count > 0)
            HtmlArticle.Write(page, article, id);
        if (options.ShowsList && article.List is { } list && !list.Entries.IsEmpty)
        {
            page.Append("<h2>References</h2>\n").Append(Scoped(HtmlRenderer.Instance.Render(list), id));
        }

        page.Append("</article>\n");
    }

    // The anchors of two articles on one page must differ.
    private static string Scoped(string html, string id) => html.Replace("<p id=\"ref-", $"<p id=\"{id}-ref-", StringComparison.Ordinal);
}
