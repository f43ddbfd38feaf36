namespace Citations.Articles.Parsing;

/// <summary>The text before a piece of a name list.</summary>
internal enum NameSeparator : byte
{
    /// <summary>The start of the list.</summary>
    Start,
    Comma,
    Semicolon,

    /// <summary><c>and</c>, <c>&amp;</c> and their like, with or without a comma before.</summary>
    And,

    /// <summary>White space after an ellipsis.</summary>
    Space,
}
