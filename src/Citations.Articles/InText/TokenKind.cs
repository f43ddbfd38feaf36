namespace Citations.Articles.InText;

/// <summary>The kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>Letters with the apostrophes, hyphens and periods inside them.</summary>
    Word,

    /// <summary>One or more capital letters with periods: <c>J.</c>, <c>J.-P.</c>, <c>U.S.</c></summary>
    Initial,

    /// <summary>Digits, with letters after them.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,
}
