namespace Citations.Articles.Documents;

/// <summary>The places of a document whose file is text: lines, columns and offsets.</summary>
/// <param name="source">The file's text.</param>
/// <param name="positions">The position in the file's text of each position in the readable text.</param>
public sealed class TextPlaceMap(SourceText source, PositionMap positions) : PlaceMap
{
    /// <summary>The file's text.</summary>
    public SourceText Source => source;

    /// <summary>The position in the file's text of each position in the readable text.</summary>
    public PositionMap Positions => positions;

    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        var place = positions.ToSource(span);
        return new() { Span = place, Start = source.LineOf(place.Start), End = source.LineOf(place.End) };
    }

    /// <inheritdoc/>
    public override SourceText File => source;

    /// <inheritdoc/>
    public override SourceSpan? InFile(SourceSpan span) => positions.ToSource(span);
}
