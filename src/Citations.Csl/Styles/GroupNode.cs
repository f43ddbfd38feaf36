namespace Citations.Csl;

/// <summary><c>cs:group</c>: elements with a delimiter, printed only where one of the variables they call has a value.</summary>
internal sealed record GroupNode(NodeFormat Format, string Rule, StyleNode[] Children, string Delimiter) : StyleNode(Format, Rule);
