using System.Globalization;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>The article's text with its citations linked to their works and findings marked.</summary>
internal static class HtmlArticle
{
    internal static void Write(StringBuilder page, ArticleResult article, string id)
    {
        page.Append("<h2>Article</h2>\n<div class=\"text\">\n");
        foreach (var paragraph in article.Paragraphs)
        {
            // Headings of the article are below those of the page.
            var name =
                paragraph.HeadingLevel == 0 ? "p"
                : paragraph.HeadingLevel <= 2 ? "h3"
                : "h4";
            page.Append(CultureInfo.InvariantCulture, $"<{name} dir=\"auto\">");
            var at = 0;
            foreach (var mark in paragraph.Marks)
            {
                page.Append(HtmlText.Of(paragraph.Text[at..mark.Span.Start]));
                Mark(page, article, mark, paragraph.Text.Substring(mark.Span.Start, mark.Span.Length), id);
                at = mark.Span.End;
            }

            page.Append(HtmlText.Of(paragraph.Text[at..])).Append(CultureInfo.InvariantCulture, $"</{name}>\n");
        }

        page.Append("</div>\n");
    }

    private static void Mark(StringBuilder page, ArticleResult article, ReportMark mark, string text, string id)
    {
        var (open, close) = article.Works.FirstOrDefault(work => work.Id == mark.Work) is { } cited
            ? ($"<a class=\"cite\" href=\"#{id}-{cited.Id}\">", "</a>")
            : ("", "");
        if (mark.Finding is { } finding)
            (open, close) = (
                $"<mark class=\"{SeverityWords.Of(finding.Severity)}\" title=\"{HtmlText.Of($"{finding.Code}: {finding.Message}")}\">{open}",
                close + "</mark>"
            );
        page.Append(open).Append(HtmlText.Of(text)).Append(close);
    }
}
