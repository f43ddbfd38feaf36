namespace Citations;

/// <summary>A place in a text as people count: line and column from 1, the column in UTF-16 units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place as <c>line,column</c>.</summary>
    public override string ToString() => $"{Line},{Column}";
}
