namespace Citations.Articles.Rewriting;

/// <summary>A change to the text of a file.</summary>
/// <param name="Span">The stretch of the file's text that is replaced; empty for an insertion.</param>
/// <param name="Text">The new text.</param>
public readonly record struct SourceEdit(SourceSpan Span, string Text);
