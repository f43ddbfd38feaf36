namespace Citations.Csl;

/// <summary>The texts before and after a cite, as a person wrote them: a space is added where it was left out.</summary>
internal static class CiteAffixes
{
    internal static void WritePrefix(TokenBuffer output, string? prefix)
    {
        if (string.IsNullOrWhiteSpace(prefix))
            return;
        MarkupText.Append(output, prefix, null, MarkupQuotes.Pairs, TokenFlags.NoCase);
        if (
            prefix[^1] is var last
            && (
                char.IsLetterOrDigit(last)
                || last is '.' or ',' or ':' or ';' or ')' or '!' or '?' or '>' or '”' or '’'
                || IsClosingQuote(prefix)
            )
        )
            output.Add(Token.Affix(" "));
    }

    private static bool IsClosingQuote(string prefix) => prefix is [.., not ' ', '"' or '\''];

    internal static void WriteSuffix(TokenBuffer output, string? suffix)
    {
        if (string.IsNullOrWhiteSpace(suffix))
            return;
        if (char.IsLetterOrDigit(suffix[0]) || suffix[0] is '(' or '[' or '<')
            output.Add(Token.Affix(" "));
        var start = output.Count;
        MarkupText.Append(output, suffix, null, MarkupQuotes.Pairs, TokenFlags.NoCase);
        if (output.Count > start && output[start].Kind == TokenKind.Text)
            output[start] = output[start] with { Kind = TokenKind.Affix };
    }

    /// <summary>
    /// Whether a sentence begins after a prefix: it ends in a full stop, maybe inside quotation marks, and is more than an abbreviation.
    /// </summary>
    internal static bool EndsSentence(string prefix)
    {
        var text = prefix.AsSpan();
        while (text.Length > 0 && (text[^1] is ' ' or '"' or '\'' or '”' or '’' or '»' or '>'))
        {
            text = text[^1] == '>' && text.LastIndexOf('<') is var tag and >= 0 ? text[..tag] : text[..^1];
        }

        return text.Length > 0 && text[^1] is '.' or '!' or '?' && text.Contains(' ');
    }
}
