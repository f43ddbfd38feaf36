namespace Citations.Articles.Documents.Latex;

/// <summary>A group or an environment that is open, with what it restores when it closes.</summary>
/// <param name="Marks">The number of marks before it.</param>
/// <param name="IsMath">Whether mathematics was being read before it.</param>
/// <param name="Environment">The environment's name; null for a group in braces.</param>
/// <param name="Block">The kind of block before it.</param>
/// <param name="EndsBlock">Whether the block ends with it, such as that of a heading.</param>
/// <param name="Closing">The text that its end stands for, such as a closing quotation mark.</param>
internal readonly record struct LatexScope(
    int Marks,
    bool IsMath,
    string? Environment,
    DocumentBlock Block,
    bool EndsBlock = false,
    string Closing = ""
);
