using Citations.Articles.Documents;
using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Finds all citations in the running text of an article.</summary>
internal static class CitationScanner
{
    private const int LongestBlock = 20_000;

    /// <summary>Finds the citations outside the reference lists, in the order of the text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="paragraphs">The paragraphs of its running text.</param>
    /// <param name="listIsNumbered">Whether the entries are numbered; null if there are none.</param>
    /// <param name="acronyms">The abbreviations by which the entries' organisations may be cited.</param>
    /// <param name="names">The names by which entries are cited and which only the list gives.</param>
    /// <param name="labels">The labels of entries in brackets that are no numbers.</param>
    internal static EquatableArray<InTextCitation> Scan(
        ArticleDocument document,
        List<SourceSpan> paragraphs,
        bool? listIsNumbered,
        HashSet<string> acronyms,
        ListedNames names,
        HashSet<string> labels
    )
    {
        List<InTextCitation> citations = [];
        var next = 0;
        foreach (var span in paragraphs)
        {
            citations.AddRange(LabelScanner.Scan(document.Text, span, labels));
            for (var start = span.Start; start < span.End;)
            {
                var end = span.End - start <= LongestBlock ? span.End : Cut(document.Text, start);
                Scan(document, SourceSpan.FromBounds(start, end), listIsNumbered, acronyms, names, ref next, citations);
                start = end;
            }
        }

        citations.AddRange(ShortTexts.Citations(document, acronyms, names, citations));
        foreach (var block in document.Blocks.Where(block => block.Kind == BlockKind.Metadata && !block.Runs.IsEmpty))
            MarkedScanner.Scan(document, block.Span, citations, citations.Count);
        ExampleLabels.RemoveFrom(citations, document);
        if (listIsNumbered == true)
            citations.AddRange(LostSuperscripts.Scan(document.Text, paragraphs, citations, names.HighestNumber));
        var (quotations, captions) = (new BlockQuotations(document), new Captions(document));
        return citations
            .OrderBy(citation => citation.Span.Start)
            .Select(citation =>
                CitationCertainty.Of(document.Text, citation) && !quotations.Hold(citation.Span) && !captions.MayDate(citation)
                    ? citation
                    : citation with { IsCertain = false }
            )
            .ToEquatableArray();
    }

    private static void Scan(
        ArticleDocument document,
        SourceSpan span,
        bool? listIsNumbered,
        HashSet<string> acronyms,
        ListedNames names,
        ref int next,
        List<InTextCitation> citations
    )
    {
        var (text, first) = (document.Text, citations.Count);
        var content = span.In(text);
        List<InTextCitation> written = [];
        if (
            content.ContainsAnyInRange('0', '9')
            || content.Contains('(')
            || NoDate.MayBeIn(content)
            || content.Contains("press", StringComparison.Ordinal)
            // Constitutions have no year.
            || !names.Laws.IsEmpty
        )
            written.AddRange(AuthorDateScanner.Scan(TextBlock.Of(document, span, names), acronyms));
        var code = document
            .Slice(span)
            .Runs.Where(run => (run.Marks & RunMarks.Code) != 0)
            .Select(run => run.Span with { Start = run.Span.Start + span.Start })
            .ToList();
        NumberedScanner.Scan(text, span, listIsNumbered, ref next, names.HighestNumber, written);
        if (listIsNumbered == true)
            ReferenceNumbers.Scan(text, span, written);
        SuperscriptScanner.Scan(text, span, written);
        citations.AddRange(written.Where(citation => !code.Any(stretch => Overlaps(stretch, citation.Span))));
        MarkedScanner.Scan(document, span, citations, first);
    }

    private static bool Overlaps(SourceSpan one, SourceSpan other) => one.Start < other.End && other.Start < one.End;

    /// <summary>A paragraph too long for one piece is cut at a space.</summary>
    private static int Cut(string text, int start)
    {
        var space = text.LastIndexOf(' ', start + LongestBlock - 1, LongestBlock / 2);
        return space > start ? space : start + LongestBlock;
    }
}
