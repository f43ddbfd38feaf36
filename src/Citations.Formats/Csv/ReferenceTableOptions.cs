namespace Citations.Formats;

/// <summary>How a table of references is written as CSV.</summary>
public sealed record ReferenceTableOptions
{
    /// <summary>A comma between cells, lines that end with CR LF, a byte order mark on streams.</summary>
    public static ReferenceTableOptions Default { get; } = new();

    /// <summary>The character between the cells.</summary>
    /// <value>The default is a comma; Excel wants a semicolon where the comma is the decimal point.</value>
    public char Separator { get; init; } = ',';

    /// <summary>Whether a stream begins with a byte order mark, without which Excel does not take it for UTF-8.</summary>
    /// <value>The default is true.</value>
    public bool ByteOrderMark { get; init; } = true;
}
