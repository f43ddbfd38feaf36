using System.Globalization;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>One finding, or one note on style with the places where it holds.</summary>
internal static class HtmlFinding
{
    internal static void Write(StringBuilder page, ArticleResult article, ReportFinding[] findings, string id)
    {
        const int longestExcerpt = 160;
        var finding = findings[0];
        var word = SeverityWords.Of(finding.Severity);
        page.Append(CultureInfo.InvariantCulture, $"<li class=\"finding {word}{(finding.Work is null ? "" : " of-work")}\" data-severity=\"{word}\"><p><b class=\"severity\">{word}</b> <code>{finding.Code}</code> {HtmlText.Of(finding.Message)}");
        if (article.Works.FirstOrDefault(work => work.Id == finding.Work) is { } entry && findings.Length == 1) page.Append(CultureInfo.InvariantCulture, $" <a href=\"#{id}-{entry.Id}\">{HtmlText.Of(entry.Label)}</a>");
        if (findings.Length > 1) page.Append(CultureInfo.InvariantCulture, $" <span class=\"place\">{findings.Length} entries</span>");
        else if (PlaceWords.Of(finding.Start, finding.Place) is { } place) page.Append(CultureInfo.InvariantCulture, $" <span class=\"place\">{HtmlText.Of(place)}</span>");
        page.Append("</p>\n");
        if (finding.Excerpt is { } whole && whole.Length < whole.Text.Length - 2 && findings.Length == 1)
        {
            var excerpt = whole.Cut(longestExcerpt);
            var end = Math.Min(excerpt.Start + excerpt.Length, excerpt.Text.Length);
            page.Append(CultureInfo.InvariantCulture, $"<blockquote dir=\"auto\">{HtmlText.Of(excerpt.Text[..excerpt.Start])}<mark>{HtmlText.Of(excerpt.Text[excerpt.Start..end])}</mark>{HtmlText.Of(excerpt.Text[end..])}</blockquote>\n");
        }

        if (finding.Fix is { } fix) page.Append(CultureInfo.InvariantCulture, $"<p class=\"fix\"><span>Fix:</span> <span class=\"fix-text\">{HtmlText.Of(fix)}</span>{(fix.StartsWith("Write ", StringComparison.Ordinal) ? " <button type=\"button\" class=\"copy\">Copy</button>" : "")}</p>\n");
        page.Append("</li>\n");
    }
}
