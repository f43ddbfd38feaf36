namespace Citations.Articles.Documents;

/// <summary>Cuts a text into lines.</summary>
internal static class TextLines
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("\r\n\u2028\u2029");

    /// <summary>The lines of a text; CR, LF, CR LF and Unicode's separators end one.</summary>
    internal static List<TextLine> Of(string text) => Of(text, new(0, text.Length));

    /// <summary>The lines of a stretch of a text.</summary>
    internal static List<TextLine> Of(string text, SourceSpan span)
    {
        List<TextLine> lines = [];
        for (var start = span.Start; start <= span.End;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny(Ends);
            var end = length < 0 ? span.End : start + length;
            lines.Add(new(start, end));
            start = end + 1 < span.End && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
    }
}
