using System.Buffers;
using Citations.Styles;

namespace Citations.Articles.Parsing;

/// <summary>Quotation marks around a title.</summary>
internal static class Quotes
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".?!“”\"(");
    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create("“”„«»\"");

    // Journals in sentence case, which look like the rest of a title.
    private static readonly string[] PeriodicalWords =
    [
        "Journal ",
        "Annals ",
        "Proceedings ",
        "Bulletin ",
        "Review ",
        "Archives ",
        "Transactions ",
    ];

    private const string Openings = "“\"‘«„'‹";
    private static readonly Dictionary<char, string> Closings = new()
    {
        ['“'] = "”\"",
        ['"'] = "\"”",
        ['‘'] = "’",
        ['«'] = "»",
        ['„'] = "“”",
        ['\''] = "'",
        ['‹'] = "›",
    };

    /// <summary>
    /// Where the quotation that opens at a position closes, before punctuation or the end; -1 where none does. Quotations within it are
    /// closed first, and what goes on after one of them up to its own mark belongs to it: <c>“Deep enough?” A study of soil,”</c>
    /// </summary>
    internal static int ClosingOf(string text, int start)
    {
        var first = FirstClosing(text, start, hasInner: true);
        if (first < 0)
        {
            // An inner mark has no partner, or “Deep soil” and “long ears” are two quotations of one title.
            first = FirstClosing(text, start, hasInner: false);
            return first > 0 && IsOneQuotation(text.AsSpan(start, first + 1 - start)) ? first : -1;
        }

        return text[first - 1] is '?' or '!' && LaterClosing(text, first) is > 0 and var later ? later : first;
    }

    /// <summary>
    /// Where the title in a quotation starts: after its mark, or at it where that has its partner within, as in
    /// <c>“Deep enough?” A study of soil,”</c>
    /// </summary>
    internal static int StartOfTitle(string text, int open, int close) =>
        FirstClosing(text, open, hasInner: true) is >= 0 and var first && first < close ? open : open + 1;

    /// <summary>
    /// Where a title ends that goes on in sentence case after the quotation at its start, as a question of somebody; -1 if what follows
    /// may be a source.
    /// </summary>
    internal static int EndOfTitleAfter(string text, int close)
    {
        const int telling = 4;
        if (text[close - 1] is not ('?' or '!') || close + 2 >= text.Length || text[close + 1] != ' ' || !char.IsUpper(text[close + 2]))
            return -1;
        var rest = text.AsSpan(close + 2);
        var stop = rest.IndexOfAny(Stops);
        if (stop < 0 || stop + 2 >= rest.Length || rest[stop] is not ('.' or '?' or '!'))
            return -1;
        if (rest[stop + 1] != ' ' || !char.IsUpper(rest[stop + 2]))
            return -1;
        if (rest.StartsWith("In ") || StartsAsPeriodical(rest) || rest[(stop + 2)..].StartsWith("Vol"))
            return -1;
        var small = 0;
        foreach (var word in rest[..stop].Split(' '))
        {
            if (rest[word] is { Length: >= telling } && char.IsLower(rest[word][0]))
                small++;
        }

        return small > 1 ? close + 2 + stop : -1;
    }

    private static bool StartsAsPeriodical(ReadOnlySpan<char> source)
    {
        foreach (var word in PeriodicalWords)
        {
            if (source.StartsWith(word))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The start of a title with the mark before it, where that mark has its partner within the title: <c>How deep?” A study of soil</c>
    /// </summary>
    internal static int WithOpening(string text, int start, int end)
    {
        if (start == 0 || !Closings.TryGetValue(text[start - 1], out var closings))
            return start;
        for (var i = start; i < end - 1; i++)
        {
            if (Opens(text, i))
                return start;
            if (closings.Contains(text[i], StringComparison.Ordinal) && !char.IsLetter(text[i + 1]) && text[i - 1] is not ('.' or ','))
                return start - 1;
        }

        return start;
    }

    private static int FirstClosing(string text, int start, bool hasInner)
    {
        if (start >= text.Length || !Closings.TryGetValue(text[start], out var closings))
            return -1;
        var depth = 0;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (hasInner && Opens(text, i))
            {
                depth++;
                continue;
            }

            if (i == start + 1 || !closings.Contains(text[i], StringComparison.Ordinal) || IsMeasure(text, i))
                continue;
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            // An apostrophe or an inner quotation is followed by a letter.
            if (text[i] is '’' or '\'' && char.IsLetter(next))
                continue;
            if (depth > 0)
            {
                depth--;
                continue;
            }

            if (
                char.IsWhiteSpace(next)
                && i + 2 < text.Length
                && char.IsLower(text[i + 2])
                && text[i - 1] is not (',' or '.' or '?' or '!')
                && !text.AsSpan(i + 2).StartsWith("in ")
            )
                continue;
            return i;
        }

        return -1;
    }

    /// <summary>Whether a mark opens a quotation within another one: a straight one after a space and before a word.</summary>
    private static bool Opens(string text, int at) =>
        text[at] switch
        {
            '“' or '„' or '«' => true,
            '"' => at + 1 < text.Length
                && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '\'' or '‘')
                && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '"' or '“' or '‘' or '\'' or '(' or '[' or '-' or '–' or '—' or '/'),
            _ => false,
        };

    /// <summary>
    /// The mark after a comma or a period that closes what goes on after an inner question, with no quotation between; else -1.
    /// </summary>
    private static int LaterClosing(string text, int inner)
    {
        if (inner + 2 >= text.Length || text[inner + 1] != ' ' || !char.IsUpper(text[inner + 2]))
            return -1;
        var next = text.AsSpan(inner + 2).IndexOfAny(DoubleMarks) + inner + 2;
        return next > inner + 2 && text[next] == text[inner] && !Opens(text, next) && text[next - 1] is ',' or '.' ? next : -1;
    }

    // An inch: "The 12" pipe,"
    private static bool IsMeasure(string text, int at) => text[at] == '"' && MeasureMarks.IsDouble(text, at, isOpen: true);

    /// <summary>A title up to the mark that closes it, where the reading went on after it.</summary>
    internal static string Closed(string title)
    {
        var close = title.IndexOf('”', StringComparison.Ordinal);
        return
            close > 0
            && close < title.Length - 1
            && title[close - 1] is ',' or '.' or '?' or '!'
            && !title.Contains('“', StringComparison.Ordinal)
            ? title[..close].TrimEnd(' ', ',', '.')
            : title;
    }

    /// <summary>A title without the marks and the punctuation around it.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> title)
    {
        var text = title.Trim().Trim(" ,;:");
        while (text.Length > 1 && text[^1] == '.' && !text.EndsWith(".."))
            text = text[..^1].TrimEnd();
        if (
            text.Length > 2
            && Openings.Contains(text[0], StringComparison.Ordinal)
            && Closings[text[0]].Contains(text[^1], StringComparison.Ordinal)
            && IsOneQuotation(text)
        )
            text = text[1..^1];
        return text.TrimEnd(" ,");
    }

    // “Why?” The case for “long” ears: the marks at both ends are of two quotations.
    private static bool IsOneQuotation(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '“' or '«' or '‹')
                depth++;
            else if (text[i] is '”' or '»' or '›' && --depth < 0)
                return false;
        }

        return true;
    }
}
