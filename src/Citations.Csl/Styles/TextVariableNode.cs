namespace Citations.Csl;

/// <summary><c>cs:text variable</c>: the text of a variable.</summary>
internal sealed record TextVariableNode(NodeFormat Format, string Rule, StyleVariable Variable, bool IsShort) : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(Variable.Name, Rule);
}
