using System.Globalization;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents.Html;

namespace Citations.Reports.Html;

/// <summary>One work: its verdict, its record, what to mend, and the fields of entry and record side by side.</summary>
internal static class HtmlWork
{
    /// <summary>The class of a verdict: <c>good</c>, or the word of its severity.</summary>
    internal static string KindOf(Verdict verdict) =>
        verdict is Verdict.Verified or Verdict.Corrected ? "good" : SeverityWords.Of(VerdictWords.SeverityOf(verdict));

    internal static void Write(StringBuilder page, ArticleResult article, WorkResult work, string id)
    {
        var kind = KindOf(work.Verdict);
        var open = kind == "good" ? "" : " open";
        page.Append(
                CultureInfo.InvariantCulture,
                $"<details class=\"work {kind}\" id=\"{id}-{work.Id}\" data-kind=\"{work.Verdict}\"{open}><summary>"
            )
            .Append(CultureInfo.InvariantCulture, $"<span class=\"label\" dir=\"auto\">{HtmlText.Of(work.Label)}</span> ")
            .Append(CultureInfo.InvariantCulture, $"<span class=\"verdict\">{VerdictWords.Of(work.Verdict)}</span></summary>\n")
            .Append(CultureInfo.InvariantCulture, $"<p class=\"entry\" dir=\"auto\">{HtmlText.Of(work.Text)}</p>\n");
        if (work.Address is { } address && HtmlText.IsLinkable(address))
        {
            var link = HtmlText.Of(address);
            page.Append(CultureInfo.InvariantCulture, $"<p><a href=\"{link}\" rel=\"noopener noreferrer\">{link}</a>{Source(work)}</p>\n");
        }

        if (work.Reason is { } reason)
            page.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(reason)}</p>\n");
        foreach (var finding in article.FindingsOf(work))
        {
            if (finding.Fix is not null && !finding.IsStyle)
                HtmlFix.Write(page, finding, isNamed: true);
        }

        if (work.Evidence.Count > 0)
            Evidence(page, work);
        page.Append("</details>\n");
    }

    private static string Source(WorkResult work)
    {
        if (work.Source is not { } source)
            return "";
        var date = work.Retrieved is { } retrieved ? ", " + retrieved.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return $" <span class=\"place\">{HtmlText.Of(source)}{date}</span>";
    }

    private static void Evidence(StringBuilder page, WorkResult work)
    {
        const string head = "<tr><th scope=\"col\">field</th><th scope=\"col\">entry</th><th scope=\"col\">record</th></tr>";
        page.Append("<table><thead>").Append(head).Append("</thead><tbody>\n");
        foreach (var field in work.Evidence)
        {
            page.Append(
                    CultureInfo.InvariantCulture,
                    $"<tr{(field.Differs ? " class=\"differs\"" : "")}><th scope=\"row\">{HtmlText.Of(field.Field)}</th>"
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<td dir=\"auto\">{Words(field.Entry)}</td><td dir=\"auto\">{Words(field.Record)}</td></tr>\n"
                );
        }

        page.Append("</tbody></table>\n");
    }

    private static string Words(EquatableArray<EvidenceWord> words) =>
        string.Join(' ', words.Select(word => word.Differs ? $"<mark>{HtmlText.Of(word.Text)}</mark>" : HtmlText.Of(word.Text)));
}
