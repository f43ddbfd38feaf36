using System.Text.RegularExpressions;
using Citations.Articles.Documents.Markdown.Inlines;
using Citations.Articles.Documents.Sites;

namespace Citations.Articles.Documents.Markdown;

/// <summary>Finds where a Markdown document cites by key, refers to notes and wants its reference list.</summary>
internal static partial class MarkdownSites
{
    /// <summary>The places of a document.</summary>
    /// <param name="document">The document, as <see cref="MarkdownReader"/> or the reader of plain text reads it.</param>
    /// <param name="words">The words of a style for kinds of locators.</param>
    internal static SitedDocument Find(ArticleDocument document, IReadOnlyDictionary<string, string> words)
    {
        var source = document.Places.File!.Text;
        List<CitationSite> sites = [];
        string? note = null;
        foreach (var block in document.Blocks)
        {
            if (!block.IsText || document.Places.InFile(block.Span) is not { Length: > 0 } span)
                continue;
            // A note includes the lines indented under it.
            note =
                block.Kind == BlockKind.Note ? block.Id
                : note is not null && block.Kind != BlockKind.Heading && IsIndented(source, span.Start) ? note
                : null;
            sites.AddRange(PandocScanner.Scan(source, WithMarks(source, span), note, words));
        }

        return new(source, InOrder(sites)) { List = PlaceOfList(document, source) };
    }

    /// <summary>Blocks may share lines, as cells do; no place is read twice.</summary>
    private static EquatableArray<CitationSite> InOrder(List<CitationSite> sites)
    {
        List<CitationSite> ordered = [];
        var end = 0;
        foreach (var site in sites.OrderBy(site => site.Span.Start).ThenByDescending(site => site.Span.Length))
        {
            if (site.Span.Start < end)
                continue;
            ordered.Add(site);
            end = site.IsNoteReference ? site.Span.Start + 1 : site.Span.End;
        }

        return ordered.ToEquatableArray();
    }

    /// <summary>A block with the marks of emphasis and code that are at its ends.</summary>
    private static SourceSpan WithMarks(string source, SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && source[start - 1] is '`' or '*' or '_' or '~' or '[' or '<' or '^' or '"' or '(')
            start--;
        while (end < source.Length && source[end] is '`' or '*' or '_' or '~' or ']' or '>' or '^' or '"' or ')')
            end++;
        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsIndented(string source, int at)
    {
        var start = at > 0 ? source.LastIndexOf('\n', at - 1) + 1 : 0;
        var indent = source.AsSpan(start, at - start);
        return indent.IsWhiteSpace() && (indent.Length >= 4 || indent.Contains('\t'));
    }

    private static ListPlace? PlaceOfList(ArticleDocument document, string source)
    {
        foreach (var pattern in (Regex[])[FencedPlace, HtmlPlace])
        {
            foreach (var place in pattern.EnumerateMatches(source))
            {
                if (IsCode(document, place.Index))
                    continue;
                var after = place.Index + place.Length;
                var close = pattern == FencedPlace ? ClosingFence(source, after) : source.IndexOf("</div>", after, StringComparison.Ordinal);
                return new(new(close < 0 ? source.Length : close, 0)) { HasHeading = true };
            }
        }

        return document.Blocks.LastOrDefault(block => block.Kind != BlockKind.Comment) is { Kind: BlockKind.Heading }
            ? new(new(source.Length, 0)) { HasHeading = true }
            : null;
    }

    private static bool IsCode(ArticleDocument document, int position) =>
        document.Blocks.Any(block =>
            block.Kind is BlockKind.Code or BlockKind.Comment
            && document.Places.InFile(block.Span) is { } span
            && span.Start <= position
            && position < span.End
        );

    /// <summary>The start of the line that closes a division; -1 where none does.</summary>
    private static int ClosingFence(string source, int after)
    {
        var depth = 1;
        foreach (var fence in Fence.EnumerateMatches(source, after))
        {
            depth += source.AsSpan(fence.Index, fence.Length).Trim().TrimStart(':').IsEmpty ? -1 : 1;
            if (depth == 0)
                return fence.Index;
        }

        return -1;
    }

    [GeneratedRegex(@"^ {0,3}:{3,}[ \t]*\{[^{}\r\n]{0,200}#refs\b[^{}\r\n]{0,200}\}[ \t:]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FencedPlace { get; }

    [GeneratedRegex("^ {0,3}<div[^<>]{1,200}id=[\"']?refs[\"']?[^<>]{0,200}>", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex HtmlPlace { get; }

    [GeneratedRegex(@"^ {0,3}:{3,}[^\r\n]{0,400}\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence { get; }
}
