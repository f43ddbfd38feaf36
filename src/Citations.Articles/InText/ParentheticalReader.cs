using Citations.Articles.Parsing;
using Citations.Articles.Tagging;
using Citations.Articles.Words;
using Citations.Canonical;

namespace Citations.Articles.InText;

/// <summary>Reads the works between parentheses: names and dates between semicolons, each with the text before and after.</summary>
internal static class ParentheticalReader
{
    /// <summary>The works cited between two tokens, or null if they hold something else.</summary>
    internal static List<InTextCitation>? Read(TextBlock block, int from, int to, bool isBracket)
    {
        List<InTextCitation> citations = [];
        List<string> inCapitals = [];
        CitedNames? names = null;
        int? undated = null;
        foreach (var (start, end) in Segments(block, from, to))
        {
            var first = citations.Count;
            if (undated is { } namesStart && ReadParted(block, namesStart, start, end, ref names, citations))
            {
                (undated, _) = (null, inCapitals.Remove(block.Slice(namesStart, start - 1)));
                continue;
            }

            undated = null;
            if (end - start == 1 && first > 0 && IsNextLetter(citations[^1].YearSuffix, block[start]))
            {
                citations.Add(citations[^1] with { YearSuffix = block[start].ToString(), Prefix = null, Locator = null });
                continue;
            }

            if (ReadSegment(block, start, end, ref names, citations))
            {
                if (inCapitals.Count > 0)
                    citations[first] = WithAuthors(citations[first], inCapitals);
                inCapitals.Clear();
                continue;
            }

            // "(Mole, 2010; p. 57)" has a semicolon for the comma.
            if (citations is [.., { Locator: null } last] && block[start] is "p" or "pp" && block.KindAt(end - 1) == TokenKind.Number)
            {
                citations[^1] = last with
                {
                    Locator = block.Slice(start, end),
                    Span = SourceSpan.FromBounds(last.Span.Start, block.Span(start, end).End),
                };
                continue;
            }

            undated = start;
            if (IsInCapitals(block, start, end))
            {
                inCapitals.Add(block.Slice(start, end));
                continue;
            }

            if (citations.Count == 0 && end < to)
                continue;
            if (citations.Count == 0)
                break;
        }

        if (citations.Count == 0 && !isBracket)
            return PageCitations.Read(block, from, to);
        return citations.Count == 0 ? null : citations;
    }

    /// <summary>Brazilian authors are in capitals, with semicolons between them (ABNT NBR 10520): <c>(MOLE; VOLE, 2017)</c>.</summary>
    private static bool IsInCapitals(TextBlock block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (block.KindAt(i) != TokenKind.Word || block[i].Length < 2 || block[i].ContainsAnyInRange('a', 'z'))
                return false;
        }

