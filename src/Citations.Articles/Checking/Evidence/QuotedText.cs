using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Evidence;

/// <summary>The text of an article that quotes others: their words, and the citations among them, stay (APA 7, section 8.32).</summary>
internal static class QuotedText
{
    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('„', '“'), ('„', '”'), ('«', '»'), ('»', '«'), ('"', '"')];

    /// <summary>Whether a stretch is in a block quotation or between quotation marks of its block.</summary>
    internal static bool Holds(ArticleDocument document, SourceSpan span)
    {
        var blocks = document.Blocks.Where(block => block.Span.Start <= span.Start && span.End <= block.Span.End).ToList();
        if (blocks.Exists(block => block.Kind == BlockKind.Quotation))
            return true;
        return blocks is [.., var inner]
            && Array.Exists(
                Marks,
                marks =>
                    IsOpen(document.Text[inner.Span.Start..span.Start], marks.Open, marks.Close)
                    && document.Text[span.End..inner.Span.End].Contains(marks.Close)
            );
    }

    private static bool IsOpen(string before, char open, char close) =>
        open == close ? before.Count(c => c == open) % 2 == 1 : before.LastIndexOf(open) > before.LastIndexOf(close);
}
