using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents.Html;

namespace Citations.Reports.Html;

/// <summary>One work: its verdict, its record, and the fields of entry and record side by side.</summary>
internal static class HtmlWork
{
    internal static void Write(StringBuilder page, ArticleResult article, WorkResult work, string id)
    {
        var kind = work.Verdict is Verdict.Verified or Verdict.Corrected ? "good" : SeverityWords.Of(VerdictWords.SeverityOf(work.Verdict));
        var open = kind == "good" ? "" : " open";
        page.Append(CultureInfo.InvariantCulture, $"<details class=\"work {kind}\" id=\"{id}-{work.Id}\"{open}><summary><span class=\"label\" dir=\"auto\">{HtmlText.Of(work.Label)}</span> <span class=\"verdict\">{VerdictWords.Of(work.Verdict)}</span></summary>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"entry\" dir=\"auto\">{HtmlText.Of(work.Text)}</p>\n");
        if (work.Address is { } address && HtmlText.IsLinkable(address)) page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{HtmlText.Of(address)}\" rel=\"noopener noreferrer\">{HtmlText.Of(address)}</a>{Source(work)}</p>\n");
        if (work.Reason is { } reason) page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(reason)}</p>\n");
        if (work.Evidence.Count > 0) Evidence(page, work);
        page.Append("</details>\n");
    }

    private static string Source(WorkResult work) =>
        work.Source is not { } source ? "" : $" <span class=\"place\">{HtmlText.Of(source)}{(work.Retrieved is { } date ? ", " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")}</span>";

    private static void Evidence(StringBuilder page, WorkResult work)
    {
        page.Append("<table><thead><tr><th scope=\"col\">field</th><th scope=\"col\">entry</th><th scope=\"col\">record</th></tr></thead><tbody>\n");
        foreach (var field in (IEnumerable<FieldEvidence>)work.Evidence)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr{(field.Differs ? " class=\"differs\"" : "")}><th scope=\"row\">{HtmlText.Of(field.Field)}</th><td dir=\"auto\">{Words(field.Entry)}</td><td dir=\"auto\">{Words(field.Record)}</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    private static string Words(EquatableArray<EvidenceWord> words) =>
        string.Join(' ', words.Select(word => word.Differs ? $"<mark>{HtmlText.Of(word.Text)}</mark>" : HtmlText.Of(word.Text)));
}
