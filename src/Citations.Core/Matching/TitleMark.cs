using System.Buffers;
using System.Text.RegularExpressions;

namespace Citations.Matching;

/// <summary>
/// A mark that publishers put before the title of a work itself, or after it. A notice has another title: <c>Retraction: ...</c>,
/// <c>Retraction notice to ...</c>.
/// </summary>
/// <param name="Status">What the mark says.</param>
/// <param name="Text">The mark as it is written, without the signs that close it.</param>
/// <param name="Bare">The title without the mark.</param>
/// <param name="IsAtEnd">Whether the mark follows the title.</param>
internal sealed partial record TitleMark(IntegrityStatus Status, string Text, string Bare, bool IsAtEnd)
{
    /// <summary>The states of a work that a mark may name.</summary>
    private const string Kinds =
        "(?: ARTICLE| REVIEW| CHAPTER| PAPER| MANUSCRIPT| BOOK| THESIS| CONFERENCE PAPER| PREPRINT| AND REPUBLISHED| AND REPLACED)?";

    private const string Words = "(?:RETRACTED|WITHDRAWN|REMOVED|TEMPORARY REMOVAL)";
    private const string Tag = "</?(?:b|bold|strong|i|italic|em|u|sup|sub|span)>";

    private static readonly SearchValues<string> AnyWord = SearchValues.Create(
        ["RETRACTED", "WITHDRAWN", "REMOVED", "TEMPORARY REMOVAL"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The mark of a title; null if it has none.</summary>
    internal static TitleMark? Read(string? title)
    {
        if (title is null || !title.AsSpan().ContainsAny(AnyWord))
            return null;
        title = Unquoted(title);
        return Before(title) ?? InBrackets(title) ?? After(title);
    }

    /// <summary>
    /// 'Retracted: ...' is a mark, 'Retracted science and the retraction index' a title. A dash closes only a mark in capitals before a
    /// title that is not.
    /// </summary>
    private static TitleMark? Before(string title)
    {
        var match = LeadingPattern.Match(title);
        if (!match.Success)
            return null;
        var (mark, rest) = (match.Groups["mark"].Value, title[match.Length..]);
        return match.Groups["dash"].Success && !(IsInCapitals(mark) && !IsInCapitals(rest))
            ? null
            : new(StatusOf(mark), mark, WithoutOpenTag(match.Value, rest), IsAtEnd: false);
    }

    /// <summary>'A study (Retracted article. See vol. 33)'</summary>
    private static TitleMark? InBrackets(string title)
    {
        var open = title.LastIndexOfAny(['[', '(']);
        return open > 0 && title[^1] is ']' or ')' && BracketPattern.Match(title[(open + 1)..]) is { Success: true } match
            ? new(StatusOf(match.Value), title[(open + 1)..^1], title[..open].TrimEnd(), IsAtEnd: true)
            : null;
    }

    /// <summary>'A study: RETRACTED'</summary>
    private static TitleMark? After(string title)
    {
        var match = TrailingPattern.Match(title);
        return match.Success && !IsInCapitals(title[..match.Index])
            ? new(IntegrityStatus.Retracted, match.Groups["mark"].Value, title[..match.Index], IsAtEnd: true)
            : null;
    }

    /// <summary>A title within quotation marks: one that quotes the title of another work says more.</summary>
    private static string Unquoted(string title) =>
        title is [var first, .., var last]
        && (first, last) is ('\u201C', '\u201D') or ('"', '"') or ('\u00AB', '\u00BB')
        && title.AsSpan(1, title.Length - 2).IndexOfAny(first, last) < 0
            ? title[1..^1].Trim()
            : title;

    /// <summary>The title without the end of markup that began before or within its mark.</summary>
    private static string WithoutOpenTag(string mark, string rest)
    {
        foreach (var name in TagPattern.Matches(mark).Select(tag => tag.Value.Trim('<', '>')).Where(name => name[0] != '/').Distinct())
        {
            var isOpen = mark.Split($"<{name}>").Length > mark.Split($"</{name}>").Length;
            if (isOpen && rest.LastIndexOf($"</{name}>", StringComparison.Ordinal) is var at and >= 0)
                rest = rest.Remove(at, name.Length + 3);
        }

        return rest;
    }

    private static bool IsInCapitals(string text) => !text.Any(char.IsLower);

    private static IntegrityStatus StatusOf(string mark) =>
        mark.StartsWith("TEMPORARY", StringComparison.OrdinalIgnoreCase) ? IntegrityStatus.Questioned : IntegrityStatus.Retracted;

    [GeneratedRegex(
        @"^(?:" + Tag + @"|[\[(<*\s])*(?<mark>" + Words + Kinds + ")(?:" + Tag + ")*"
            + @"(?:[:\uFF1A\])*.]|(?<dash>\s*[\u2013\u2014]|\s+-(?=\s)))(?:" + Tag + @"|[\])*:\uFF1A\s])*(?:[-\u2013\u2014]\s+)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex LeadingPattern { get; }

    [GeneratedRegex("^" + Words + Kinds + @"(?=[:\])*.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BracketPattern { get; }

    [GeneratedRegex(@"(?:\s?[:\uFF1A\u2013\u2014]|\s-)\s?(?<mark>RETRACTED" + Kinds + @")\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex TrailingPattern { get; }

    [GeneratedRegex(Tag, RegexOptions.CultureInvariant)]
    private static partial Regex TagPattern { get; }
}
