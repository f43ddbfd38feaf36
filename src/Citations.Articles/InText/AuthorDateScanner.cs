namespace Citations.Articles.InText;

/// <summary>Finds citations by author and date, in parentheses and in the sentence.</summary>
internal sealed class AuthorDateScanner(TextBlock block, HashSet<string> acronyms)
{
    private readonly List<InTextCitation> _citations = [];

    /// <summary>The citations of a paragraph.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="acronyms">The abbreviations that stand for an author; those the paragraph introduces are added.</param>
    internal static List<InTextCitation> Scan(TextBlock block, HashSet<string> acronyms)
    {
        var scanner = new AuthorDateScanner(block, acronyms);
        for (var i = 0; i < block.Tokens.Count; i++)
            i = Math.Max(i, scanner.ScanAt(i));
        acronyms.UnionWith(scanner._citations.Select(citation => citation.Abbreviation).OfType<string>());
        return scanner._citations;
    }

    /// <summary>Reads what starts at a token.</summary>
    /// <returns>The last token that was used.</returns>
    private int ScanAt(int i)
    {
        if (block[i] is "(" or "[")
            return ScanParenthesis(i);
        if (DetachedDates.At(block, i) is not var (citation, last))
            return i;
        _citations.Add(citation);
        return last;
    }

    private int ScanParenthesis(int open)
    {
        var close = block.Closing(open);
        if (close < 0 && IsAtEnd(open))
            close = block.Tokens.Count;
        if (close < open + 2 || HoldsNarrative(open, close))
            return open;
        var mayBeDate = block.Is(open, '(') || block.KindAt(open + 1) == TokenKind.Number;
        if (mayBeDate && new NarrativeReader(block, acronyms, _citations).Read(open, close) is { } narrative)
        {
            _citations.AddRange(narrative);
            return close;
        }

        if (ParentheticalReader.Read(block, open + 1, close, isBracket: block.Is(open, '[')) is { } items)
        {
            if (_citations is [.., { Form: CitationForm.Narrative } first] && IsThrough(first, open, close))
                _citations[^1] = first with { IsSecondary = true };
            _citations.AddRange(items);
            return close;
        }

        if (
            LocatorAlone(open, close) is { } locator
            && _citations is [.., { Form: CitationForm.Narrative, Locator: null } last]
            && IsNear(last, open)
        )
            _citations[^1] = last with { Locator = locator };
        return open;
    }

    /// <summary>Whether a parenthesis that is not closed is so near to the end of the paragraph that it continues to there.</summary>
    private bool IsAtEnd(int open)
    {
        const int reach = 12;
        return block.Is(open, '(') && block.Tokens.Count - open <= reach;
    }

    /// <summary>Whether parentheses hold citations that have their dates in parentheses: <c>(as shown by Mole (2015))</c>.</summary>
    private bool HoldsNarrative(int open, int close)
    {
        for (var i = open + 2; i < close - 2; i++)
        {
            if (block.Is(i, '(') && !block.Is(i - 1, ',') && CitedDate.At(block, i + 1) is not null)
                return true;
        }

        return false;
    }

    private string? LocatorAlone(int open, int close) =>
        block.KindAt(open + 1) == TokenKind.Word
        && block[open + 1] is "p" or "pp" or "para" or "paras"
        && block.Is(open + 2, '.')
        && block.KindAt(open + 3) == TokenKind.Number
        && close - open < 12
            ? block.Slice(open + 1, close)
            : null;

    /// <summary>"Marlow's (1975) model (as cited in Zuma, 2014)", in one sentence.</summary>
    private bool IsThrough(InTextCitation citation, int open, int close)
    {
        if (ParentheticalReader.SplitSecondary(block, open + 1, close)?.Before != open + 1)
            return false;
        for (var i = open - 1; i >= 0 && block.Span(i, i + 1).Start >= citation.Span.End; i--)
        {
            if (block[i] is "." or "?" or "!" or ";" or ")" || (i == open - 1 && block.IsCapital(i)))
                return false;
        }

        return true;
    }

    private bool IsNear(InTextCitation citation, int open)
    {
        const int longestQuotation = 600;
        var distance = block.Span(open, open + 1).Start - citation.Span.End;
        return distance is > 0 and < longestQuotation;
    }
}
