using Citations.Articles.Documents;
using Citations.Articles.Rewriting;

namespace Citations.Articles.Rendering;

/// <summary>
/// Replaces the citation keys of an article by citations in a style, and writes the list of what it cites. What is not a citation stays
/// byte for byte as it was. Takes time linear in the length of the article, apart from what the style takes.
/// </summary>
/// <threadsafety>Immutable: safe to share between threads.</threadsafety>
public static class ArticleRenderer
{
    private static readonly ISiteMarkup[] Markups = [new MarkdownSiteMarkup("markdown"), new MarkdownSiteMarkup("text"), new LatexSiteMarkup(), new HtmlSiteMarkup()];

    /// <summary>The names of the formats that can be rendered.</summary>
    public static EquatableArray<string> Formats { get; } = [.. Markups.Select(markup => markup.Format)];

    /// <summary>Renders an article. Never throws on any content: what cannot be rendered is an error among the diagnostics.</summary>
    /// <param name="content">The file.</param>
    /// <param name="document">The article as its reader read it from the file.</param>
    /// <param name="library">The works; their ids are the keys. Of works with one id the last counts.</param>
    /// <param name="options">The style and the settings.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RenderedArticle Render(
        ReadOnlyMemory<byte> content,
        ArticleDocument document,
        IReadOnlyList<Reference> library,
        RenderOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(options);
        if (document.Places.File is not { } file || Array.Find(Markups, known => known.Format == document.Format) is not { } markup)
            return new(content, document) { Diagnostics = [Findings.NotRendered(document.Format)] };
        var settings = options.Settings.Or(document.Metadata.Citing);
        var hidden = new HiddenMarkup(markup.MarkupLength);
        var sited = markup.Find(document, options.Style.LocatorWords);
        var plan = CitationPlan.Of(sited, library, options.Style, settings, hidden.Hide);
        var encoding = EncodedText.Of(content, document.Metadata.Encoding).Encoding;
        var edits = new SiteWriter(markup, sited, hidden, settings).Write(plan);
        var text = SourceEdits.Apply(file.Text, edits);
        var rendered = new RenderedArticle(content, document)
        {
            Citations = plan.Citations.Count,
            Works = plan.List.Entries.Count,
            Diagnostics = plan.Diagnostics,
        };
        if (encoding.CanHold(text))
            return edits.Count == 0 ? rendered : rendered with { Content = encoding.Encode(text) };
        return rendered with { Diagnostics = [.. plan.Diagnostics, Findings.NotRenderedIn(encoding.Name)] };
    }
}
