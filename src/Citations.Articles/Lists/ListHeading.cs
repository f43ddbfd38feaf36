using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Articles.Lists;

/// <summary>
/// Reads the line that names a part of an article by its words: <c>7. 📚 Sources &amp; Further Reading (APA)</c> names a list as
/// <c>Sources</c> does.
/// </summary>
internal static partial class ListHeading
{
    private const int LongestHeading = 80;
    private const int LongestPhrase = 5;
    private const int LongestLabel = 40;

    private static readonly System.Buffers.SearchValues<char> NumberLetters = System.Buffers.SearchValues.Create("0123456789IVX.)");

    /// <summary>The meaning of a line for the text after it.</summary>
    internal static HeadingKind KindOf(ReadOnlySpan<char> line)
    {
        var words = WordsOf(line);
        if (words.Count == 0)
            return HeadingKind.Other;
        if (ListWords.Ends.Contains(string.Join(' ', words)))
            return HeadingKind.AfterList;
        var (isNamed, isFurther, isNotes, isMore) = (false, false, false, false);
        for (var i = 0; i < words.Count;)
        {
            var (length, kind) = PhraseAt(words, i);
            if (length == 0)
                return HeadingKind.Other;
            isNamed |= kind == HeadingKind.References;
            isFurther |= kind == HeadingKind.FurtherReading;
            isNotes |= kind == HeadingKind.Notes;
            isMore |= kind == HeadingKind.More;
            i += length;
        }

        return isFurther ? HeadingKind.FurtherReading
            : isNamed ? HeadingKind.References
            : isNotes ? HeadingKind.Notes
            : isMore ? HeadingKind.More
            : HeadingKind.Other;
    }

    /// <summary>
    /// Whether a heading has a word that is used of references, in whatever form and company; what follows decides whether it is a list.
    /// </summary>
    internal static bool SpeaksOfReferences(ReadOnlySpan<char> line) => WordsOf(line).Exists(word => ListWords.Stems.Any(word.Contains));

    /// <summary>Whether a heading is above links to other pages of the site: <c>Related articles</c>.</summary>
    internal static bool NamesOtherPages(ReadOnlySpan<char> line) => ListWords.Sites.Contains(string.Join(' ', WordsOf(line)));

    /// <summary>Whether a heading names a part that cites nothing which must be listed: <c>About the author</c>, <c>Funding</c>.</summary>
    internal static bool NamesAside(ReadOnlySpan<char> line) =>
        string.Join(' ', WordsOf(line)) is var words && (ListWords.Asides.Contains(words) || ListWords.OwnCitations.Contains(words));

    /// <summary>Whether a heading is above the document's own citation: <c>How to cite this article</c>.</summary>
    internal static bool NamesOwnCitation(ReadOnlySpan<char> line) => ListWords.OwnCitations.Contains(string.Join(' ', WordsOf(line)));

    /// <summary>Whether a line begins with the name of the document's own citation: <c>Cite as: ...</c>.</summary>
    internal static bool BeginsOwnCitation(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        return end > 0 && NamesOwnCitation(text[..end]);
    }

    /// <summary>Whether a paragraph begins with the name of such a part: <c>Funding: ...</c>.</summary>
    internal static bool BeginsAside(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(":.");
        return end > 0 && NamesAside(text[..end]);
    }

    /// <summary>
    /// Whether a line starts what often follows a reference list: <c>Disclaimer: ...</c>, <c>About the author</c>, a copyright line.
    /// </summary>
    internal static bool EndsList(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart();
        if (
            text.StartsWith('©')
            || text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) && text["Copyright ".Length..] is ['©' or '(' or '1' or '2', ..]
            || text.StartsWith("Posted by ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("All rights reserved", StringComparison.OrdinalIgnoreCase)
            || Biography.IsMatch(text[..Math.Min(text.Length, LongestHeading)])
            || History.IsMatch(text[..Math.Min(text.Length, LongestHeading)])
        )
            return true;
        if (KindOf(line) is HeadingKind.AfterList or HeadingKind.Notes or HeadingKind.More)
            return true;
        var colon = text[..Math.Min(text.Length, LongestHeading)].IndexOfAny(':', '.', '：');
        // "Copyright. (2024). In ..." is an entry.
        if (colon > 0 && text[colon] == '.' && text[(colon + 1)..].TrimStart("*_ ") is [] or ['(', ..])
            return false;
        return colon > 0
            && (
                ListWords.Ends.Contains(string.Join(' ', WordsOf(text[..colon])))
                || (text[colon] == ':' && NamesOwnCitation(text[..colon]))
                || (text[colon] == ':' && IsAppendix(text[..colon]) && !IsDated(text))
            );
    }

