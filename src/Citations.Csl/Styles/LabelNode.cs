namespace Citations.Csl;

/// <summary><c>cs:label</c>: the term of a number variable or of the locator; without a variable, of the names it is with.</summary>
internal sealed record LabelNode(NodeFormat Format, string Rule, StyleVariable? Variable, TermForm Form, Plurality Plurality)
    : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(null, Rule);
}