        return true;
    }

    /// <summary>A semicolon for the comma before the date of a listed work: <c>(Mole; 2017)</c>.</summary>
    private static bool ReadParted(TextBlock block, int start, int date, int end, ref CitedNames? names, List<InTextCitation> citations)
    {
        if (CitedDate.At(block, date) is not { } dated)
            return false;
        List<InTextCitation> read = [];
        var found = names;
        if (
            !ReadSegment(block, start, end, ref found, read)
            || read is not [{ Authors: [var author, ..] }, ..]
            || (!block.Listed.HasWork(author, dated.Year) && block.Listed.WholeNameBefore(block, date - 1) is null)
        )
            return false;
        names = found;
        citations.AddRange(read);
        return true;
    }

    private static InTextCitation WithAuthors(InTextCitation citation, List<string> before) =>
        citation.Authors is [var first, ..] && !first.AsSpan().ContainsAnyInRange('a', 'z')
            ? citation with { Authors = [.. before, .. citation.Authors] }
            : citation;

    /// <summary>Reads a list of dates with their locator after names.</summary>
    internal static List<InTextCitation> Dates(
        TextBlock block,
        int at,
        int end,
        CitedNames names,
        CitationForm form,
        SourceSpan span,
        string? prefix
    )
    {
        List<InTextCitation> citations = [];
        while (at < end && CitedDate.At(block, at) is { } date)
        {
            citations.Add(names.Cite(form, span, date) with { Prefix = citations.Count == 0 ? prefix : null });
            at = date.End;
            while (date.Suffix is not null && RepeatedLetter(block, at, end) is { } letter)
            {
                citations.Add(citations[^1] with { YearSuffix = letter, Prefix = null });
                at += 2;
            }

            var next = block[at] is "," or "and" or "&" ? at + 1 : at;
            if (next == at || next >= end || CitedDate.At(block, next) is null || IsPageRange(block, next))
                break;
            at = next;
        }

        if (citations.Count > 0 && LocatorReader.Read(block, at, end) is { } locator)
            citations[^1] = citations[^1] with { Locator = locator };
        return citations;
    }

    /// <summary>The second letter of <c>2010a, b</c>, which repeats the year; in <c>2010a, p. 3</c> a locator follows.</summary>
    private static string? RepeatedLetter(TextBlock block, int at, int end) =>
        at + 1 < end
        && block.Is(at, ',')
        && block[at + 1] is [var letter]
        && char.IsAsciiLetterLower(letter)
        && (at + 2 >= end || block[at + 2] is "," or ";" or ":" or "and" or "&")
            ? letter.ToString()
            : null;

    /// <summary>The second letter of <c>2010a; b</c>.</summary>
    private static bool IsNextLetter(string? suffix, ReadOnlySpan<char> word) =>
        suffix is [var last] && word is [var letter] && char.IsAsciiLetterLower(letter) && letter > last;

    internal static IEnumerable<(int Start, int End)> Segments(TextBlock block, int from, int to)
    {
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i < to && !block.Is(i, ';'))
                continue;
            if (i > start)
                yield return (start, i);
            start = i + 1;
        }
    }

    private static bool ReadSegment(TextBlock block, int start, int end, ref CitedNames? names, List<InTextCitation> citations)
    {
        // "(Mole, 1978; as cited in Vole, 2015)" has a semicolon for the comma.
        if (citations is [.., var original] && SplitSecondary(block, start, end) is { } through && through.Before == start)
        {
            citations[^1] = original with { IsSecondary = true };
            return ReadSegment(block, through.After, end, ref names, citations);
        }

        if (SplitSecondary(block, start, end) is { } via)
        {
            CitedNames? firstNames = null;
            List<InTextCitation> first = [];
            if (!ReadSegment(block, start, via.Before, ref firstNames, first) && CitedNames.In(block, start, via.Before) is { } undated)
                first.Add(undated.Cite(CitationForm.Parenthetical, block.Span(start, via.Before), null));
            citations.AddRange(first.Select(citation => citation with { IsSecondary = true }));
            return ReadSegment(block, via.After, end, ref names, citations);
        }

        if (block.Listed.Laws.Read(block, start, end) is { } laws)
        {
            citations.AddRange(laws);
            return true;
        }

        if (block.Listed.Heads.In(block, start, end) is var (headDate, head))
        {
            names = head;
            var before = Prefix(block, start, head.Start);
            citations.AddRange(Dates(block, headDate, end, head, CitationForm.Parenthetical, block.Span(start, end), before));
            return true;
        }

        for (var i = start; i < end; i++)
        {
            if (CitedDate.At(block, i) is { } date && !IsInTitle(block, i, date.End, end))
                return ReadDated(block, start, i, end, ref names, citations);
            if (block.Is(i, '[') && block.Closing(i) is var close && close > i && close < end)
                i = close;
        }

        return false;
    }

    /// <summary>Whether a year is in a title in italics before the date of the work: <c>(*Old Towns in 1999*, 2005)</c>.</summary>
    private static bool IsInTitle(TextBlock block, int at, int after, int end)
    {
        var token = block.Tokens[at];
        if (!block.Readable.Emphasis.Any(emphasis => emphasis.Start < token.Start && token.End <= emphasis.End))
            return false;
        for (var i = after; i < end; i++)
        {
            if (CitedDate.At(block, i) is not null)
                return true;
        }

        return false;
    }

    private static bool ReadDated(TextBlock block, int start, int date, int end, ref CitedNames? names, List<InTextCitation> citations)
    {
        var namesEnd = date;
        var isPersonal = PersonalCommunications.Marker(block, start, date) is var marker && marker > start;
        if (isPersonal)
            namesEnd = marker;
        if (date == start)
        {
            if (names is null || citations.Count == 0)
                return false;
            citations.AddRange(Dates(block, date, end, names, CitationForm.Parenthetical, block.Span(start, end), null));
            return true;
        }

        // "(Mole, May 2015)" and "(Mole, (2015))".
        while (namesEnd - 2 > start
            && (block.Is(namesEnd - 1, '(') || (CitationWords.IsMonth(block[namesEnd - 1]) && block.Is(namesEnd - 2, ','))))
            namesEnd--;
        // "(oral communication, A. Mole, MD, May 2015)"
        while (
            namesEnd - 3 > start
            && block.Is(namesEnd - 1, ',')
            && block.Is(namesEnd - 3, ',')
            && NameAdditions.IsDegree(block[namesEnd - 2].ToString())
        )
            namesEnd -= 2;
        var first = NamesStart(block, start, namesEnd);
        var found = CitedNames.In(block, first, namesEnd);
        // Only the list shows where "hooks" begins: (her work is read: hooks, 1994).
        var lastName = block.Is(namesEnd - 1, ',') ? namesEnd - 1 : namesEnd;
        if (found is null && block.Listed.WholeNameBefore(block, lastName) is { } listed && listed >= start)
            (first, found) = (listed, CitedNames.In(block, listed, namesEnd));
        if (
            found is null
            || (!block.Is(namesEnd - 1, ',') && IsDatedThing(block, first, namesEnd))
        )
            return false;
        names = found;
        if (CommaLists.NextAfter(block, date, end) is { } comma)
        {
            // "(Kim et al., 2019, Lee et al., 2020)" has commas where semicolons belong.
            CitedNames? unused = null;
            List<InTextCitation> rest = [];
            if (ReadSegment(block, CommaLists.AfterJoint(block, comma), end, ref unused, rest))
            {
                citations.AddRange(
                    Dates(block, date, comma, found, CitationForm.Parenthetical, block.Span(start, comma), Prefix(block, start, first))
                );
                citations.AddRange(rest);
                return true;
            }
        }

        var prefix = Prefix(block, start, first);
        isPersonal |= PersonalCommunications.IsPrefix(prefix);
        citations.AddRange(
            Dates(block, date, end, found, CitationForm.Parenthetical, block.Span(start, end), prefix)
                .Select(citation => citation with { IsPersonalCommunication = isPersonal })
        );
        return true;
    }

    /// <summary>The text before the names, without the quotation mark that opens a title; null if nothing does.</summary>
    private static string? Prefix(TextBlock block, int start, int first) =>
        block.Slice(start, first).Trim(' ', ',', '“', '"') is { Length: > 0 } words ? words : null;

    /// <summary>Names start after the lower-case words of a prefix such as "see also" or "e.g.,".</summary>
    internal static int NamesStart(TextBlock block, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var word = block[i];
            if (word is "Dr" or "Prof" or "Professor" || (block.Is(i, '.') && block[i - 1] is "Dr" or "Prof"))
                continue;
            if (i == start && word is "See" or "Cf" or "For" or "But" or "Also" or "Reviewed" or "Adapted" or "From")
                continue;
            var particleOfName =
                block.IsParticle(i)
                && (block.IsCapital(i + 1) || block.IsParticle(i + 1))
                && word is not ("e" or "y" or "al" or "do" or "to");
            if (block.IsCapital(i) || block.KindAt(i) == TokenKind.Initial || particleOfName || word is "“" or "\"" or "‘" or "«")
                return i;
            if (block.Listed.LowerSurnameAt(block, i, end))
                return i;
            if (
                block.Readable.Emphasis.Any(emphasis => emphasis.Start == block.Tokens[i].Start)
                && word is not ("see" or "cf" or "e" or "i")
            )
                return i;
        }

        return end;
    }

    /// <summary>"May 2010", "January 5, 2010" and "Spring–Fall 2010" are dates, not citations.</summary>
    private static bool IsDatedThing(TextBlock block, int from, int to)
    {
        var dash = block[from].IndexOfAny('–', '-', '/');
        return to - from <= 3
            && (
                CitationWords.IsMonth(dash < 0 ? block[from] : block[from][..dash])
                || (dash > 0 && EntryDate.IsSeason(block[from][..dash]) && EntryDate.IsSeason(block[from][(dash + 1)..]))
            );
    }

    /// <summary>
    /// The place of the words by which a work is cited through another: <c>as cited in</c>, <c>zitiert nach</c>, <c>cité par</c>,
    /// <c>apud</c>.
    /// </summary>
    internal static (int Before, int After)? SplitSecondary(TextBlock block, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (block[i] is "apud" && i > start)
                return (i, i + 1);
            if (!CitationWords.Through.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[i]))
                continue;
            var link = block.Is(i + 1, '.') ? i + 2 : i + 1;
            if (link >= end || !CitationWords.ThroughLinks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(block[link]))
                continue;
            return (StartOfPhrase(block, start, i), block.Is(link + 1, '.') ? link + 2 : link + 1);
        }

        // "(Mole, 1978, in Vole, 2015)"; without a second date it is "(Mole, 1978, in Appendix B)".
        for (var i = start + 2; i + 2 < end; i++)
        {
            if (block[i] is "in" && block.Is(i - 1, ',') && CitedDate.At(block, i - 2) is not null && SecondaryWords.HasDate(block, i + 2, end))
                return block.IsCapital(i + 1) ? (i - 1, i + 1) : null;
        }

        return SecondaryWords.In(block, start, end);
    }

    /// <summary>Where "as cited" and "como se citó" start.</summary>
    private static int StartOfPhrase(TextBlock block, int start, int end)
    {
        while (end > start && block[end - 1] is "as" or "se" or "como" or "zoals" or "som" or "wie" or "tel" or "que" or "jak" or "kako" or "как" or "όπως" or "به")
            end--;
        return end;
    }

    private static bool IsPageRange(TextBlock block, int i) => block[i + 1] is "–" or "-" or "—" && block.KindAt(i + 2) == TokenKind.Number;
}
