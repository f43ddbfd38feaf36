namespace Citations.Csl;

/// <summary><c>cs:text value</c>: the text of the attribute itself.</summary>
internal sealed record TextValueNode(NodeFormat Format, string Rule, string Value) : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(null, Rule);
}
