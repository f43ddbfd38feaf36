using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Latex;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rewriting;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Articles.Rendering;

/// <summary>LaTeX: <c>\footnote</c> for notes, and paragraphs with a hanging indent in place of the command that prints the list.</summary>
internal sealed class LatexSiteMarkup : ISiteMarkup
{
    private const string EntryStart = @"\noindent\hangindent=0.5in ";

    /// <inheritdoc/>
    public string Format => "latex";

    /// <inheritdoc/>
    public SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words) => LatexSites.Find(document, words);

    /// <inheritdoc/>
    public int MarkupLength(string text, int at)
    {
        if (text[at] == '\\')
        {
            var end = at + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            return Math.Max(2, end - at);
        }

        if (text[at] == '$' && text.IndexOf('$', at + 1) is > 0 and var close)
            return close + 1 - at;
        var count = 1;
        while (at + count < text.Length && text[at + count] == text[at])
            count++;
        return text[at] switch
        {
            '`' or '\'' => count,
            '-' when count > 1 => count,
            '{' or '}' or '$' or '&' or '#' or '^' or '_' or '%' or '~' => 1,
            _ => 0,
        };
    }

    /// <inheritdoc/>
    public string Citation(RichText text, string source, SourceSpan span) => LatexRenderer.Instance.Render(text);

    /// <inheritdoc/>
    public string NoteMark(string note, int number, string source) => $"\\footnote{{{note}}}";

    /// <inheritdoc/>
    public string Notes(IReadOnlyList<(int Number, string Text)> notes, string source) => "";

    /// <inheritdoc/>
    public string List(FormattedDocument list, ListPlace? place, CitationSettings settings)
    {
        var text = new StringBuilder();
        if (place is not { HasHeading: true })
        {
            var title = settings.ReferenceSectionTitle is { Length: > 0 } wanted
                ? LatexRenderer.Instance.Render([new TextRun(wanted)])
                : null;
            title ??= place?.Heading ?? "\\refname";
            text.Append(title == "\\bibname" ? "\\chapter*{" : "\\section*{").Append(title).Append("}\n");
        }

        var entry = 0;
        foreach (var line in LatexRenderer.Instance.Render(list).TrimEnd().Split('\n'))
        {
            var isEntry = settings.LinkCitations == true && line.StartsWith(EntryStart, StringComparison.Ordinal);
            text.Append(
                isEntry
                    ? $"{EntryStart}\\hypertarget{{{HtmlRenderer.AnchorOf(list.Entries[entry++].Id)}}}{{}}{line[EntryStart.Length..]}\n"
                    : line + "\n"
            );
        }

        return text.ToString().TrimEnd();
    }

    /// <inheritdoc/>
    public int EndOf(string source) => LatexSites.EndOf(source);
}
