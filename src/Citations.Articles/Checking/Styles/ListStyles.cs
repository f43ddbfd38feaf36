using System.Text.RegularExpressions;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Parsing;
using Citations.Articles.Words;

namespace Citations.Articles.Checking.Styles;

/// <summary>Recognises the style of a list by the marks of its entries.</summary>
internal static partial class ListStyles
{
    /// <summary>The marks of each style; the first style whose mark an entry bears has its vote.</summary>
    private static readonly (ListStyle Style, Regex Mark)[] Marks =
    [
        (ListStyle.Scholar, ScholarMark),
        (ListStyle.Vancouver, VancouverMark),
        (ListStyle.Ieee, IeeeMark),
        (ListStyle.Mla, MlaMark),
        (ListStyle.ChicagoNotes, ChicagoNotesMark),
        (ListStyle.ChicagoAuthorDate, ChicagoAuthorDateMark),
        (ListStyle.NameYear, SpringerMark),
        (ListStyle.NameYear, WikipediaMark),
        (ListStyle.NameYear, NameYearMark),
        (ListStyle.Harvard, HarvardMark),
        (ListStyle.Apa6, Apa6Mark),
        (ListStyle.Apa7, ApaMark),
        (ListStyle.Mla, MlaBookMark),
    ];

    private const int LongestRead = 1_000;

    /// <summary>The style of most entries; unknown where no style has half of them.</summary>
    internal static ListStyle Of(EquatableArray<ReferenceEntry> entries)
    {
        if (entries.IsEmpty)
            return ListStyle.Unknown;
        var votes = entries
            .Select(entry => Of(entry.Text.Length > LongestRead ? entry.Text[..LongestRead] : entry.Text))
            .Where(style => style != ListStyle.Unknown)
            .CountBy(style => style)
            .ToDictionary(vote => vote.Key, vote => vote.Value);
        // Beside entries that only Harvard has, a date without its period is Harvard's too: "Mole, A. (2015) Burrows."
        if (votes.ContainsKey(ListStyle.Harvard))
            Move(votes, ListStyle.Apa7, ListStyle.Harvard, entries.Count(HasUnstoppedDate));
        // APA shortens given names to initials; sociologists and others write them out: "Field, Eva (2017). Naps."
        if (entries.Count(HasGivenName) * 2 > entries.Count)
        {
            Move(votes, ListStyle.Apa7, ListStyle.NameYear, entries.Count);
            Move(votes, ListStyle.Apa6, ListStyle.NameYear, entries.Count);
        }

        // An entry of an older form makes no list of an APA list.
        var apa = votes.Where(vote => vote.Key.IsApa()).Sum(vote => vote.Value);
        if (apa * 2 >= entries.Count && HouseStyle.IsIn([.. entries.Select(entry => entry.Text).Where(text => text.Length <= LongestRead)]))
            return ListStyle.NameYear;
        if (apa * 2 >= entries.Count)
            return votes.GetValueOrDefault(ListStyle.Scholar) * 3 >= apa ? ListStyle.Scholar
                : votes.GetValueOrDefault(ListStyle.Apa6) * 2 > apa ? ListStyle.Apa6
                : ListStyle.Apa7;
        var best = votes.DefaultIfEmpty().MaxBy(vote => vote.Value);
        return best.Value * 2 >= entries.Count ? best.Key : ListStyle.Unknown;
    }

    /// <summary>Gives votes of one style to another, as many as it has.</summary>
    private static void Move(Dictionary<ListStyle, int> votes, ListStyle from, ListStyle to, int most)
    {
        var moved = Math.Min(most, votes.GetValueOrDefault(from));
        votes[from] = votes.GetValueOrDefault(from) - moved;
        votes[to] = votes.GetValueOrDefault(to) + moved;
    }

    private static bool HasUnstoppedDate(ReferenceEntry entry) =>
        entry.Text.Length <= LongestRead && UnstoppedDate.IsMatch(entry.Text);

    private static bool HasGivenName(ReferenceEntry entry) =>
        entry.Reference.Author is [{ Given: { Length: > 2 } given }, ..] && !given.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether a style is one of APA's.</summary>
    internal static bool IsApa(this ListStyle style) => style is ListStyle.Apa7 or ListStyle.Apa6 or ListStyle.Scholar;

    /// <summary>Whether the text cites by author and date, so that the list is alphabetical.</summary>
    internal static bool IsAuthorDate(this ListStyle style) =>
        style.IsApa() || style is ListStyle.ChicagoAuthorDate or ListStyle.Harvard or ListStyle.NameYear;

    /// <summary>Whether the list is alphabetical: that of author and date, and those of MLA and Chicago.</summary>
    internal static bool IsAlphabetical(this ListStyle style) => style.IsAuthorDate() || style is ListStyle.Mla or ListStyle.ChicagoNotes;

    // Marks are near the start of an entry or short: a text longer than any entry has no marks.
    private static ListStyle Of(string entry) =>
        entry.Length > EntryText.LongestEntry ? ListStyle.Unknown : Array.Find(Marks, mark => mark.Mark.IsMatch(entry)).Style;

