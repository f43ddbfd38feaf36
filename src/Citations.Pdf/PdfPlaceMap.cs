using Citations.Articles.Documents;

namespace Citations.Pdf;

/// <summary>The places of a PDF document: page and line.</summary>
/// <param name="lines">The number of characters that were read before each line, with its page and its number on the page.</param>
/// <param name="positions">The number of the character that was read at each position of the readable text.</param>
internal sealed class PdfPlaceMap(IReadOnlyList<(int Start, int Page, int Line)> lines, PositionMap positions) : PlaceMap
{
    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        if (lines.Count == 0)
            return new();
        var place = positions.ToSource(span);
        var (first, last) = (LineOf(place.Start), LineOf(Math.Max(place.Start, place.End - 1)));
        return new()
        {
            Page = lines[first].Page,
            Start = new(lines[first].Line, place.Start - lines[first].Start + 1),
            End = lines[last].Page == lines[first].Page ? new(lines[last].Line, place.End - lines[last].Start + 1) : null,
        };
    }

    private int LineOf(int at)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Start <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
