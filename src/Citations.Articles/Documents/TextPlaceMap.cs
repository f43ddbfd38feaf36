namespace Citations.Articles.Documents;

/// <summary>The places of a document whose file is text: lines, columns and offsets.</summary>
/// <param name="source">The file's text.</param>
/// <param name="positions">The position in the file's text of each position in the readable text.</param>
public sealed class TextPlaceMap(SourceText source, PositionMap positions) : PlaceMap
{
    /// <summary>The file's text.</summary>
    public SourceText Source { get; } = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>The position in the file's text of each position in the readable text.</summary>
    public PositionMap Positions { get; } = positions ?? throw new ArgumentNullException(nameof(positions));

    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        var place = Positions.ToSource(span);
        return new()
        {
            Span = place,
            Start = Source.LineOf(place.Start),
            End = Source.LineOf(place.End),
        };
    }

    /// <inheritdoc/>
    public override SourceText File => Source;

    /// <inheritdoc/>
    public override SourceSpan? InFile(SourceSpan span) => Positions.ToSource(span);
}
