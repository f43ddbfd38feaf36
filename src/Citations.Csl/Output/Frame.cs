namespace Citations.Csl;

/// <summary>The place where an element's output began, so that it can be closed, or taken back when nothing came.</summary>
/// <param name="Start">Where the prefix begins.</param>
/// <param name="Content">Where the content begins.</param>
internal readonly record struct Frame(int Start, int Content)
{
    /// <summary>Writes the text before an element's content: block, prefix, quotation mark, style, from outside in.</summary>
    internal static Frame Open(TokenBuffer output, NodeFormat format)
    {
        var start = output.Count;
        if (ReferenceEquals(format, NodeFormat.None))
            return new(start, start);
        if (format.Display is { } display)
            output.Add(new(TokenKind.OpenDisplay, TokenFlags.None, (short)display, "", null));
        output.Affix(format.Prefix);
        if (format.Quotes)
            output.Add(Token.Of(TokenKind.OpenQuote));
        if (format.Style != TextStyle.None)
            output.Add(Token.Open(format.Style));
        return new(start, output.Count);
    }

    /// <summary>
    /// Finishes an element: changes case and periods inside, writes the text after, or takes all back where there is no content.
    /// </summary>
    /// <returns>Whether there is content.</returns>
    internal bool Close(TokenBuffer output, NodeFormat format, RenderContext context) => Close(output, format, context, context.IsEnglish);

    /// <summary>
    /// Finishes an element whose content is a term: the rule that spares works in other languages title case does not speak of it,
    /// and citeproc-js sets it.
    /// </summary>
    internal bool CloseTerm(TokenBuffer output, NodeFormat format, RenderContext context) =>
        Close(output, format, context, isEnglish: true);

    private bool Close(TokenBuffer output, NodeFormat format, RenderContext context, bool isEnglish)
    {
        if (!output.HasText(Content))
        {
            output.Truncate(Start);
            return false;
        }

        if (ReferenceEquals(format, NodeFormat.None))
            return true;
        if (format.StripPeriods)
            StripPeriods(output.Tokens[Content..]);
        if (format.Case != TextCase.None)
            TextCasing.Apply(output, Content, format.Case, isEnglish, context.Culture);
        if (format.Style != TextStyle.None)
            output.Add(Token.Of(TokenKind.CloseStyle));
        if (format.Quotes)
            output.Add(Token.Of(TokenKind.CloseQuote));
        output.Affix(format.Suffix);
        if (format.Display is not null)
            output.Add(Token.Of(TokenKind.CloseDisplay));
        return true;
    }

    private static void StripPeriods(Span<Token> tokens)
    {
        foreach (ref var token in tokens)
        {
            if (token.HasCharacters && token.Text.Contains('.', StringComparison.Ordinal))
                token = token.With(token.Text.Replace(".", "", StringComparison.Ordinal));
        }
    }
}
