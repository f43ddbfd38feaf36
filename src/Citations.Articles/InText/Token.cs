namespace Citations.Articles.InText;

/// <summary>One word, number or mark of a readable text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Start">The position of its first character.</param>
/// <param name="End">The position after its last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
