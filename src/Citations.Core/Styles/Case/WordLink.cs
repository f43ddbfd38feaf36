namespace Citations.Styles;

/// <summary>
/// What links a word to the word of weight before it: the text between them, and where that is a small word in lowercase, which. A
/// name continues after some of them more often than after others: <c>Institute for Ornithology</c>. The first ones are those
/// of <see cref="WordGap"/>.
/// </summary>
internal enum WordLink : byte
{
    /// <summary>A space.</summary>
    Space = WordGap.Space,

    /// <summary>A hyphen, an en dash or a slash without a space.</summary>
    Joined = WordGap.Joined,

    /// <summary>A comma or a semicolon.</summary>
    Comma = WordGap.Comma,

    /// <summary>A bracket or a quotation mark.</summary>
    Bracket = WordGap.Bracket,

    /// <summary>A quotation mark that opens a quotation of several words.</summary>
    Quote = WordGap.Quote,

    /// <summary>The start of the title or of a sentence.</summary>
    Start = WordGap.Start,

    /// <summary>Markup or any other mark.</summary>
    Other = WordGap.Other,

    /// <summary>The word <c>of</c>.</summary>
    Of,

    /// <summary>The word <c>for</c>.</summary>
    For,

    /// <summary>The word <c>and</c>.</summary>
    And,

    /// <summary>The words <c>and the</c>: what follows them is seldom a part of the name before them.</summary>
    AndThe,

    /// <summary>The word <c>in</c>.</summary>
    In,

    /// <summary>The word <c>on</c>.</summary>
    On,

    /// <summary>The word <c>to</c>.</summary>
    To,

    /// <summary>An article.</summary>
    Article,

    /// <summary>Another preposition or conjunction.</summary>
    Small,

    /// <summary>None: the word is a small one itself, and belongs to the name that its neighbours belong to.</summary>
    Within,
}
