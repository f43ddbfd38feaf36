using System.Text;

namespace Citations.Reports.Html;

/// <summary>The findings of an article, the gravest first; notes on style once for all entries at the end.</summary>
internal static class HtmlFindings
{
    internal static void Write(StringBuilder page, ArticleResult article, string id)
    {
        if (article.Findings.IsEmpty)
            return;
        page.Append("<h2>Findings</h2>\n");
        var severities = article.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key);
        HtmlFilters.Write(page, "Show findings", severities.Select(group => Filter(SeverityWords.Of(group.Key), group.Count())));
        page.Append("<ol class=\"findings\">\n");
        foreach (var finding in article.GravestFirst().Where(finding => !finding.IsStyle))
            HtmlFinding.Write(page, article, [finding], id);
        foreach (var group in article.Findings.Where(finding => finding.IsStyle).GroupBy(finding => finding.Code))
        {
            HtmlFinding.Write(page, article, [.. group], id);
        }

        page.Append("</ol>\n");
    }

    private static (string Kind, string Words) Filter(string severity, int count) => (severity, ReportSummary.Plural(count, severity));
}
