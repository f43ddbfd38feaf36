namespace Citations.Csl;

/// <summary>The quotation marks of a language.</summary>
internal sealed record QuoteMarks(string Open, string Close, string OpenInner, string CloseInner)
{
    /// <summary>
    /// Whether a mark is one of the language, or a straight one that becomes one; those of other languages stay as they are.
    /// </summary>
    internal bool Owns(Token quote) =>
        quote.Text.Length == 0
        || (
            quote.Kind == TokenKind.OpenQuote
                ? quote.Text == Open || quote.Text == OpenInner
                : quote.Text == Close || quote.Text == CloseInner
        );
}
