using System.Globalization;
using System.Text;

namespace Citations.Reports.Html;

/// <summary>Buttons that show and hide what has a kind: the findings of a severity, the works of a verdict.</summary>
internal static class HtmlFilters
{
    /// <param name="page">The page.</param>
    /// <param name="label">The purpose of the buttons, for screen readers.</param>
    /// <param name="filters">The kinds, as in the attribute <c>data-kind</c> of what they hide, and the words on their buttons.</param>
    internal static void Write(StringBuilder page, string label, IEnumerable<(string Kind, string Words)> filters)
    {
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"filters\" role=\"group\" aria-label=\"{HtmlText.Of(label)}\">");
        foreach (var (kind, words) in filters)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<button type=\"button\" aria-pressed=\"true\" data-filter=\"{kind}\">{HtmlText.Of(words)}</button>"
            );
        }

        page.Append("</div>\n");
    }
}
