namespace Citations.Articles;

/// <summary>Finds all citations in the running text of an article.</summary>
internal static class CitationScanner
{
    private const int LongestBlock = 20_000;

    /// <summary>Finds the citations outside the reference lists, in the order of the text.</summary>
    /// <param name="text">The article.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="lists">The lines of the reference lists.</param>
    /// <param name="listIsNumbered">Whether the entries are numbered; null where there are none.</param>
    /// <param name="acronyms">The abbreviations by which the entries' organisations may be cited.</param>
    internal static EquatableArray<InTextCitation> Scan(string text, List<TextLine> lines, List<Range> lists, bool? listIsNumbered, HashSet<string> acronyms)
    {
        List<InTextCitation> citations = [];
        foreach (var span in Paragraphs.Of(text, lines, lists))
        {
            for (var start = span.Start; start < span.End;)
            {
                var end = span.End - start <= LongestBlock ? span.End : Cut(text, start);
                Scan(text, SourceSpan.FromBounds(start, end), listIsNumbered, acronyms, citations);
                start = end;
            }
        }

        return citations.OrderBy(citation => citation.Span.Start).ToEquatableArray();
    }

    private static void Scan(string text, SourceSpan span, bool? listIsNumbered, HashSet<string> acronyms, List<InTextCitation> citations)
    {
        var content = text.AsSpan(span.Start, span.Length);
        if (content.ContainsAnyInRange('0', '9') || content.Contains("n.d", StringComparison.Ordinal) || content.Contains("press", StringComparison.Ordinal)) citations.AddRange(AuthorDateScanner.Scan(TextBlock.Of(text, span), acronyms));
        NumberedScanner.Scan(text, span, listIsNumbered, citations);
        SuperscriptScanner.Scan(text, span, citations);
    }

    /// <summary>A paragraph too long for one piece is cut at a space.</summary>
    private static int Cut(string text, int start)
    {
        var space = text.LastIndexOf(' ', start + LongestBlock - 1, LongestBlock / 2);
        return space > start ? space : start + LongestBlock;
    }
}
