namespace Citations.Csl;

/// <summary>Affixes may hold the markup of values; their quotation marks stay as they are.</summary>
internal static class AffixText
{
    internal static void Append(TokenBuffer output, string text, RunOrigin? origin)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            output.Add(Token.Affix(text, origin));
            return;
        }

        var start = output.Count;
        MarkupText.Append(output, text, origin, MarkupQuotes.AsTheyAre);
        for (var i = start; i < output.Count; i++)
        {
            if (output[i].Kind == TokenKind.Text)
                output[i] = output[i] with { Kind = TokenKind.Affix };
        }
    }
}
