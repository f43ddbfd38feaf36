namespace Citations;

/// <summary>A node of a <see cref="RichText"/>: a run of characters or a span around others.</summary>
public abstract record RichTextNode
{
    private protected RichTextNode() { }
}
