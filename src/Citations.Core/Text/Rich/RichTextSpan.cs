namespace Citations;

/// <summary>A node around other nodes.</summary>
/// <param name="Children">The nodes inside.</param>
public abstract record RichTextSpan(EquatableArray<RichTextNode> Children) : RichTextNode;