    [GeneratedRegex(@"(?:\.\s?\.\s?\.|…),?\s*&\s+\p{Lu}[^()]{1,60}\((?:1[4-9]|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex ScholarMark { get; }

    [GeneratedRegex(
        @"^[\p{L}'’ -]{2,40} \p{Lu}{1,3}(?:,|\.|\s+et al).{0,600}?(?:\b(?:1[4-9]|20)\d\d[^;()]{0,12};\s?\d|\.\s(?:1[4-9]|20)\d\d\.?\s*(?:doi|$|https?:))",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex VancouverMark { get; }

    [GeneratedRegex(
        @"^(?:\p{Lu}\.[\s-]?){1,4}\p{L}[^“""]{0,400}[“""][^”""]{3,400},[”""].{0,300}\b(?:1[4-9]|20)\d\d",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex IeeeMark { get; }

    [GeneratedRegex(
        @"[“""][^”""]{3,400}[.?!][”""].{1,200}?,\s(?:vol\.\s\d+.{0,60}?,\s(?:\w+\.?\s){0,2}(?:1[4-9]|20)\d\d,\spp?\."
            + @"|(?:1[4-9]|20)\d\d,\spp?\.|\d{1,2}\s\p{L}{3,9}\.?\s(?:1[4-9]|20)\d\d[,.])",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex MlaMark { get; }

    // A book's publisher and year end its entry, and no place is before them: Fen Press, 2011.
    [GeneratedRegex(@"^(?:\p{Lu}|---)[^()]{10,400}[.,]\s\p{Lu}[^():;.]{2,80},\s(?:1[4-9]|20)\d\d\.$", RegexOptions.CultureInvariant)]
    private static partial Regex MlaBookMark { get; }

    [GeneratedRegex(
        @"[“""][^”""]{3,400}[.?!][”""].{1,200}?\s\d+(?:,\sno\.\s[\w–-]+)?\s\((?:\w+\.?\s){0,2}(?:1[4-9]|20)\d\d\):\s\w",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex ChicagoNotesMark { get; }

    /// <summary>Names and a year between periods, before the title.</summary>
    private const string NamesAndYear = @"^[^“""(]{3,400}?[.,]\s(?:1[4-9]|20)\d\d[a-z]?\.\s";

    // An article's title without quotation marks, before 12(3), 12:3 or 12, 3 (2015), is of another style (CSE, ACM).
    [GeneratedRegex(
        NamesAndYear + @"(?:[“""]|\p{Lu}(?!.{0,600}\s\d{1,4}\s?(?:\(\d|:\s?\d|,\s\d{1,3}\s\()))",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex ChicagoAuthorDateMark { get; }

    [GeneratedRegex(NamesAndYear + @"\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex NameYearMark { get; }

    // Initials without periods and a date without one: Mole AB, Vole C (2013) Burrows.
    [GeneratedRegex(
        @"^(?:\p{L}[\p{L}'’ -]{1,40}\s\p{Lu}{1,3},\s)*\p{L}[\p{L}'’ -]{1,40}\s\p{Lu}{1,3}(?:,?\set\sal\.?)?\s\((?:1[4-9]|20)\d\d[a-z]?\)\s\p{Lu}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex SpringerMark { get; }

    // Wikipedia's templates for citations: "Title". Site. Retrieved 27 February 2016; ISBN 0-06-019427-8; 26 (660): 172–173.
    [GeneratedRegex(
        @"^[^,(]{2,40},\s\p{Lu}\p{Ll}[^(]{0,200}\([^()]{4,20}\)\.\s.{3,600}\s(?:ISBN\s[\dX-]{10,17}|OCLC\s\d{4,})|\sBibcode:|[.”""]\sRetrieved\s(?:\d{1,2}\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2},)\s20\d\d\.?$|\)\.\s[“""].{3,300}[”""]\.\s.{2,120}\.\s\d{1,4}(?:\s\(\d{1,4}\))?:\s\d",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex WikipediaMark { get; }

    [GeneratedRegex(
        @"^[^()]{3,400}?\(?(?:1[4-9]|20)\d\d[a-z]?\)?,?\s['‘][^’']{3,400}",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex HarvardMark { get; }

    [GeneratedRegex(@"^[^()'‘]{3,400}?\((?:1[4-9]|20)\d\d[a-z]?\)\s\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex UnstoppedDate { get; }

    [GeneratedRegex(
        @"^[^()]{3,600}?\((?:1[4-9]|20)\d\d[a-z]?(?:,[^()]{1,30})?\)\.\s.{3,600}(?:\bdoi:\s?10\.|\bRetrieved from https?:)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Apa6Mark { get; }

    [GeneratedRegex(
        @"^[^()]{3,900}?(?:\([A-Za-z][^()]{0,30}\)\.?\s)?\((?:(?:1[4-9]|20)\d\d[a-z]?(?:,[^()]{1,30})?|n\.\s?d\.?(?:-[a-z])?|in press|"
            + OldDate.Pattern
            + @"|(?:\d{1,2}\s)?"
            + EntryDate.Months
            + @"(?:\s\d{1,2})?,?\s(?:1[4-9]|20)\d\d)\)[.,]?\s",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex ApaMark { get; }
}
