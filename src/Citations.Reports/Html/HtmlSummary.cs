using System.Globalization;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>The counts of an article: a bar of its works, coloured by the severity of their verdicts, and one sentence.</summary>
internal static class HtmlSummary
{
    internal static void Write(StringBuilder page, ReportSummary summary)
    {
        if (summary.Works > 0)
        {
            page.Append("<div class=\"bar\" aria-hidden=\"true\">");
            foreach (var verdict in VerdictWords.Order.Where(summary.Verdicts.ContainsKey))
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"<span class=\"{HtmlWork.KindOf(verdict)}\" style=\"flex-grow:{summary.Verdicts[verdict]}\"></span>"
                );
            }

            page.Append("</div>\n");
        }

        var works = $"{summary.WorksInWords()}; {ReportSummary.Plural(summary.Citations, "citation")}.";
        page.Append(
            CultureInfo.InvariantCulture,
            $"<p class=\"summary\">{HtmlText.Of(works)} <b>{HtmlText.Of(summary.FindingsInWords())}.</b></p>\n"
        );
    }
}
