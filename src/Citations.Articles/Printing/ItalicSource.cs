using System.Text.RegularExpressions;
using Citations.Articles.Parsing;

namespace Citations.Articles.Printing;

/// <summary>
/// Where the words that APA 7 sets in italics stand by the form of the entry alone: the larger work after "In", the periodical with its
/// volume, the newspaper (sections 9.25 and 9.28, chapter 10).
/// </summary>
/// <param name="Start">Where the words after the date begin; 0 where there is no date in parentheses.</param>
/// <param name="Spans">The words; none where the form does not tell.</param>
internal sealed partial record ItalicSource(int Start, IReadOnlyList<SourceSpan> Spans)
{
    internal static ItalicSource AfterDate(string text)
    {
        if (Date.Match(text) is not { Success: true } date)
            return new(0, []);
        var start = date.Index + date.Length;
        foreach (var form in (Regex[])[Periodical, LargerWork, OnlineFirst, Newspaper, Letter])
        {
            if (form.Match(text, start) is { Success: true } match)
                return new(start, [.. match.Groups.Values.Where(part => part.Success && part.Name is "work" or "volume").Select(Span)]);
        }

        return new(start, []);
    }

    private static SourceSpan Span(Group part) => new(part.Index, part.Length);

    [GeneratedRegex(EntryDate.InParentheses, RegexOptions.CultureInvariant)]
    private static partial Regex Date { get; }

    // The date of an article without authors stands before its periodical: Field News, 12(3), 4–5.
    [GeneratedRegex(@"\G(?<work>\p{Lu}[^.()?!\[]{2,90}),\s(?<volume>\d{1,4})(?:\(\d[^()]{0,20}\),\s|\(\d[^()]{0,20}\)\.|,\s\d+[–-]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Periodical { get; }

    // In A. Mole & B. Vole (Eds.), Handbook of naps (pp. 3–9).
    [GeneratedRegex(
        @"\G.{3,300}?[.?!\])]\sIn\s(?:[^()]{3,200}\((?:Eds?\.|Chairs?|Hosts?|Directors?|(?:Executive )?Producers?)\),\s)?(?<work>\p{Lu}[^()\[]{2,200}?)(?=\s\((?!Ed)|\s\[|\.\s|\.?$)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex LargerWork { get; }

    [GeneratedRegex(
        @"\G.{3,400}?[.?!\]]\s(?<work>\p{Lu}[^.()?!]{2,90})\.\sAdvance online publication\.",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex OnlineFirst { get; }

    // The words by which newspapers are called.
    [GeneratedRegex(
        @"(?<=\d{4}, \p{Lu}\p{L}{2,8} \d{1,2}\)\.\s)\G.{3,300}?[.?!\]]\s(?<work>(?:The\s)?(?:\p{Lu}[\p{L}’'-]+\s){0,3}(?:Times|Post|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Guardian|Independent|Observer|Globe|Mirror|Mail|Ledger|Sun|Star|Inquirer|Examiner|Zeitung|Monde|País|Figaro|Repubblica))(?=\.\shttps?:|,\s\p{Lu}?\d)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Newspaper { get; }

    [GeneratedRegex(
        @"\G.{3,300}?\[(?:Letter to the editor|Editorial|Obituary)\]\.\s(?<work>\p{Lu}[^.()?!\[]{2,90}?)(?:,\s(?<volume>\d{1,4})(?=\(|,\s\d)|,\s\p{Lu}?\d|\.)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Letter { get; }
}
