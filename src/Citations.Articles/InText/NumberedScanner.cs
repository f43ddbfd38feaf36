using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>Finds citations by number in brackets and parentheses.</summary>
internal static class NumberedScanner
{
    private const int LongestBracket = 200;
    private static readonly System.Buffers.SearchValues<char> Openings = System.Buffers.SearchValues.Create("[(");

    /// <summary>Adds the citations of a stretch of source.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="listIsNumbered">Whether the reference list is numbered; null if there is no list.</param>
    /// <param name="next">The number that the next new citation in parentheses has, where works are numbered as they are cited; 0 before
    /// the first one.</param>
    /// <param name="last">The highest number of the list.</param>
    /// <param name="citations">Where the citations go.</param>
    internal static void Scan(
        string source,
        SourceSpan span,
        bool? listIsNumbered,
        ref int next,
        int last,
        List<InTextCitation> citations
    )
    {
        for (var at = span.Start; at < span.End;)
        {
            var offset = source.AsSpan(at, span.End - at).IndexOfAny(Openings);
            if (offset < 0)
                return;
            at += offset;
            at = Math.Max(
                at + 1,
                source[at] == '['
                    ? Bracket(source, span, at, listIsNumbered, citations)
                    : Parenthesis(source, span, at, listIsNumbered, next <= last ? next : 0, citations)
            );
            if (citations is [.., { Number: { } number } latest] && source[latest.Span.Start] == '(' && number >= next)
                next = number + 1;
        }
    }

    private static int Bracket(string source, SourceSpan span, int open, bool? listIsNumbered, List<InTextCitation> citations)
    {
        if (Close(source, span, open, ']') is not { } close)
            return open;
        var content = source.AsSpan(open + 1, close - open - 1).Trim();
        if (content.StartsWith('^') || content.Contains('@'))
            return close;
        if (IndexedNames.IsIndex(source, span, open, close + 1))
            return close;
        var (end, cited) = Cited(source, span, SourceSpan.FromBounds(open, close + 1), listIsNumbered);
        if (
            cited is null
            || IsInterval(source, span, open, end, cited.Count)
            || IsParagraph(source, span, open, listIsNumbered)
            || (end < span.End && source[end] is '(' or ':' && IsLineStart(source, open))
        )
            return open;
        foreach (var (number, locator) in cited)
            citations.Add(new(CitationForm.Numeric, SourceSpan.FromBounds(open, end)) { Number = number, Locator = locator });
        return end;
    }

    /// <summary>One bracket, or a chain of them: <c>[1],[3]–[5]</c>.</summary>
    private static (int End, List<(int Number, string? Locator)>? Cited) Cited(
        string source,
        SourceSpan span,
        SourceSpan bracket,
        bool? listIsNumbered
    )
    {
        var content = source.AsSpan(bracket.Start + 1, bracket.Length - 2).Trim();
        var cited = NumberedParts.Read(content, listIsNumbered == true);
        var end = bracket.End;
        if (cited is null || NumberList.Read(content) is not { } numbers)
            return (end, cited);
        while (
            end + 2 < span.End
            && source[end] is '–' or '-' or '—'
            && source[end + 1] == '['
            && Close(source, span, end + 1, ']') is { } next
            && NumberList.Read(source.AsSpan(end + 2, next - end - 2)) is [var last]
        )
        {
            if (!NumberList.Fill(numbers, last))
                break;
            end = next + 1;
        }

        return (end, end == bracket.End ? cited : numbers.ConvertAll(number => (number, (string?)null)));
    }