    /// <summary>"Appendix I: Tempo marks. (2016). In ..." is an entry.</summary>
    private static bool IsDated(ReadOnlySpan<char> line) =>
        line.IndexOf(". (", StringComparison.Ordinal) is > 0 and var open
        && line[(open + 3)..] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ',' or ')' or '/', ..];

    /// <summary><c>Appendix A</c>, <c>Appendix 2</c>.</summary>
    private static bool IsAppendix(ReadOnlySpan<char> name) =>
        name.StartsWith("Appendix ", StringComparison.OrdinalIgnoreCase) && name["Appendix ".Length..].Trim() is [_] or [_, _];

    /// <summary>The length of the label before a source on one line, <c>Source: </c>; 0 if there is none.</summary>
    internal static int SourceLabel(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOfAny(':', '：');
        if (colon <= 0 || KindOf(line[..colon]) is not (HeadingKind.References or HeadingKind.FurtherReading))
            return 0;
        var end = colon + 1;
        while (end < line.Length && (char.IsWhiteSpace(line[end]) || line[end] is '*' or '_'))
            end++;
        return end < line.Length ? end : 0;
    }

    /// <summary>The longest phrase of the word lists at a word.</summary>
    private static (int Length, HeadingKind Kind) PhraseAt(List<string> words, int at)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 0; length--)
        {
            var phrase = string.Join(' ', words.GetRange(at, length));
            if (ListWords.Further.Contains(phrase))
                return (length, HeadingKind.FurtherReading);
            if (ListWords.Names.Contains(phrase))
                return (length, HeadingKind.References);
            if (ListWords.More.Contains(phrase))
                return (length, HeadingKind.More);
            if (ListWords.Maybe.Contains(phrase))
                return (length, HeadingKind.Notes);
        }

        return ListWords.Beside.Contains(words[at]) ? (1, HeadingKind.Other) : (0, HeadingKind.Other);
    }

    /// <summary>
    /// The words of a line in lower case, without numbering, marks, symbols and the text in brackets; none if the line is too long to
    /// be a heading.
    /// </summary>
    private static List<string> WordsOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > LongestHeading)
            return [];
        List<string> words = [];
        var word = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '(' or '[' or '{' or '（')
                depth++;
            else if (c is ')' or ']' or '}' or '）')
                depth = Math.Max(0, depth - 1);
            else if (
                depth == 0
                && (
                    char.IsLetterOrDigit(c)
                    || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                    || c is '\'' or '’' or '&'
                )
            )
                word.Append(c is '’' ? '\'' : c);
            else if (word.Length > 0)
                Take();
        }

        if (word.Length > 0)
            Take();
        return words;

        void Take()
        {
            // "7.", "IV" and "3)" before the first word number the heading.
            var isNumber = words.Count == 0 && !word.ToString().AsSpan().ContainsAnyExcept(NumberLetters);
            if (!isNumber)
                words.Add(word.ToString().Normalize().ToLowerInvariant());
            word.Clear();
        }
    }

    // (Received 10 July 2016; accepted 1 September 2016). (2016年7月10日受付)
    [GeneratedRegex(
        @"^[(（\[]?(?:(?:Received|Accepted|Submitted|Revised)(?:\son|:)?\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?\p{Lu}\p{L}{2,8}\.?\s(?:\d{1,2},?\s)?\d{4}\b"
            + @"|\d{4}\s?[年년.]\s?\d{1,2}\s?[月월.]\s?\d{1,2}\s?[日일.]?\s?(?:受付|受理|受稿|投稿|掲載|採録|収稿|收稿|접수|투고|게재|수정|심사))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex History { get; }

    // As IEEE's journals end: Jane Roe (M'12) received the B.Eng. degree
    [GeneratedRegex(
        @"^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,4}\s(?:\((?:Graduate\s|Student\s|Senior\s|Life\s)?(?:[GSL]?S?[MF]|StM|Member|Fellow)\b[^()]{0,30}\)\s)?(?:received|obtained|earned|holds)\s(?:the|his|her|their|a|an)\s",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Biography { get; }
}
