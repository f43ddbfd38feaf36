using Citations.Articles.Documents;

namespace Citations.Word.Reading;

/// <summary>The places of a Word document: part and paragraph.</summary>
/// <param name="paragraphs">The paragraphs in the order in which they were read.</param>
/// <param name="positions">The number of the character that was read at each position of the readable text.</param>
internal sealed class WordPlaceMap(IReadOnlyList<WordParagraph> paragraphs, PositionMap positions) : PlaceMap
{
    /// <summary>The number of the character that was read at each position of the readable text.</summary>
    internal PositionMap Positions => positions;

    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        var at = positions.ToSource(span).Start;
        var (low, high) = (0, paragraphs.Count - 1);
        if (high < 0)
            return new();
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (paragraphs[middle].Start <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return new() { Part = paragraphs[low].Part, Paragraph = paragraphs[low].Number };
    }
}
