using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Citations in the sentence whose date is not in parentheses. Each gives the last token that it uses.</summary>
internal static class DetachedDates
{
    /// <summary>The citation that a token shows: a phrase for other authors, "by" in a note below a table, or a year after "In".</summary>
    internal static (InTextCitation Citation, int Last)? At(TextBlock block, int i) =>
        IsEtAl(block[i]) || block[i] is "etal" ? AfterEtAl(block, i)
        : block[i] is "by" ? Attribution(block, i)
        : block.KindAt(i) == TokenKind.Number && block[i - 1] is "In" or "in" ? YearFirst(block, i)
        : null;

    private static bool IsEtAl(ReadOnlySpan<char> word) => word is "al" || CitationWords.IsCompanion(word);

    /// <summary>"Berman et al., 2000, ..." without parentheses.</summary>
    private static (InTextCitation Citation, int Last)? AfterEtAl(TextBlock block, int i)
    {
        var end = block.Is(i + 1, '.') ? i + 2 : i + 1;
        var at = block.Is(end, ',') ? end + 1 : end;
        return
            block.KindAt(at) == TokenKind.Number
            && CitedDate.At(block, at) is { } date
            && CitedNames.Before(block, end) is { HasEtAl: true } names
            ? (names.Cite(CitationForm.Narrative, block.Span(names.Start, date.End), date), date.End - 1)
            : null;
    }

    /// <summary>
    /// The note below a table or figure: <c>Adapted from “Title,” by A. B. Mole, 2020, Journal, 4(2), p. 33.</c> (APA 7, section 12.15).
    /// </summary>
    private static (InTextCitation Citation, int Last)? Attribution(TextBlock block, int i)
    {
        const int reach = 40;
        if (block.KindAt(i + 1) != TokenKind.Initial || !IsAfterFrom(block, i))
            return null;
        for (var end = i + 2; end < Math.Min(block.Tokens.Count, i + reach); end++)
        {
            if (!block.Is(end, ',') || CitedDate.At(block, end + 1) is not { } date)
                continue;
            return block.Is(date.End, ',') && CitedNames.In(block, i + 1, end) is { } names
                ? (names.Cite(CitationForm.Narrative, block.Span(i + 1, date.End), date), date.End - 1)
                : null;
        }

        return null;
    }

    private static bool IsAfterFrom(TextBlock block, int i)
    {
        for (var at = i - 1; at >= 0; at--)
        {
            if (block[at] is "From" or "from")
                return true;
        }

        return false;
    }

    /// <summary>"In 2010, Luna and colleagues showed ...", or an author who has a listed work of the year.</summary>
    private static (InTextCitation Citation, int Last)? YearFirst(TextBlock block, int i)
    {
        if (
            CitedDate.At(block, i) is not { } date
            || !block.Is(date.End, ',')
            || NamesFrom(block, date.End + 1, date.Year) is not var (names, end)
            || HasOwnDate(block, end)
        )
            return null;
        var citation = names.Cite(CitationForm.Narrative, block.Span(i, end), date) with { IsYearDetached = true };
        return (citation, end - 1);
    }

    /// <summary>
    /// The names that begin at a position: the first that end in a phrase for other authors, else the longest whose first author has a
    /// listed work of the year.
    /// </summary>
    private static (CitedNames Names, int End)? NamesFrom(TextBlock block, int start, string year)
    {
        const int reach = 8;
        (CitedNames Names, int End)? listed = null;
        for (var end = start + 1; end < Math.Min(block.Tokens.Count, start + reach); end++)
        {
            if (
                CitedNames.Before(block, end) is { HasEtAl: false, Authors: [var first, ..] } known
                && known.Start == start
                && block.Listed.HasWork(first, year)
            )
                listed = (known, end);
            if (block[end] is "." or "(" or ";" || block.KindAt(end) == TokenKind.Number)
                break;
            if (!IsEtAl(block[end]))
                continue;
            var last = block[end] is "al" && block.Is(end + 1, '.') ? end + 2 : end + 1;
            return CitedNames.Before(block, last) is { HasEtAl: true } names && names.Start == start ? (names, last) : null;
        }

        return listed;
    }

    private static bool HasOwnDate(TextBlock block, int end) => block.Is(end, '(') && CitedDate.At(block, end + 1) is not null;
}
