namespace Citations.Csl;

/// <summary>The kind of a <see cref="Token"/>.</summary>
internal enum TokenKind : byte
{
    /// <summary>Characters of a value: a variable, a term, a name.</summary>
    Text,

    /// <summary>Characters of an affix or a delimiter.</summary>
    Affix,

    /// <summary>The start of a style; <see cref="Token.Data"/> is the <see cref="TextStyle"/>.</summary>
    OpenStyle,

    /// <summary>The end of a style.</summary>
    CloseStyle,

    /// <summary>
    /// An opening quotation mark; <see cref="Token.Text"/> is the mark a value has, nothing for a straight one; an inner one of the
    /// language stays inner though it is not nested.
    /// </summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>The start of a block; <see cref="Token.Data"/> is the <see cref="TextDisplay"/>.</summary>
    OpenDisplay,

    /// <summary>The end of a block.</summary>
    CloseDisplay,

    /// <summary>The start of a link; <see cref="Token.Text"/> is where it leads.</summary>
    OpenLink,

    /// <summary>The end of a link.</summary>
    CloseLink,

    /// <summary>A place that a later step needs to find again; <see cref="Token.Data"/> is the <see cref="Mark"/>.</summary>
    Mark,
}
