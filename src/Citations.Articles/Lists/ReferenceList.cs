namespace Citations.Articles.Lists;

/// <summary>A reference list.</summary>
/// <param name="Kind">How it shows what it is.</param>
/// <param name="Lines">Its lines without its heading.</param>
internal sealed record ReferenceList(ListKind Kind, List<ListLine> Lines)
{
    /// <summary>Whether a heading names the list beyond doubt, so that all that is in it is meant to be an entry.</summary>
    internal bool IsHeaded => Kind is ListKind.Named or ListKind.FurtherReading;

    /// <summary>The stretch of the document's text from its first to its last line.</summary>
    internal SourceSpan Span => Lines.Count == 0 ? default : SourceSpan.FromBounds(Lines[0].Start, Lines[^1].End);
}
