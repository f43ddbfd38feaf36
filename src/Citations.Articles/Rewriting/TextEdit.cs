namespace Citations.Articles.Rewriting;

/// <summary>A change to a document: a stretch of its readable text and what stands there instead. Marks outside the stretch are kept.</summary>
/// <param name="Span">The stretch of <see cref="Documents.ArticleDocument.Text"/>; an empty one inserts.</param>
/// <param name="Replacement">The text that stands there instead, with its marks.</param>
public sealed record TextEdit(SourceSpan Span, RichText Replacement);
