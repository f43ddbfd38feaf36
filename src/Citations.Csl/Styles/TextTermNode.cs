namespace Citations.Csl;

/// <summary><c>cs:text term</c>: a term of the locale.</summary>
internal sealed record TextTermNode(NodeFormat Format, string Rule, string Term, TermForm Form, bool IsPlural) : StyleNode(Format, Rule)
{
    /// <summary>Why the characters stand where they do.</summary>
    internal RunOrigin Origin { get; } = new(null, Rule);
}
