namespace Citations.Csl;

/// <summary><c>cs:number</c>: a number variable in one of the forms of numbers.</summary>
internal sealed record NumberNode(NodeFormat Format, string Rule, StyleVariable Variable, NumberForm Form) : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(Variable.Name, Rule);
}