    /// <summary>
    /// Numbers in parentheses are citations where the list is numbered; without a list only as a group that ends a clause.
    /// </summary>
    private static int Parenthesis(string source, SourceSpan span, int open, bool? listIsNumbered, int next, List<InTextCitation> citations)
    {
        if (
            listIsNumbered == false
            || open + 1 >= span.End
            || !char.IsAsciiDigit(source[open + 1])
            || Close(source, span, open, ')') is not { } close
        )
            return open;
        if (
            NumberList.Read(source.AsSpan(open + 1, close - open - 1)) is not { } numbers
            || open < span.Start + 2
            || !(char.IsLetter(source[open - 2]) || (numbers[0] <= next && !IsIssue(source, span, open)))
        )
            return open;
        // Chemists set the numbers directly after the period: "cheap.(1,2) Others".
        var followsStop = listIsNumbered == true && source[open - 1] is '.' or ',';
        if (source[open - 1] != ' ' && !followsStop)
            return open;
        var after = close + 1 < source.Length ? source[close + 1] : '.';
        var endsClause =
            followsStop && after == ' '
            || after is '.' or ',' or ';' or ':' or '\n' or '\r'
            || (after == ' ' && listIsNumbered == true && (numbers.Count > 1 || numbers[0] == next || FollowsStudy(source, span, open)));
        if (!endsClause || (listIsNumbered is null && numbers.Count < 2) || IsLabelled(source, span, open))
            return open;
        foreach (var number in numbers)
            citations.Add(new(CitationForm.Numeric, SourceSpan.FromBounds(open, close + 1)) { Number = number });
        return close;
    }

    /// <summary>"Stata 17 (7)." cites in its turn; after the label of a volume or the name of a journal in italics it does not.</summary>
    private static bool IsIssue(string source, SourceSpan span, int open)
    {
        var before = source.AsSpan(span.Start, open - span.Start).TrimEnd();
        var digits = before.Length - before.TrimEnd("0123456789").Length;
        return digits is 0 or > 4 || IsLabelled(source, span, open - 1 - digits) || before[..^digits] is [.., not ' '];
    }

    private static int? Close(string source, SourceSpan span, int open, char mark)
    {
        var rest = source.AsSpan(open + 1, Math.Min(LongestBracket, span.End - open - 1));
        var length = rest.IndexOf(mark);
        // A wrapped line may end within brackets.
        return length > 0 && rest[..length].Count('\n') < 2 ? open + 1 + length : null;
    }

    private static bool IsLineStart(string source, int at) =>
        at == 0 || source[at - 1] is '\n' or '\r' || (at > 1 && source[at - 1] == ' ' && source[at - 2] is '\n');

    /// <summary>Numbers after a word such as "range" or "vector" are values.</summary>
    private static bool IsInterval(string source, SourceSpan span, int open, int end, int count)
    {
        var before = Word(source.AsSpan(span.Start, open - span.Start), fromEnd: true);
        // "the design from [4]"
        if (count == 1 && before is "from" or "between")
            return false;
        if (before is "CI" or "=" or "∈" or "%" || CitationCertainty.NamesNumbers(before.TrimEnd(',')))
            return true;
        var after = Word(source.AsSpan(end, span.End - end), fromEnd: false);
        return count == 2 && after is "scale" or "scaled" or "interval" or "range";
    }

    /// <summary>
    /// The paragraph of a decision, <c>ibid [21]</c>, <c>para [21]</c>, <c>[2022] UKSC 55 [21]</c> (OSCOLA 4, section 2.1.6).
    /// </summary>
    private static bool IsParagraph(string source, SourceSpan span, int open, bool? listIsNumbered)
    {
        var before = Word(source.AsSpan(span.Start, open - span.Start), fromEnd: true).TrimEnd(",.");
        return before is "ibid" or "Ibid" or "para" or "paras"
            || (listIsNumbered != true && before.Length > 0 && !before.ContainsAnyExceptInRange('0', '9') && !CitedDate.IsYear(before));
    }

    /// <summary>"In one study (3) mothers were told": elsewhere one number within a clause counts the things that follow.</summary>
    private static bool FollowsStudy(string source, SourceSpan span, int open) =>
        CitationCertainty.NamesStudies(Word(source.AsSpan(span.Start, open - span.Start), fromEnd: true).TrimEnd('.'));

    private static bool IsLabelled(string source, SourceSpan span, int open) =>
        CitationWords.IsLocatorLabel(Word(source.AsSpan(span.Start, open - span.Start), fromEnd: true).TrimEnd('.'));

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, bool fromEnd)
    {
        const int longestWord = 24;
        text = fromEnd ? text[Math.Max(0, text.Length - longestWord)..].TrimEnd() : text[..Math.Min(text.Length, longestWord)].TrimStart();
        var space = fromEnd ? text.LastIndexOfAny(' ', '\n') : text.IndexOfAny(' ', '\n');
        return space < 0 ? text
            : fromEnd ? text[(space + 1)..]
            : text[..space];
    }
}
