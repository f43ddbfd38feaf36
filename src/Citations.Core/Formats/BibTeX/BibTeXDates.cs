using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Formats.Values;

namespace Citations.Formats.BibTeX;

/// <summary>The dates of BibTeX, a year and a month in separate fields, and of BibLaTeX, one field in EDTF.</summary>
internal static partial class BibTeXDates
{
    /// <summary>Reads year, month and day, each of which may be missing or words.</summary>
    /// <param name="year">The year, or words in its place.</param>
    /// <param name="month">The month, or words: <c>Whitsun</c>.</param>
    /// <param name="day">The day.</param>
    /// <param name="isMonthRead">Whether the month is in the result; where not, its text is still to be kept.</param>
    internal static PartialDate? Read(string? year, string? month, string? day, out bool isMonthRead)
    {
        isMonthRead = string.IsNullOrWhiteSpace(month);
        if (string.IsNullOrWhiteSpace(year))
            return null;
        if (string.IsNullOrWhiteSpace(month))
            return DateWords.Read(year);
        // Brackets around the year would part it from its month.
        year = year.Trim().Trim('(', ')', '[', ']', '.', ',');
        if (
            MonthNames.TryParse(month, out var number)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var four)
            && four > 0
        )
        {
            // A day that the month does not have leaves the month.
            _ = DatePoints.TryMake(four, number, OrdinalDay.TryParse(day, out var dayNumber) ? dayNumber : 0, out var point);
            isMonthRead = true;
            return SeasonWord.Keep(new PartialDate(point), month);
        }

        // Months write their days with them, and some the year again: 10~may, May 3-5, 2--7 June, 12-17 July 2019, jan # "/" # feb.
        month = DaysBeforeMonth.Replace(WithoutYear(month.Replace('\u00A0', ' ').Trim(), year), "${month} ${days}");
        var words = $"{year} {month.Replace('/', '-')} {day}";
        if (isMonthRead = DateWords.TryParse(words, out var date))
            return date;
        date = DateWords.Read(year);
        // Of words with a year, such as 2008b, the canonical form may make a date.
        isMonthRead = date.Literal is not null && year.AsSpan().ContainsAnyInRange('0', '9');
        return isMonthRead ? new PartialDate($"{month} {year}") : date;
    }

    private static string WithoutYear(string month, string year) =>
        year.Length == 4 && month.Length > year.Length && month.EndsWith(year, StringComparison.Ordinal)
            ? month[..^year.Length].TrimEnd(' ', ',', '.')
            : month;

    /// <summary>
    /// The date in the fields of BibTeX: a year, a month, a span of months or a season, and a day; null if these cannot hold it.
    /// </summary>
    internal static (string Name, string Value)[]? Classical(PartialDate date)
    {
        if (
            date is not { Start: { Year: > 999 and < 10_000 } start, IsCirca: false, IsOpenEnded: false }
            || date.Extra["month"] is not null
        )
            return null;
        var year = start.Year.ToString(CultureInfo.InvariantCulture);
        if (date.End is { } end)
        {
            if (end <= start || start.Day > 0 || end.Day > 0 || start.Season != Season.None || end.Season != Season.None)
                return null;
            if (start.Month == 0)
                return end.Month == 0 && end.Year < 10_000 ? [("year", $"{year}–{end.Year.ToString(CultureInfo.InvariantCulture)}")] : null;
            return end.Year == start.Year && end.Month > 0
                ? [("year", year), ("month", $"{MonthNames.Of(start.Month)}–{MonthNames.Of(end.Month)}")]
                : null;
        }

        if (start.Season != Season.None)
            return [("year", year), ("month", SeasonWord.Of(date, start))];
        return start.Day == 0
            ? null
            : [("year", year), ("month", MonthNames.Macro(start.Month)), ("day", start.Day.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The year as the field holds it beside a month that no calendar has: with "c." where it is about right.</summary>
    internal static string YearWords(PartialDate date)
    {
        var year = Edtf.Write(new DatePoint(date.Start!.Value.Year));
        return (date.IsCirca ? "c. " : "") + (date.End is { } end ? $"{year}–{Edtf.Write(new DatePoint(end.Year))}" : year);
    }

    /// <summary>Whether the field of the month is free for what no calendar has.</summary>
    internal static bool HasNoMonth(PartialDate? date) =>
        date?.Start is null or { Month: 0, Season: Season.None } && date?.End is null or { Month: 0, Season: Season.None };

    /// <summary>Whether a year and a month in separate fields hold the date.</summary>
    internal static bool FitsYearAndMonth(PartialDate date) =>
        date is { End: null, IsOpenEnded: false, IsCirca: false, Start: { Day: 0, Season: Season.None, Year: > 999 } };

    [GeneratedRegex(@"^(?<days>\d{1,2}\.?\s?[-–—]{1,3}\s?\d{1,2})\.?\s+(?<month>\p{L}{3,12})\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex DaysBeforeMonth { get; }
}
