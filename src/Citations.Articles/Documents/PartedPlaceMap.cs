namespace Citations.Articles.Documents;

/// <summary>The places of a document that is made of several texts; positions count through all of them.</summary>
/// <param name="parts">The parts in the order of their positions; at least one.</param>
/// <param name="positions">The position among those of all parts of each position in the readable text.</param>
public sealed class PartedPlaceMap(EquatableArray<DocumentPart> parts, PositionMap positions) : PlaceMap
{
    /// <summary>The parts in the order of their Positions.</summary>
    public EquatableArray<DocumentPart> Parts => parts;

    /// <summary>The position among those of all parts of each position in the readable text.</summary>
    public PositionMap Positions { get; } = positions ?? throw new ArgumentNullException(nameof(positions));

    /// <inheritdoc/>
    public override SourcePlace PlaceOf(SourceSpan span)
    {
        var place = Positions.ToSource(span);
        var index = parts.Count - 1;
        while (index > 0 && parts[index].Start > place.Start)
            index--;
        var part = parts[index];
        var length = part.Source.Text.Length;
        var start = Math.Clamp(place.Start - part.Start, 0, length);
        var end = Math.Clamp(place.End - part.Start, start, length);
        return new()
        {
            File = part.Name,
            Span = SourceSpan.FromBounds(start, end),
            Start = part.Source.LineOf(start),
            End = part.Source.LineOf(end),
        };
    }

    /// <inheritdoc/>
    public override SourceText File => parts[0].Source;

    /// <inheritdoc/>
    public override SourceSpan? InFile(SourceSpan span) => PlaceOf(span) is { File: null } place ? place.Span : null;
}
