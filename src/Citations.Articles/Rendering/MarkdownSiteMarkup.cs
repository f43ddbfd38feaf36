using System.Globalization;
using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Markdown;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rewriting;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>
/// Markdown: footnotes for notes, paragraphs for entries, and Pandoc's divisions around these where citations lead to them.
/// </summary>
/// <param name="format">The format's name; plain text is written as Markdown is.</param>
internal sealed class MarkdownSiteMarkup(string format) : ISiteMarkup
{
    /// <inheritdoc/>
    public string Format => format;

    /// <inheritdoc/>
    public SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words) => MarkdownSites.Find(document, words);

    /// <inheritdoc/>
    public int MarkupLength(string text, int at)
    {
        if (new MarkdownSkipper(text, text.Length).LengthAt(at, 0) is > 0 and var length)
            return length;
        return text[at] is '*' or '_' or '[' or ']' or '|' or '~' or '^' or '&' or '#' or '>' ? 1 : 0;
    }

    /// <inheritdoc/>
    public string Citation(RichText text, string source, SourceSpan span) => TextMarkups.Markdown.Render(text, source, span);

    /// <inheritdoc/>
    public string NoteMark(string note, int number, string source) => $"[^{IdOf(number, source)}]";

    /// <inheritdoc/>
    public string Notes(IReadOnlyList<(int Number, string Text)> notes, string source)
    {
        var text = new StringBuilder();
        foreach (var (number, note) in notes)
            text.Append(text.Length == 0 ? "" : "\n\n").Append("[^").Append(IdOf(number, source)).Append("]: ").Append(note);
        return text.ToString();
    }

    /// <inheritdoc/>
    public string List(FormattedDocument list, ListPlace? place, CitationSettings settings)
    {
        var text = new StringBuilder();
        if (place is not { HasHeading: true } && settings.ReferenceSectionTitle is { Length: > 0 } title)
            text.Append("# ").Append(title).Append("\n\n");
        foreach (var entry in list.Entries)
        {
            var paragraph = MarkdownRenderer.Instance.Render(list with { Entries = [entry] }).TrimEnd();
            if (settings.LinkCitations == true)
                text.Append("::: {#").Append(HtmlRenderer.AnchorOf(entry.Id)).Append(" .csl-entry}\n").Append(paragraph).Append("\n:::\n\n");
            else
                text.Append(paragraph).Append("\n\n");
        }

        return text.ToString().TrimEnd();
    }

    /// <inheritdoc/>
    public int EndOf(string source) => source.Length;

    /// <summary>An id that no note of the author has.</summary>
    private static string IdOf(int number, string source) =>
        (source.Contains("[^cite-", StringComparison.Ordinal) ? "citation-note-" : "cite-") + number.ToString(CultureInfo.InvariantCulture);
}
