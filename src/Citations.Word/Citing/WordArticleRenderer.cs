using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Documents.Sites;
using Citations.Articles.Rendering;
using Citations.Word.Packaging;
using Citations.Word.Reading;

namespace Citations.Word.Citing;

/// <summary>
/// Replaces the citation keys in the text of a Word document (<c>[@luna2020, p. 5]</c>, as in Markdown) by fields that Word shows and
/// Zotero and similar programs can edit, and writes the list of what the document cites.
/// </summary>
public static class WordArticleRenderer
{
    /// <summary>Renders a document. Never throws on any content: what cannot be rendered is an error among the diagnostics.</summary>
    /// <param name="content">The file.</param>
    /// <param name="document">The document as <see cref="WordReader"/> read it from the file.</param>
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
        if (document.Places is not WordPlaceMap places)
            return new(content, document) { Diagnostics = [Findings.NotRendered(document.Format)] };
        var settings = options.Settings.Or(document.Metadata.Citing) with { LinkCitations = false };
        var sited = new SitedDocument(document.Text, SitesOf(document, options));
        var plan = CitationPlan.Of(sited, library, options.Style, settings, static text => text);
        var rendered = new RenderedArticle(content, document)
        {
            Citations = plan.Citations.Count,
            Works = plan.List.Entries.Count,
            Diagnostics = plan.Diagnostics,
        };
        if (plan.Citations.Count == 0 && plan.List.Entries.IsEmpty)
            return rendered;
        try
        {
            Dictionary<string, Reference> works = new(StringComparer.Ordinal);
            foreach (var work in library)
                works[work.Id] = work;
            return rendered with { Content = Write(content, document, places, plan, works, options, settings) };
        }
        catch (Exception problem) when (WordPackage.IsDamage(problem))
        {
            return rendered with { Diagnostics = [Findings.NotRendered(document.Format)] };
        }
    }

    private static EquatableArray<CitationSite> SitesOf(ArticleDocument document, RenderOptions options)
    {
        List<CitationSite> sites = [];
        foreach (var block in document.Blocks.Where(block => block.IsText))
        {
            var note = block.Kind == BlockKind.Note ? block.Id : null;
            sites.AddRange(PandocScanner.Scan(document.Text, block.Span, skip: null, note, words: options.Style.LocatorWords));
            sites.AddRange(block.Runs.Where(run => run.Note is not null).Select(run => new CitationSite(run.Span, []) { Note = run.Note }));
        }

        return [.. sites.OrderBy(site => site.Span.Start)];
    }

    private static byte[] Write(
        ReadOnlyMemory<byte> content,
        ArticleDocument document,
        WordPlaceMap places,
        CitationPlan plan,
        Dictionary<string, Reference> works,
        RenderOptions options,
        CitationSettings settings
    )
    {
        using var package = new WordPackage(content, DocumentReadOptions.Default.MaximumUnpackedBytes);
        var blocks = new WordBlocks(new DocumentBuilder(), new(package), DocumentReadOptions.Default.MaximumDepth);
        blocks.Read();
        var writer = new WordCitations(
            package,
            works,
            options,
            span => WordSpot.Find(span, blocks.Pieces, places.Positions),
            document.Text,
            settings.NotesAfterPunctuation != false
        );
        writer.Write(plan.Citations);
        if (!plan.List.Entries.IsEmpty)
            WordList.Add(package, plan.List, settings.ReferenceSectionTitle);
        return package.Save();
    }
}
