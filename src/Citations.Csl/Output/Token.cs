namespace Citations.Csl;

/// <summary>
/// A piece of output: characters, or the start or end of a style, a quotation or a block. A cite or an entry is a flat
/// run of tokens, so that punctuation can be put right from left to right whatever the nesting.
/// </summary>
internal readonly record struct Token(TokenKind Kind, TokenFlags Flags, short Data, string Text, RunOrigin? Origin)
{
    internal bool HasCharacters => Kind <= TokenKind.Affix;

    internal TextStyle Style => (TextStyle)(ushort)Data;

    internal static Token Characters(string text, RunOrigin? origin, TokenFlags flags = TokenFlags.None) =>
        new(TokenKind.Text, flags, 0, text, origin);

    internal static Token Affix(string text, RunOrigin? origin = null) => new(TokenKind.Affix, TokenFlags.None, 0, text, origin);

    internal static Token Open(TextStyle style, TokenFlags flags = TokenFlags.None) =>
        new(TokenKind.OpenStyle, flags, (short)(ushort)style, "", null);

    internal static Token Of(TokenKind kind) => new(kind, TokenFlags.None, 0, "", null);

    internal static Token Of(Mark mark) => new(TokenKind.Mark, TokenFlags.None, (short)mark, "", null);

    internal bool Is(Mark mark) => Kind == TokenKind.Mark && Data == (short)mark;

    internal Token With(string text) => this with { Text = text };
}
