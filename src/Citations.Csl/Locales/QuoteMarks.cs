namespace Citations.Csl;

/// <summary>The quotation marks of a language.</summary>
internal sealed record QuoteMarks(string Open, string Close, string OpenInner, string CloseInner)
{
    /// <summary>Whether a mark is one of the language, or a straight one that becomes one; those of other languages stay as they are.</summary>
    internal bool Owns(Token quote) => quote.Data == 0 || (quote.Kind == TokenKind.OpenQuote
        ? Open.StartsWith((char)quote.Data) || OpenInner.StartsWith((char)quote.Data)
        : Close.EndsWith((char)quote.Data) || CloseInner.EndsWith((char)quote.Data));
}
