using Citations.Articles.Documents;
using Citations.Articles.Parsing;

namespace Citations.Articles.Lists;

/// <summary>
/// Finds what a site puts below an article to lead to its other pages: "Related articles", or "Further reading" that holds nothing but
/// links within the site. It is no part of the article.
/// </summary>
internal static class SiteLinks
{
    private const int LongestTeaser = 160;

    /// <summary>The document with such parts as its surroundings.</summary>
    internal static ArticleDocument SetAside(ArticleDocument document)
    {
        var blocks = document.Blocks.ToList();
        var isChanged = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading)
                continue;
            var end = i + 1;
            while (end < blocks.Count && blocks[end].Kind is not (BlockKind.Heading or BlockKind.Break or BlockKind.Note))
                end++;
            if (!LeadsElsewhere(document.Text, blocks[i], blocks[(i + 1)..end]))
                continue;
            isChanged = true;
            for (var at = i; at < end; at++)
                blocks[at] = blocks[at] with { Kind = BlockKind.Surroundings };
        }

        return isChanged ? document with { Blocks = blocks.ToEquatableArray() } : document;
    }

    private static bool LeadsElsewhere(string text, DocumentBlock heading, List<DocumentBlock> blocks)
    {
        var content = blocks.Where(block => block.IsText).ToList();
        if (content.Count == 0)
            return false;
        var title = heading.Span.In(text);
        return ListHeading.NamesOtherPages(title) ? content.TrueForAll(block => IsTeaser(text, block))
            : ListHeading.KindOf(title) is HeadingKind.FurtherReading or HeadingKind.More
                && content.TrueForAll(block => IsOwnLink(text, block));
    }

    private static bool IsTeaser(string text, DocumentBlock block) =>
        block.Span.Length <= LongestTeaser
        && !EntryShape.IsReference(block.Span.In(text))
        && !EntryShape.StartsWithNames(block.Span.In(text))
        && !ListShape.HasIdentifier(text, block);

    /// <summary>Whether a block is a link within the site and nothing else.</summary>
    private static bool IsOwnLink(string text, DocumentBlock block)
    {
        var linked = block.Runs.Where(run => run.Target is not null).ToList();
        return linked.Count > 0
            && linked.TrueForAll(run => run.Target is { Length: > 0 } target && IsWithinSite(target))
            && linked.Sum(run => run.Span.Length) >= block.Span.In(text).Trim(" .•–-").Length;
    }

    private static bool IsWithinSite(string target) =>
        !target.StartsWith("//", StringComparison.Ordinal) && target[0] != '#' && !target.Contains(':', StringComparison.Ordinal);
}
