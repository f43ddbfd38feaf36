namespace Citations;

/// <summary>How a part of an entry is laid out (CSL 1.0.2, display).</summary>
public enum TextDisplay
{
    /// <summary>A block from margin to margin.</summary>
    Block,

    /// <summary>A block that starts at the left margin, such as a number before its entry.</summary>
    LeftMargin,

    /// <summary>A block to the right of a left-margin block.</summary>
    RightInline,

    /// <summary>An indented block.</summary>
    Indent,
}
