using Citations.Articles.Documents;

namespace Citations.Articles.InText;

/// <summary>
/// The captions of pictures, by their markup or as short paragraphs in italics. A name with a year in one, <c>(Hanbury Hall, 2019)</c>,
/// is as often the place and the date of the picture as a citation.
/// </summary>
internal sealed class Captions(ArticleDocument document)
{
    private const int LongestInItalics = 200;

    // In the order of the document.
    private readonly List<SourceSpan> _spans =
    [
        .. document.Blocks.Where(block => block.IsCaption || IsInItalics(document.Text, block)).Select(block => block.Span),
    ];

    /// <summary>Whether a caption may date its picture by what has the form of a citation.</summary>
    internal bool MayDate(InTextCitation citation)
    {
        if (
            citation is not { Form: CitationForm.Parenthetical, Authors.Count: 1, HasEtAl: false }
            || citation is not { Locator: null, Prefix: null, YearSuffix: null }
        )
            return false;
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].End < citation.Span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _spans.Count && _spans[low].Start <= citation.Span.Start;
    }

    private static bool IsInItalics(string text, DocumentBlock block) =>
        block.Kind == BlockKind.Paragraph
        && block.Span.Length <= LongestInItalics
        && block.IsAllItalic(text);
}
