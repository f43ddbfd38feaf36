namespace Citations.Rendering;

/// <summary>The text between a <see cref="FormattedRun"/> and the one before it.</summary>
public enum RunBreak
{
    /// <summary>Nothing: the line continues.</summary>
    None,

    /// <summary>A new line in the same paragraph.</summary>
    Line,

    /// <summary>A new, indented line in the same paragraph.</summary>
    IndentedLine,

    /// <summary>A step to the next tab stop, as after the number of an entry.</summary>
    Tab,
}
