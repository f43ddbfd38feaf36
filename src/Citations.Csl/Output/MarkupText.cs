namespace Citations.Csl;

/// <summary>
/// Writes a value as tokens: its markup (<c>&lt;i&gt; &lt;b&gt; &lt;sc&gt; &lt;sup&gt; &lt;sub&gt;</c> and the spans for
/// small capitals, <c>nocase</c> and <c>nodecor</c>, as CSL-JSON has it), its quotations and its apostrophes.
/// </summary>
internal static class MarkupText
{
    internal static void Append(
        TokenBuffer output,
        string text,
        RunOrigin? origin,
        MarkupQuotes quotes = MarkupQuotes.Pairs,
        TokenFlags flags = TokenFlags.None
    )
    {
        text = FrenchSpaces.Set(text);
        if (MarkupScanner.IsPlain(text))
        {
            output.Add(Token.Characters(text, origin, flags));
            return;
        }

        var pieces = MarkupScanner.Scan(text, quotes);
        var (inherited, isFirst) = (flags, true);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            switch (piece.Kind)
            {
                case MarkupPieceKind.OpenTag when piece.Partner >= 0:
                    if (SetsStyle(piece))
                        output.Add(Token.Open(piece.Style, piece.Flags));
                    inherited |= piece.Flags & TokenFlags.NoCase;
                    break;
                case MarkupPieceKind.CloseTag when piece.Partner >= 0:
                    var opener = pieces[piece.Partner];
                    if (SetsStyle(opener))
                        output.Add(Token.Of(TokenKind.CloseStyle));
                    if (opener.Flags.HasFlag(TokenFlags.NoCase))
                        inherited = flags;
                    break;
                case MarkupPieceKind.Quote when piece.Partner >= 0:
                    output.Add(
                        new(
                            piece.Partner > i ? TokenKind.OpenQuote : TokenKind.CloseQuote,
                            TokenFlags.None,
                            0,
                            piece.Text is "\"" or "'" ? "" : piece.Text,
                            null
                        )
                    );
                    break;
                default:
                    output.Add(
                        Token.Characters(
                            piece.Text == "'" && !piece.IsMeasure ? "’" : piece.Text,
                            origin,
                            inherited | (isFirst ? TokenFlags.None : TokenFlags.Continues)
                        )
                    );
                    isFirst = false;
                    break;
            }
        }
    }

    private static bool SetsStyle(MarkupPiece piece) => piece.Style != TextStyle.None || piece.Flags.HasFlag(TokenFlags.Plain);
}
