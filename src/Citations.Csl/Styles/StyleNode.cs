namespace Citations.Csl;

/// <summary>A rendering element of a style.</summary>
/// <param name="Format">How its output looks.</param>
/// <param name="Rule">The element's place in the style, such as <c>macro title, line 40</c>: what <c>--explain</c> shows.</param>
internal abstract record StyleNode(NodeFormat Format, string Rule);
