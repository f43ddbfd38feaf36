using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Html;

/// <summary>
/// Finds where an HTML document cites by key: in its text, as <c>[@luna2020, p. 5]</c>, and in elements that name keys,
/// <c>&lt;span data-cites="luna2020"&gt;</c> as Pandoc writes them and <c>&lt;cite data-key="luna2020"&gt;</c>.
/// </summary>
internal static class HtmlSites
{
    private const int LongestTag = 4000;

    /// <summary>The places of a document.</summary>
    /// <param name="document">The document, as <see cref="HtmlReader"/> reads it.</param>
    /// <param name="words">The words of a style for kinds of locators.</param>
    internal static SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words)
    {
        var source = document.Places.File!.Text;
        var tree = HtmlTree.Of(source, DocumentReadOptions.Default.MaximumDepth);
        var (elements, unread) = Elements(source, tree, words);
        List<CitationSite> sites = [];
        List<(SourceSpan Span, string Note)> notes = [];
        foreach (var block in document.Blocks)
        {
            if (!block.IsText || document.Places.InFile(block.Span) is not { Length: > 0 } span)
                continue;
            var note = block.Kind == BlockKind.Note ? block.Id ?? block.Marker : null;
            sites.AddRange(
                PandocScanner.Scan(source, WithTags(source, span), at => LengthAt(source, at, unread), note, hasNotes: false, words)
            );
            if (note is not null)
                notes.Add((span, note));
        }

        // Both are in the order of the file.
        var at = 0;
        foreach (var site in elements)
        {
            while (at < notes.Count && notes[at].Span.End <= site.Span.Start)
                at++;
            var isInNote = at < notes.Count && notes[at].Span.Start <= site.Span.End;
            sites.Add(site with { Note = isInNote ? notes[at].Note : null });
        }

        return new(source, InOrder(sites))
        {
            List = PlaceOfList(tree),
            OwnNotes = document.Blocks.Where(block => block.Kind == BlockKind.Note).DistinctBy(block => block.Id).Count(),
        };
    }

    /// <summary>A block with the tags right before its text, of which one may say that it is code.</summary>
    private static SourceSpan WithTags(string source, SourceSpan span)
    {
        var start = span.Start;
        while (start > 0 && source[start - 1] == '>' && source.LastIndexOf('<', start - 1, Math.Min(start, LongestTag)) is >= 0 and var tag)
            start = tag;
        return SourceSpan.FromBounds(start, span.End);
    }

    /// <summary>Where the article ends.</summary>
    internal static int EndOf(string source)
    {
        foreach (var tag in (string[])["</article>", "</main>", "</body>", "</html>"])
        {
            if (source.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return at;
        }

        return source.Length;
    }

    private static EquatableArray<CitationSite> InOrder(List<CitationSite> sites)
    {
        List<CitationSite> ordered = [];
        foreach (var site in sites.OrderBy(site => site.Span.Start))
        {
            if (ordered.Count == 0 || site.Span.Start >= ordered[^1].Span.End)
                ordered.Add(site);
        }

        return ordered.ToEquatableArray();
    }

    /// <summary>The elements that cite, and those whose text is not read, by the positions of their start tags.</summary>
    private static (List<CitationSite> Sites, Dictionary<int, int> Unread) Elements(
        string source,
        HtmlTree tree,
        IReadOnlyDictionary<string, string> words
    )
    {
        List<CitationSite> sites = [];
        Dictionary<int, int> unread = [];
        foreach (var node in tree.Nodes)
        {
            if (node.Name is "code" or "pre" or "kbd" or "samp" or "script" or "style" or "textarea" or "template")
                unread.TryAdd(node.Tag.Start, node.ContentEnd);
            if (node.Name is not ("span" or "cite" or "a"))
                continue;
            var attributes = new HtmlAttributes(source.AsSpan(node.Tag.Start, node.Tag.End - node.Tag.Start));
            if ((attributes.Value("data-cites") ?? attributes.Value("data-key")) is not { } keys || node.ContentEnd < node.Tag.End)
                continue;
            var items = ItemsOf(source[node.Tag.End..node.ContentEnd], keys, words);
            if (items.IsEmpty || !unread.TryAdd(node.Tag.Start, node.ContentEnd))
                continue;
            sites.Add(new(SourceSpan.FromBounds(node.Tag.End, node.ContentEnd), items.Items) { Form = items.Form });
        }

        return (sites, unread);
    }

    /// <summary>The text of an element counts where it holds keys, as Pandoc leaves it; else the keys of the attribute.</summary>
    private static (EquatableArray<CitedItem> Items, SiteForm Form, bool IsEmpty) ItemsOf(
        string text,
        string keys,
        IReadOnlyDictionary<string, string> words
    )
    {
        if (PandocScanner.Scan(text, new(0, text.Length), at => TagLength(text, at), words: words) is [{ Items.IsEmpty: false } only])
            return (only.Items, only.Form, false);
        var named = keys.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return ([.. named.Select(key => new CitedItem(key))], SiteForm.Parenthetical, named.Length == 0);
    }

    private static int LengthAt(string source, int at, Dictionary<int, int> unread) =>
        unread.TryGetValue(at, out var end) ? Math.Max(1, end - at) : TagLength(source, at);

    /// <summary>The number of characters of the tag or comment at a position; 0 if there is none.</summary>
    internal static int TagLength(string source, int at)
    {
        if (source[at] != '<' || at + 1 >= source.Length || !(char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?'))
            return 0;
        var rest = source.AsSpan(at, Math.Min(LongestTag, source.Length - at));
        var isComment = rest.StartsWith("<!--");
        var close = isComment ? rest.IndexOf("-->") : rest.IndexOf('>');
        return close < 0 ? 0 : close + (isComment ? 3 : 1);
    }

    private static ListPlace? PlaceOfList(HtmlTree tree) =>
        tree.Nodes.FirstOrDefault(node => node.Id is "refs" or "bibliography" && node.Name is "div" or "section" or "ol" or "ul")
            is { Name: "div" or "section" } place
            ? new(SourceSpan.FromBounds(place.Tag.End, Math.Max(place.Tag.End, place.ContentEnd))) { HasHeading = place.Id == "refs" }
            : null;
}
