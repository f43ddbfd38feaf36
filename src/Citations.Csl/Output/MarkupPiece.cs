namespace Citations.Csl;

/// <summary>A piece of a value: characters, a tag, or a quotation mark that may open, close or be an apostrophe.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its characters in the source: what is printed where it finds no partner.</param>
/// <param name="Tag">The key of a pair: the element's name, or the mark itself.</param>
/// <param name="Style">The style a tag sets.</param>
/// <param name="Flags">The effect of a tag on the text inside.</param>
internal record struct MarkupPiece(
    MarkupPieceKind Kind,
    string Text,
    string Tag = "",
    TextStyle Style = TextStyle.None,
    TokenFlags Flags = TokenFlags.None
)
{
    internal bool CanOpen { get; init; }

    internal bool CanClose { get; init; }

    /// <summary>Whether it is the mark of feet or minutes, where it finds no partner: <c>6'2"</c>.</summary>
    internal bool IsMeasure { get; init; }

    /// <summary>The piece this one pairs with; -1 where it has no partner.</summary>
    internal int Partner { get; set; } = -1;
}
