using Citations.Articles.Documents;

namespace Citations.Articles.Checking.Evidence;

/// <summary>The text of an article that quotes others: their words, and the citations among them, stay (APA 7, section 8.32).</summary>
internal static class QuotedText
{
    // Longer than any paragraph that people read.
    private const int Reach = 10_000;

    private static readonly (char Open, char Close)[] Marks = [('“', '”'), ('„', '“'), ('„', '”'), ('«', '»'), ('»', '«'), ('"', '"')];

    /// <summary>Whether a stretch is in a block quotation or between quotation marks of its block.</summary>
    internal static bool Holds(ArticleDocument document, SourceSpan span)
    {
        if (document.BlockAt(span.Start) is not { } block || span.End > block.Span.End)
            return false;
        if (block.Kind == BlockKind.Quotation)
            return true;
        var before = document.Text.AsSpan(Math.Max(block.Span.Start, span.Start - Reach)..span.Start);
        var after = document.Text.AsSpan(span.End..Math.Min(block.Span.End, span.End + Reach));
        foreach (var (open, close) in Marks)
        {
            if (IsOpen(before, open, close) && after.Contains(close))
                return true;
        }

        return false;
    }

    private static bool IsOpen(ReadOnlySpan<char> before, char open, char close) =>
        open == close ? before.Count(open) % 2 == 1 : before.LastIndexOf(open) > before.LastIndexOf(close);
}
