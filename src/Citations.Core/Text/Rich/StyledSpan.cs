namespace Citations;

/// <summary>Text in a style.</summary>
/// <param name="Style">The style, one member or several together.</param>
/// <param name="Children">The nodes inside.</param>
public sealed record StyledSpan(TextStyle Style, EquatableArray<RichTextNode> Children) : RichTextSpan(Children);
