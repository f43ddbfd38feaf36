namespace Citations.Csl;

/// <summary><c>cs:text macro</c>: the output of a macro.</summary>
internal sealed record TextMacroNode(NodeFormat Format, string Rule, Macro Macro) : StyleNode(Format, Rule);
