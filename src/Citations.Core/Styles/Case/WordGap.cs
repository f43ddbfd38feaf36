namespace Citations.Styles;

/// <summary>The text between a word and the one before it.</summary>
internal enum WordGap : byte
{
    /// <summary>A space.</summary>
    Space,

    /// <summary>A hyphen, an en dash or a slash without a space.</summary>
    Joined,

    /// <summary>A comma or a semicolon.</summary>
    Comma,

    /// <summary>A bracket or a quotation mark.</summary>
    Bracket,

    /// <summary>A quotation mark that opens a quotation of several words, such as another title.</summary>
    Quote,

    /// <summary>The start of the title or of a sentence (R3.1).</summary>
    Start,

    /// <summary>Markup or any other mark.</summary>
    Other,
}
