using Citations.Articles.Documents;

namespace Citations.Articles.Lists;

/// <summary>
/// The parts of an article that say who wrote it and who paid for it: "Her latest book is <i>Bread</i> (Mill, 2021)" cites nothing that
/// must be listed.
/// </summary>
internal static class AsideSections
{
    /// <summary>The stretches of the text that such parts are.</summary>
    internal static List<SourceSpan> Of(ArticleDocument document)
    {
        List<SourceSpan> asides = [];
        var isAside = false;
        foreach (var block in document.Blocks.Where(block => block.IsText))
        {
            var text = block.Span.In(document.Text);
            var isHeading = block.Kind == BlockKind.Heading || ListHeading.KindOf(text) != HeadingKind.Other;
            if (isHeading || ListHeading.NamesAside(text))
                isAside = ListHeading.NamesAside(text);
            else if (isAside || ListHeading.BeginsAside(text))
                asides.Add(block.Span);
            else if (OwnCitation(document.Text, block) is { } own)
                asides.Add(own);
        }

        return asides;
    }

    /// <summary>The lines of a block from the one on that begins the document's own citation.</summary>
    private static SourceSpan? OwnCitation(string text, DocumentBlock block)
    {
        foreach (var line in TextLines.Of(text, block.Span))
        {
            if (ListHeading.BeginsOwnCitation(line.In(text)))
                return SourceSpan.FromBounds(line.Start, block.Span.End);
        }

        return null;
    }
}
