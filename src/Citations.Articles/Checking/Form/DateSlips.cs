using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Words;
using Citations.Styles;

namespace Citations.Articles.Checking.Form;

/// <summary>Slips in the date and the mark after it (APA 7, sections 9.13 to 9.17).</summary>
internal static partial class DateSlips
{
    internal static IReadOnlyList<FormSlip> All { get; } =
    [
        new(FormKinds.Dates, FormPart.DateEnd, NoParentheses, InParentheses, "is a date without its parentheses (APA 7, section 9.13)"),
        new(FormKinds.Dates, FormPart.DateEnd, NoPeriod, ".", "is a date without its period (APA 7, section 9.5)"),
        new(FormKinds.Dates, FormPart.DateEnd, NoSpace, ". ", "has no space after the date (APA 7, section 9.5)"),
        new(FormKinds.Dates, FormPart.Date, NoDate, "n.d.", "means no date; APA 7 writes n.d. (section 9.17)"),
        new(FormKinds.Dates, FormPart.Date, YearLast, "${year}, ${month} ${day}", "has the year last (APA 7, section 9.14)"),
        new(FormKinds.Dates, FormPart.Date, MonthAndYear, "${year}, ${month}", "has the year last (APA 7, section 9.14)"),
        new(FormKinds.Dates, FormPart.Date, DayFirst, "${month} ${day}", "has the day before the month (APA 7, section 9.14)"),
        new(FormKinds.Dates, FormPart.Date, Ordinal, "", "has the day as an ordinal number (APA 7, section 9.14)"),
        new(FormKinds.Dates, FormPart.Date, ShortMonth, WholeMonth, "shortens the month (APA 7, section 9.14)") { IsProposal = true },
        new(LeftOutRule.LeftOut, FormPart.Date, MonthOfJournal, OfJournal, "gives the month of a journal; APA 7 gives only its year (section 9.14)")
        {
            IsProposal = true,
        },
        new(FormKinds.Dates, FormPart.Date, Hyphen, "–", "has a hyphen between days, where an en dash belongs (APA 7, section 6.6)"),
    ];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static string InParentheses(Match match, FormParts parts) =>
        match.Groups["undated"].Success ? "(n.d.)." : match.Result("(${date}).");

    private static string? WholeMonth(Match match, FormParts parts) =>
        Array.Find(Months, month => month.StartsWith(match.Groups["month"].Value, StringComparison.Ordinal));

    /// <summary>Magazines have volumes and dates; the name of a journal and its DOI say that it is not a magazine.</summary>
    private static string? OfJournal(Match match, FormParts parts) =>
        parts.Work is { Type: ReferenceType.ArticleJournal, Doi: not null, Volume: not null }
        && parts[FormPart.Periodical] is { } name
        && JournalName.IsMatch(name.In(parts.Text))
            ? ""
            : null;

    [GeneratedRegex(@"\b(?:Journal\sof|Annals\sof|Journal$|" + SourceWords.ForeignPeriodicals + @")\b", RegexOptions.CultureInvariant)]
    private static partial Regex JournalName { get; }

    private const string Month = "(?<month>" + EnglishMonths.Pattern + ")";

    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?";

    private const string Year = @"(?<year>(?:1[5-9]|20)\d\d[a-z]?)";

    [GeneratedRegex(
        @"^(?<slip>\[?(?:(?<date>(?:1[4-9]|20)\d\d[a-z]?)|(?<undated>n\.d\.?))\]?[.,:;]?)(?=\s+.{1,2}$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NoParentheses { get; }

    [GeneratedRegex(@"^\([^()]+\)(?<slip>[,:;]?)(?=\s+.{1,2}$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPeriod { get; }

    [GeneratedRegex(@"^\([^()]+\)(?<slip>[.,]?)(?=[^\s.,].?$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace { get; }

    [GeneratedRegex(@"^\((?<slip>n\.?\s?d\.?)(?:-[a-z])?\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoDate { get; }

    [GeneratedRegex(
        @"^\((?<slip>(?:" + Month + @"\s" + Day + "|" + Day + @"\s" + Month + @"),?\s" + Year + @")\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearLast { get; }

    [GeneratedRegex(@"^\((?<slip>" + Month + @",?\s" + Year + @")\)$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndYear { get; }

    [GeneratedRegex(@"^\(\d{4}[a-z]?,\s(?<slip>" + Day + @"\s" + Month + @")\)$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst { get; }

    [GeneratedRegex(@"^\(\d{4}[a-z]?,\s" + Month + @"\s\d{1,2}(?<slip>st|nd|rd|th)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(
        @"^\(\d{4}[a-z]?,\s(?<slip>(?<month>Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.?)(?:\s\d{1,2})?\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ShortMonth { get; }

    [GeneratedRegex(@"^\(\d{4}[a-z]?(?<slip>,\s(?:" + Month + @"(?:\s\d{1,2})?|Spring|Summer|Fall|Autumn|Winter))\)$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOfJournal { get; }

    [GeneratedRegex(@"^\(\d{4}[a-z]?,\s" + Month + @"\s\d{1,2}(?<slip>\s?[-—]\s?|\s–\s?)\d{1,2}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphen { get; }
}
