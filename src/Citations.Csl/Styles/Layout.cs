namespace Citations.Csl;

/// <summary><c>cs:citation</c> or <c>cs:bibliography</c> with its <c>cs:layout</c> and <c>cs:sort</c>.</summary>
/// <param name="Format">The formatting and affixes of the layout.</param>
/// <param name="Delimiter">The text between cites.</param>
/// <param name="Children">The rendering elements.</param>
/// <param name="Sort">The sort keys; empty for the order of citation.</param>
internal sealed record Layout(NodeFormat Format, string Delimiter, StyleNode[] Children, SortKey[] Sort);
