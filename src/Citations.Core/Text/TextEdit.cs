namespace Citations;

/// <summary>
/// A change to a document: a stretch of its readable text and what is there instead. Marks outside the stretch are kept.
/// </summary>
/// <param name="Span">The stretch of the document's readable text; an empty one inserts.</param>
/// <param name="Replacement">The text that is there instead, with its marks.</param>
public sealed record TextEdit(SourceSpan Span, RichText Replacement)
{
    /// <summary>
    /// The stretch of the document as it was that moves here, with its source and all that belongs to it; null for text that is written
    /// here. Edits that move are the places of one list in a new order, and are made together or not at all.
    /// </summary>
    public SourceSpan? MovedFrom { get; init; }

    /// <summary>A change to plain text, which takes the marks of the stretch that it replaces.</summary>
    /// <param name="span">The stretch.</param>
    /// <param name="replacement">The text that is there instead.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacement"/> is null.</exception>
    public static TextEdit Plain(SourceSpan span, string replacement)
    {
        ArgumentNullException.ThrowIfNull(replacement);
        return new(span, [new TextRun(replacement)]);
    }
}
