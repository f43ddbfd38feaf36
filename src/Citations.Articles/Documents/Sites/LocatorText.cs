using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Sites;

/// <summary>
/// Reads the cited part of a work at the start of the words after a key: <c>, pp. 33-35, 38 and passim</c> is the pages 33-35, 38 and a
/// suffix (Pandoc's manual, Citation syntax). The text in braces is a locator as a whole; empty braces are not a locator.
/// </summary>
internal static partial class LocatorText
{
    // Words longer than any term with a number: what follows is prose.
    private const int LongestLabel = 40;
    private const int LongestLocator = 400;

    // Keys are mostly written by people who know pandoc's English labels, whatever the language of the text.
    private const int ShortestOfEnglish = 3;

    // A word of no other language.
    private const string EnglishWord = "chapters";

    private static readonly SearchValues<char> WithinWords = SearchValues.Create("-–:");

    private static readonly FrozenDictionary<string, string> English = new Dictionary<string, string>
    {
        ["page"] = "p. pp. page pages p pp",
        ["chapter"] = "chap. chaps. chapter chapters ch. chs.",
        ["section"] = "sec. secs. section sections § §§",
        ["paragraph"] = "para. paras. paragraph paragraphs ¶ ¶¶",
        ["volume"] = "vol. vols. volume volumes",
        ["issue"] = "no. nos. number numbers issue issues",
        ["figure"] = "fig. figs. figure figures",
        ["table"] = "tbl. tbls. table tables",
        ["book"] = "bk. bks. book books",
        ["column"] = "col. cols. column columns",
        ["folio"] = "fol. fols. folio folios",
        ["line"] = "l. ll. line lines",
        ["note"] = "n. nn. note notes",
        ["opus"] = "op. opp. opus opera",
        ["part"] = "pt. pts. part parts",
        ["verse"] = "v. vv. verse verses",
        ["appendix"] = "app. apps. appendix appendices",
        ["equation"] = "eq. eqs. equation equations",
        ["slide"] = "slide slides",
        ["sub-verbo"] = "s.v. s.vv.",
    }
        .SelectMany(row => row.Value.Split(' ').Select(word => (word, row.Key)))
        .ToFrozenDictionary(row => row.word, row => row.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts the words after a key.</summary>
    /// <param name="suffix">The words, from the end of the key on.</param>
    /// <param name="words">The words of the style's language for kinds of locators, with their labels.</param>
    /// <returns>The locator with its word, empty for none, and what follows it.</returns>
    internal static (string Locator, string Suffix) Part(string suffix, IReadOnlyDictionary<string, string>? words = null)
    {
        var at = SkipSpaces(suffix, 0);
        if (at < suffix.Length && suffix[at] == ',')
            at = SkipSpaces(suffix, at + 1);
        if (at < suffix.Length && suffix[at] == '{')
            return ClosingOf(suffix, at) is { } close ? (suffix[(at + 1)..close].Trim(), suffix[(close + 1)..]) : ("", suffix);
        var start = at;
        var label = LabelAt(suffix, at, words);
        var end = Word(suffix, SkipSpaces(suffix, at + label), needsDigit: label == 0);
        if (end < 0)
            return ("", suffix);
        while (end - start < LongestLocator)
        {
            var next = end < suffix.Length && suffix[end] is ',' or ';' ? end + 1 : end;
            var word = Word(suffix, SkipSpaces(suffix, next), needsDigit: label == 0);
            if (word < 0)
                word = WordAfterAnd(suffix, SkipSpaces(suffix, next));
            if (word < 0)
                break;
            end = word;
        }

        end = AfterFollowing(suffix, end);
        return (suffix[start..end], suffix[end..]);
    }

    // The 5 of "sections 3 and 5"; in "3 and 5 tables" it counts something else.
    private static int WordAfterAnd(string text, int at)
    {
        foreach (var and in (ReadOnlySpan<string>)["and ", "& "])
        {
            if (string.CompareOrdinal(text, at, and, 0, and.Length) != 0)
                continue;
            var end = Word(text, SkipSpaces(text, at + and.Length), needsDigit: true);
            return end >= 0 && (end == text.Length || text[end] is ',' or ';' or '.' or ')' or ']') ? end : -1;
        }

        return -1;
    }

    // 12 ff.
    private static int AfterFollowing(string text, int end)
    {
        var at = SkipSpaces(text, end);
        foreach (var word in (ReadOnlySpan<string>)["ff.", "ff", "f."])
        {
            var after = at + word.Length;
            if (
                string.CompareOrdinal(text, at, word, 0, word.Length) == 0
                && (after == text.Length || !char.IsLetterOrDigit(text[after]))
            )
                return after;
        }

        return end;
    }

    /// <summary>
    /// The label of a locator and what it counts: <c>pp. 33-35</c> is the page 33-35. A number without a word has no label.
    /// </summary>
    internal static (string? Label, string Locator) Split(string locator, IReadOnlyDictionary<string, string>? words = null)
    {
        var label = LabelAt(locator, 0, words, isWhole: true);
        return label == 0 ? (null, locator.Trim()) : (LabelOf(locator[..label].Trim(), words)!, locator[label..].Trim());
    }

    // A style may print "ch." for what its authors write as "chap."; in another language a short English word may mean something else.
    private static string? LabelOf(string word, IReadOnlyDictionary<string, string>? words) =>
        words is not { Count: > 0 } ? English.GetValueOrDefault(word)
        : words.GetValueOrDefault(word) is { } label ? label
        : words.ContainsKey(EnglishWord) || word.Count(char.IsLetter) >= ShortestOfEnglish ? English.GetValueOrDefault(word)
        : null;

    /// <summary>The length of the longest term at a position that a number follows; 0 if there is none.</summary>
    private static int LabelAt(string text, int start, IReadOnlyDictionary<string, string>? words, bool isWhole = false)
    {
        var longest = 0;
        var most = Math.Min(text.Length, start + LongestLabel);
        for (var end = start + 1; end <= most; end++)
        {
            // A term ends before a space, a digit or a mark, or in a mark.
            if (end < text.Length && char.IsLetter(text[end]) && char.IsLetter(text[end - 1]))
                continue;
            if (char.IsWhiteSpace(text[end - 1]) || LabelOf(text[start..end], words) is null)
                continue;
            if (isWhole || Word(text, SkipSpaces(text, end), needsDigit: false) >= 0)
                longest = end - start;
        }

        return longest;
    }

    /// <summary>
    /// The position after a word of a locator: <c>33-35</c>, <c>34(1)(a)</c>, <c>xiv</c>, <c>3.2</c>; -1 where there is none.
    /// </summary>
    private static int Word(string text, int start, bool needsDigit)
    {
        var (at, isNumber) = (start, false);
        while (at < text.Length)
        {
            var (from, open) = (at, text[at]);
            if (open is '(' or '[' or '{')
            {
                var close = text.IndexOf(open == '(' ? ')' : open == '[' ? ']' : '}', at);
                if (close < 0 || close == at + 1 || Unit(text, at + 1, ref isNumber, needsDigit) != close)
                    return from > start && isNumber ? from : -1;
                at = close + 1;
                continue;
            }

            if (at > start && open == '.' && at + 1 < text.Length)
                at++;
            var end = Unit(text, at, ref isNumber, needsDigit);
            if (end == at)
            {
                at = from;
                break;
            }

            at = end;
        }

        return at > start && isNumber ? at : -1;
    }

    /// <summary>The position after letters, digits and what joins ranges.</summary>
    private static int Unit(string text, int start, ref bool isNumber, bool needsDigit)
    {
        var end = start;
        while (
            end < text.Length
            && !char.IsWhiteSpace(text[end])
            && (WithinWords.Contains(text[end]) || !(char.IsPunctuation(text[end]) || char.IsSymbol(text[end])))
        )
            end++;
        var unit = text.AsSpan(start, end - start);
        isNumber |= unit.IndexOfAnyInRange('0', '9') >= 0 || (!needsDigit && IsRoman(unit));
        return end;
    }

    private static bool IsRoman(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        foreach (var range in text.SplitAny(WithinWords))
        {
            if (!RomanPattern.IsMatch(text[range]))
                return false;
        }

        return true;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int? ClosingOf(string text, int brace)
    {
        var depth = 0;
        for (var i = brace; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i;
        }

        return null;
    }

    [GeneratedRegex(
        "^(?=.)m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex RomanPattern { get; }
}
