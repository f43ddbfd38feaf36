namespace Citations;

/// <summary>Text that leads to an address.</summary>
/// <param name="Target">The address, as it is: a renderer escapes it, and drops it unless its scheme is harmless.</param>
/// <param name="Children">The nodes inside.</param>
public sealed record LinkSpan(string Target, EquatableArray<RichTextNode> Children) : RichTextSpan(Children);
