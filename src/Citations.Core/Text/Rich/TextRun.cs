namespace Citations;

/// <summary>Characters that one rule wrote from one field.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Origin">Which field and which rule made them; null if nobody asked.</param>
public sealed record TextRun(string Text, RunOrigin? Origin = null) : RichTextNode;
