using System.Globalization;
using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Html;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rewriting;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>HTML: notes at the end of the article, and the list in <c>&lt;div id="refs"&gt;</c> or there.</summary>
internal sealed class HtmlSiteMarkup : ISiteMarkup
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words) => HtmlSites.Find(document, words);

    /// <inheritdoc/>
    public int MarkupLength(string text, int at)
    {
        if (text[at] != '&')
            return HtmlSites.TagLength(text, at);
        var end = text.IndexOf(';', at);
        return end > at && end - at < 32 ? end + 1 - at : 0;
    }

    /// <inheritdoc/>
    public string Citation(RichText text, string source, SourceSpan span) => TextMarkups.Html.Render(text, source, span);

    /// <inheritdoc/>
    public string NoteMark(string note, int number, string source) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<a href=\"#fn-cite-{number}\" id=\"fnref-cite-{number}\" role=\"doc-noteref\"><sup>{number}</sup></a>"
        );

    /// <inheritdoc/>
    public string Notes(IReadOnlyList<(int Number, string Text)> notes, string source)
    {
        if (notes.Count == 0)
            return "";
        var text = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\">\n<hr>\n<ol>\n");
        foreach (var (number, note) in notes)
            text.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"fn-cite-{number}\" value=\"{number}\">{note} <a href=\"#fnref-cite-{number}\" role=\"doc-backlink\">↩</a></li>\n"
            );
        return text.Append("</ol>\n</section>").ToString();
    }

    /// <inheritdoc/>
    public string List(FormattedDocument list, ListPlace? place, CitationSettings settings)
    {
        var heading =
            place is not { HasHeading: true } && settings.ReferenceSectionTitle is { Length: > 0 } title
                ? $"<h1>{HtmlRenderer.Instance.Render([new TextRun(title)])}</h1>\n"
                : "";
        return heading + HtmlRenderer.Instance.Render(list).TrimEnd();
    }

    /// <inheritdoc/>
    public int EndOf(string source) => HtmlSites.EndOf(source);
}
