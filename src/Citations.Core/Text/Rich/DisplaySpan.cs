namespace Citations;

/// <summary>Text laid out as a separate block (CSL 1.0.2, display).</summary>
/// <param name="Display">How it is laid out.</param>
/// <param name="Children">The nodes inside.</param>
public sealed record DisplaySpan(TextDisplay Display, EquatableArray<RichTextNode> Children) : RichTextSpan(Children);
