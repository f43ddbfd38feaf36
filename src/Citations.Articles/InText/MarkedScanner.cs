using Citations.Articles.Documents;
using Citations.Articles.Lists;
using Citations.Articles.Parsing;

namespace Citations.Articles.InText;

/// <summary>
/// Takes the citations that the markup itself marks: keys, references to notes, raised numbers, links to an entry of the list.
/// </summary>
internal static class MarkedScanner
{
    /// <summary>Adds the citations of a stretch of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="citations">Where the citations go.</param>
    /// <param name="first">The index of the first citation of this stretch that was found by its text.</param>
    internal static void Scan(ArticleDocument document, SourceSpan span, List<InTextCitation> citations, int first)
    {
        var byText = citations[first..];
        var runs = document.Slice(span).Runs;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var place = run.Span with { Start = run.Span.Start + span.Start };
            if (i > 0 && i + 1 < runs.Count)
                citations.AddRange(Between(document.Text, span.Start, runs[i - 1], run, runs[i + 1]));
            if (IsShown(document.Text, place, run, byText))
                continue;
            foreach (var citation in Read(document.Text, span, place, run))
            {
                if (!byText.Any(other => other.Span.Start <= place.Start && place.End <= other.Span.End))
                    citations.Add(citation);
            }
        }
    }

    /// <summary>The numbers that a raised dash stands for where those before and after it are links: <c>4–6</c>.</summary>
    private static IEnumerable<InTextCitation> Between(string text, int start, DocumentRun before, DocumentRun dash, DocumentRun after)
    {
        const int longestRange = 40;
        var words = text.AsSpan(start + dash.Span.Start, dash.Span.Length).Trim();
        if (
            words is not ("–" or "-" or "—" or "−")
            || ((before.Marks & dash.Marks & after.Marks) & RunMarks.Superscript) == 0
            || before.Span.End != dash.Span.Start
            || dash.Span.End != after.Span.Start
            || before.Target is null
            || after.Target is null
            || NumberIn(before) is not { } first
            || NumberIn(after) is not { } last
            || last - first > longestRange
        )
            yield break;
        for (var number = first + 1; number < last; number++)
            yield return new(CitationForm.Superscript, new(start + dash.Span.Start, dash.Span.Length)) { Number = number };

        int? NumberIn(DocumentRun run) =>
            NumberList.Read(text.AsSpan(start + run.Span.Start, run.Span.Length).Trim()) is [var number] ? number : null;
    }

    /// <summary>Whether the text of a citation program's field shows all works that the field cites: each is one citation.</summary>
    private static bool IsShown(string text, SourceSpan place, DocumentRun run, List<InTextCitation> byText) =>
        !run.Citations.IsEmpty
        && !run.Citations.Any(citation => place.In(text).Contains($"@{citation.Key}", StringComparison.Ordinal))
        && byText.Count(other => other.Span.Start < place.End && place.Start < other.Span.End) >= run.Citations.Count;

    private static IEnumerable<InTextCitation> Read(string text, SourceSpan span, SourceSpan place, DocumentRun run)
    {
        if (!run.Citations.IsEmpty)
            return run.Citations.Select(citation => new InTextCitation(CitationForm.Key, place)
            {
                Key = citation.Key,
                Prefix = citation.Prefix,
                Locator = citation.Locator,
            });
        if (run.Note is { } note)
            return
            [
                new(CitationForm.Footnote, place)
                {
                    Number = EntryShape.Number(note) is { } number && note.Length <= 4 ? number : null,
                    Key = EntryShape.Number(note) is null ? note : null,
                    Note = note,
                },
            ];
        var isRaised = (run.Marks & RunMarks.Superscript) != 0;
        if (!isRaised && run.Target is not ['#', _, ..])
            return [];
        // Raised numbers of Markdown keep their carets: ^2,3^.
        var words = place.In(text).Trim("[]^ ");
        var numbers =
            NumberList.Read(words.Trim("() "), mayRunBackwards: true)?.ConvertAll(number => (Number: number, Locator: (string?)null))
            ?? (isRaised ? NumberedParts.ReadRaised(words) : null);
        if (numbers is null || (isRaised && run.Target is null && !SuperscriptScanner.FollowsText(text, span, place.Start)))
            return [];
        return numbers.Select(cited => new InTextCitation(isRaised ? CitationForm.Superscript : CitationForm.Numeric, place)
        {
            Number = cited.Number,
            Locator = cited.Locator,
        });
    }
}
