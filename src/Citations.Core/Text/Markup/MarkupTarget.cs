namespace Citations;

/// <summary>The target of converting marked-up text.</summary>
internal enum MarkupTarget
{
    /// <summary>One line of CSL's inline markup.</summary>
    Inline,

    /// <summary>One line of plain text.</summary>
    Plain,

    /// <summary>Plain text, one paragraph a line.</summary>
    Paragraphs,
}
