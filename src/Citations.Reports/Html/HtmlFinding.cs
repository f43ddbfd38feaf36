using System.Globalization;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>One finding, or one note on style with the places where it holds.</summary>
internal static class HtmlFinding
{
    private const int LongestExcerpt = 160;

    internal static void Write(StringBuilder page, ArticleResult article, ReportFinding[] findings, string id)
    {
        var finding = findings[0];
        var word = SeverityWords.Of(finding.Severity);
        page.Append(
                CultureInfo.InvariantCulture,
                $"<li class=\"finding {word}{(finding.Work is null ? "" : " of-work")}\" data-kind=\"{word}\">"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<p><b class=\"severity\">{word}</b> <code>{finding.Code}</code> {HtmlText.Of(finding.Message)}"
            )
            .Append(findings.Length == 1 ? Place(article, finding, id) : Words(ReportSummary.Plural(findings.Length, "place")))
            .Append("</p>\n");
        var whole = findings.Length == 1 ? finding.Excerpt : null;
        if (whole?.Length < whole?.Text.Length - 2)
            Excerpt(page, whole!.Cut(LongestExcerpt));
        if (finding.Fix is not null)
            HtmlFix.Write(page, finding, isNamed: false);
        page.Append("</li>\n");
    }

    private static string Place(ArticleResult article, ReportFinding finding, string id)
    {
        var work = article.Works.FirstOrDefault(work => work.Id == finding.Work);
        var link = work is null ? "" : $" <a href=\"#{id}-{work.Id}\">{HtmlText.Of(work.Label)}</a>";
        var place = PlaceWords.Of(finding.Start, finding.Place);
        return place is null ? link : link + Words(place);
    }

    private static string Words(string place) => $" <span class=\"place\">{HtmlText.Of(place)}</span>";

    private static void Excerpt(StringBuilder page, Excerpt excerpt)
    {
        var end = Math.Min(excerpt.Start + excerpt.Length, excerpt.Text.Length);
        page.Append("<blockquote dir=\"auto\">")
            .Append(HtmlText.Of(excerpt.Text[..excerpt.Start]))
            .Append("<mark>")
            .Append(HtmlText.Of(excerpt.Text[excerpt.Start..end]))
            .Append("</mark>")
            .Append(HtmlText.Of(excerpt.Text[end..]))
            .Append("</blockquote>\n");
    }
}
