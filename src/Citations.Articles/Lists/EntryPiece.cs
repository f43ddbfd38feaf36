namespace Citations.Articles;

/// <summary>One entry of a list before it is parsed.</summary>
/// <param name="Span">Where it lies in the document's text, without its label.</param>
/// <param name="Number">The number before it; null where it has none.</param>
internal readonly record struct EntryPiece(SourceSpan Span, int? Number);
