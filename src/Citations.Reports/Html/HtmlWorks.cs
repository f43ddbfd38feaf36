using System.Text;

namespace Citations.Reports.Html;

/// <summary>The works of an article in the order of the text.</summary>
internal static class HtmlWorks
{
    internal static void Write(StringBuilder page, ArticleResult article, string id)
    {
        page.Append("<h2>Works</h2>\n");
        var verdicts = article.Summary.Verdicts;
        var kinds = VerdictWords.Order.Where(verdicts.ContainsKey).ToList();
        if (kinds.Count > 1)
        {
            var filters = kinds.Select(verdict => (verdict.ToString(), VerdictWords.Count(verdict, verdicts[verdict])));
            HtmlFilters.Write(page, "Show works", filters);
        }

        foreach (var work in article.Works)
            HtmlWork.Write(page, article, work, id);
    }
}
