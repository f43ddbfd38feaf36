using Citations.Articles.Words;

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
        if (block[i] is "al" or "etal" || CitationWords.Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[i]))
            return ScanBareDate(i);
        if (block[i] is "by")
            return ScanAttribution(i);
        return block.KindAt(i) == TokenKind.Number && block[i - 1] is "In" or "in" ? ScanYearFirst(i) : i;
    }

    /// <summary>
    /// The note below a table or figure: <c>Adapted from “Title,” by A. B. Mole, 2020, Journal, 4(2), p. 33.</c> (APA 7, section 12.15).
    /// </summary>
    private int ScanAttribution(int i)
    {
        const int reach = 40;
        if (block.KindAt(i + 1) != TokenKind.Initial || !IsAttribution(i))
            return i;
        for (var end = i + 2; end < Math.Min(block.Tokens.Count, i + reach); end++)
        {
            if (!block.Is(end, ',') || CitedDate.At(block, end + 1) is not { } date)
                continue;
            if (!block.Is(date.End, ',') || CitedNames.In(block, i + 1, end) is not { } names)
                return i;
            _citations.Add(Cite(CitationForm.Narrative, block.Span(i + 1, date.End), names, date));
            return date.End - 1;
        }

        return i;
    }

    private bool IsAttribution(int i)
    {
        for (var at = i - 1; at >= 0; at--)
        {
            if (block[at] is "From" or "from")
                return true;
        }

        return false;
    }

    private int ScanParenthesis(int open)
    {
        var close = block.Closing(open);
        if (close < 0 && IsAtEnd(open))
            close = block.Tokens.Count;
        if (close < open + 2 || HoldsNarrative(open, close))
            return open;
        if ((block.Is(open, '(') || block.KindAt(open + 1) == TokenKind.Number) && ScanNarrative(open, close))
            return close;
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

    /// <summary>Names before the parenthesis, the date inside.</summary>
    private bool ScanNarrative(int open, int close)
    {
        var abbreviationEnd = AbbreviationEnd(open);
        var abbreviation = abbreviationEnd > open + 1 ? block.Slice(open + 1, abbreviationEnd) : null;
        var first = abbreviation is null ? open + 1 : abbreviationEnd + 1;
        if (CitedDate.At(block, first) is not { } date || !IsDateList(date.End, close))
            return false;
        var whole =
            block.Listed.Laws.Before(block, open, date.Year)
            ?? block.Listed.Heads.Before(block, open, date.Year)
            ?? block.Listed.TitleBefore(block, open);
        if ((whole ?? CitedNames.Before(block, open) ?? NamesOfClause(open, date)) is not { } names)
            return false;
        if (whole is null)
            names = WithoutClause(WithoutOpener(names, open, date), open, date);
        abbreviation ??= names.Abbreviation;
        // "Joint Programme on Moles (UNMOLES, 2019)" does not spell its abbreviation; the list has its name.
        if (abbreviation is not null && !Spells(names, abbreviation) && block.Listed.WholeNameBefore(block, open) is null)
            return false;
        // "The DSM (2013)": just an acronym is not an author unless the list or the text says so.
        if (abbreviation is null && names is { Authors: [var only], HasEtAl: false } && IsAcronym(only) && !IsKnown(only, date.Year))
            return false;
        var rest = SegmentEnd(first, close);
        var via = ParentheticalReader.SplitSecondary(block, first, rest);
        // A parenthesis that is not closed ends with the paragraph.
        var place = block.Span(names.Start, Math.Min(close + 1, block.Tokens.Count));
        var segments = ParentheticalReader.Dates(
            block,
            first,
            via?.Before ?? rest,
            names with
            {
                Abbreviation = abbreviation,
            },
            CitationForm.Narrative,
            place,
            null
        );
        _citations.AddRange(via is null ? segments : segments.Select(citation => citation with { IsSecondary = true }));
        if (via is { } split && ParentheticalReader.Read(block, split.After, rest, isBracket: false) is { } read)
            _citations.AddRange(read);
        // "(2010; 2012)" repeats the names before the parenthesis; other names end that.
        while (rest < close && CitedDate.At(block, rest + 1) is not null)
        {
            var from = rest + 1;
            rest = SegmentEnd(from, close);
            _citations.AddRange(ParentheticalReader.Dates(block, from, rest, names, CitationForm.Narrative, place, null));
        }

        if (rest < close && ParentheticalReader.Read(block, rest + 1, close, isBracket: false) is { } more)
            _citations.AddRange(more);
        return true;
    }

    /// <summary>
    /// The names after the words that open a sentence, if the list has a work of the year that begins with them:
    /// <c>In Peru, Mole and Vole (2011)</c>, <c>Notably, Mole et al. (2011)</c>.
    /// </summary>
    private CitedNames WithoutOpener(CitedNames names, int open, CitedDate date)
    {
        if (
            names.Authors is not [var first, ..]
            || (names.Authors.Count == 1 && !first.Contains(',', StringComparison.Ordinal))
            || block.Listed.OpensWork(PersonName.WithoutInitials(first), date.Year)
        )
            return names;
        for (var i = names.Start + 1; i < open; i++)
        {
            if (block.IsAnd(i) || !IsOpener(names.Start, i, open))
                continue;
            if (CitedNames.Before(block, open, i) is not { Authors: [var next, ..] } rest)
                continue;
            if (block.Listed.OpensWork(PersonName.WithoutInitials(next), date.Year))
                return rest with { Abbreviation = names.Abbreviation };
        }

        return names;
    }

    /// <summary>
    /// Whether the words up to a comma open a sentence and are not an author: one such as <c>Notably</c>, or what follows <c>in</c> and
    /// other prepositions of places, where no serial comma makes it the first of three names.
    /// </summary>
    private bool IsOpener(int start, int next, int open)
    {
        var joints = Enumerable.Range(next, open - next).Count(i => block.IsAnd(i) || block[i] is "al");
        // "Both Science and Mole and Vole (2011)" has one conjunction more than names have.
        if (block.IsAnd(next - 1))
            return joints > 0;
        var end = next - 1;
        if (!block.Is(end, ','))
            return false;
        if (end == start + 1 && (block[start].EndsWith("ly") || CitationCertainty.StartsSentence(block[start])))
            return true;
        if (!CitationCertainty.IsBeforePlace(block[start]) && (start == 0 || !CitationCertainty.IsBeforePlace(block[start - 1])))
            return false;
        return !Enumerable.Range(next, open - next).Any(i => block.Is(i, ',') && block.IsAnd(i + 1));
    }

    /// <summary>
    /// Only the last author, if the list has a work of the year by that author and what "and" joins before ends a clause:
    /// <c>naps help in Kent, and Mole (2011) saw it</c>.
    /// </summary>
    private CitedNames WithoutClause(CitedNames names, int open, CitedDate date)
    {
        if (names.Authors is not [var first, .., var last] || block.Listed.IsSurname(first) || !block.Listed.OpensWork(last, date.Year))
            return names;
        var joint = open - 1;
        while (joint > names.Start && !block.IsAnd(joint))
            joint--;
        var before = names.Start - 1;
        var endsClause =
            block.Is(joint - 1, ',')
            // Mole's (1967) burrow and Vole's (1915) mound
            || block.Is(before, ')')
            || (block.KindAt(before) == TokenKind.Word && (!block.IsCapital(before) || block[before] is "Both" or "The"));
        return joint > names.Start && endsClause ? names with { Authors = [last], Start = joint + 1 } : names;
    }

    /// <summary>
    /// The author of a listed work of the year, some words before it: <c>Mole's model (1982)</c>, <c>as Vole has shown (2004)</c>.
    /// </summary>
    private CitedNames? NamesOfClause(int open, CitedDate date)
    {
        const int mostWords = 5;
        for (var i = open - 1; i > open - 1 - mostWords && i > 0; i--)
        {
            if (block.KindAt(i) == TokenKind.Word && !block.IsCapital(i) && block[i] is not "s")
                continue;
            return
                i < open - 1
                && CitedNames.Before(block, i + 1) is { Authors: [var first, ..] } names
                && block.Listed.HasWork(first, date.Year)
                ? names
                : null;
        }

        return null;
    }

    /// <summary>Whether the article has an acronym for an author, or the list a work of the year by an author in capitals.</summary>
    private bool IsKnown(string name, string year) =>
        acronyms.Contains(name) || block.Listed.OpensWork(name, year) || _citations.Exists(citation => citation.Abbreviation == name);

    /// <summary>"Berman et al., 2000, ..." without parentheses.</summary>
    private int ScanBareDate(int i)
    {
        var end = block.Is(i + 1, '.') ? i + 2 : i + 1;
        var at = block.Is(end, ',') ? end + 1 : end;
        if (
            block.KindAt(at) != TokenKind.Number
            || CitedDate.At(block, at) is not { } date
            || CitedNames.Before(block, end) is not { HasEtAl: true } names
        )
            return i;
        _citations.Add(Cite(CitationForm.Narrative, block.Span(names.Start, date.End), names, date));
        return date.End - 1;
    }

    /// <summary>"In 2010, Luna and colleagues showed ...", or an author who has a listed work of the year.</summary>
    private int ScanYearFirst(int i)
    {
        const int reach = 9;
        if (CitedDate.At(block, i) is not { } date || !block.Is(date.End, ','))
            return i;
        (CitedNames Names, int End)? listed = null;
        for (var end = date.End + 2; end < Math.Min(block.Tokens.Count, date.End + reach); end++)
        {
            if (
                CitedNames.Before(block, end) is { HasEtAl: false, Authors: [var first, ..] } known
                && known.Start == date.End + 1
                && block.Listed.HasWork(first, date.Year)
            )
                listed = (known, end);
            var isEtAl = block[end] is "al" || CitationWords.Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[end]);
            if (block[end] is "." or "(" or ";" || block.KindAt(end) == TokenKind.Number)
                break;
            if (!isEtAl)
                continue;
            var last = block[end] is "al" && block.Is(end + 1, '.') ? end + 2 : end + 1;
            if (block.Is(last, '(') && CitedDate.At(block, last + 1) is not null)
                return i;
            if (CitedNames.Before(block, last) is not { HasEtAl: true } names || names.Start != date.End + 1)
                return i;
            listed = (names, last);
            break;
        }

        if (listed is not var (cited, stop) || (block.Is(stop, '(') && CitedDate.At(block, stop + 1) is not null))
            return i;
        _citations.Add(Cite(CitationForm.Narrative, block.Span(i, stop), cited, date) with { IsYearDetached = true });
        return stop - 1;
    }

    internal static InTextCitation Cite(CitationForm form, SourceSpan span, CitedNames names, CitedDate? date) =>
        new(form, span)
        {
            Authors = names.Authors,
            HasEtAl = names.HasEtAl,
            Abbreviation = names.Abbreviation,
            Introduced = names.Introduced,
            Title = names.Title,
            Year = date?.Year,
            YearSuffix = date?.Suffix,
            OriginalYear = date?.Original,
        };

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

    private bool IsDateList(int i, int close) => i >= close || block[i] is "," or ";" or ":" or "–" or "-" or "/" or "and" or "&";

    private int SegmentEnd(int from, int close)
    {
        for (var i = from; i < close; i++)
        {
            if (block.Is(i, ';'))
                return i;
        }

        return close;
    }

    internal static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 9 && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[0]);

    /// <summary>
    /// An acronym, one with a lower-case letter within (<c>DfE</c>), or a word after a listed organisation (<c>Istat</c>).
    /// </summary>
    private bool IsAbbreviation(int at, int end) =>
        block[at] is var word
        && (
            IsAcronym(word)
            || (word is [var first, _, .. { Length: < 6 }, var last] && char.IsUpper(first) && char.IsUpper(last))
            || (block.IsCapital(at) && block.Listed.WholeNameBefore(block, end) is not null)
        );

    /// <summary>
    /// Where the abbreviation after a parenthesis ends: one word, or an acronym with words of the listed name that is before the
    /// parenthesis, <c>National Health Service England (NHS England, 2015)</c>. The place after the parenthesis if there is none.
    /// </summary>
    private int AbbreviationEnd(int open)
    {
        const int mostWords = 3;
        var (end, hasAcronym) = (open + 1, false);
        while (end <= open + mostWords && block.KindAt(end) == TokenKind.Word && (end == open + 1 || block.IsCapital(end)))
            hasAcronym |= IsAcronym(block[end++]);
        if (block[end] is not ("," or ";"))
            return open + 1;
        return end == open + 2
            ? IsAbbreviation(open + 1, open) ? end : open + 1
            : hasAcronym && block.Listed.WholeNameBefore(block, open) is { } name && block[open + 1][0] == block[name][0] ? end : open + 1;
    }

    private static bool Spells(CitedNames names, string abbreviation) =>
        (names.Authors is [var author] ? author : names.Title) is { } name
        && Array.Find(name.Split(' '), word => word.Length > 0 && char.IsUpper(word[0])) is var first
        && (first is null || abbreviation.StartsWith(first[0]));
}
