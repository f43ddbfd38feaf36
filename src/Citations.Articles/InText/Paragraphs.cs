using Citations.Articles.Documents;

namespace Citations.Articles.InText;

/// <summary>The paragraphs of an article's running text: its text blocks without headings, by-lines and reference lists.</summary>
internal static class Paragraphs
{
    private const int WrappedLine = 160;

    /// <param name="document">The document.</param>
    /// <param name="lists">The stretches of the text that are reference lists, in their order.</param>
    internal static IEnumerable<SourceSpan> Of(ArticleDocument document, IReadOnlyList<SourceSpan> lists)
    {
        var list = 0;
        var bylines = Bylines.Of(document);
        foreach (var block in document.Blocks)
        {
            if (!block.IsText || block.Kind == BlockKind.Heading || block.Span.Length == 0 || bylines.Contains(block.Span))
                continue;
            var start = block.Span.Start;
            while (list < lists.Count && lists[list].End <= start)
                list++;
            // A paragraph may begin or end within a list where the markup does not part them.
            for (; list < lists.Count && lists[list].Start < block.Span.End; list++)
            {
                if (lists[list].Start > start)
                {
                    foreach (var part in Parts(document.Text, SourceSpan.FromBounds(start, lists[list].Start)))
                        yield return part;
                }

                start = Math.Max(start, lists[list].End);
                if (lists[list].End > block.Span.End)
                    break;
            }

            if (start >= block.Span.End)
                continue;
            foreach (var part in Parts(document.Text, SourceSpan.FromBounds(start, block.Span.End)))
                yield return part;
        }
    }

    /// <summary>A long line is a separate paragraph: in such a text no line was wrapped.</summary>
    private static IEnumerable<SourceSpan> Parts(string text, SourceSpan span)
    {
        var (start, end, previous) = (-1, 0, default(TextLine));
        foreach (var line in TextLines.Of(text, span))
        {
            if (line.In(text).IsWhiteSpace())
                continue;
            if (start >= 0 && (line.Length > WrappedLine || previous.Length > WrappedLine))
            {
                yield return SourceSpan.FromBounds(start, end);
                start = -1;
            }

            if (start < 0)
                start = line.Start;
            (end, previous) = (line.End, line);
        }

        if (start >= 0)
            yield return SourceSpan.FromBounds(start, end);
    }
}
