using System.Globalization;

namespace Citations.Formats.Values;

/// <summary>
/// Dates that EndNote splits in two fields: the year, and the day and month in words. A date that these cannot say,
/// such as a range of days, is in the year's field in EDTF.
/// </summary>
internal static class YearAndDate
{
    /// <summary>Reads the two fields, of which either may be missing.</summary>
    /// <param name="year">The year, or a whole date.</param>
    /// <param name="day">The day and month, or a whole date.</param>
    /// <param name="isDayRead">Whether the second field is in the result; where not, its text is still to be kept.</param>
    internal static PartialDate? Read(string? year, string? day, out bool isDayRead)
    {
        isDayRead = false;
        if (string.IsNullOrWhiteSpace(year) && string.IsNullOrWhiteSpace(day))
            return null;
        if (string.IsNullOrWhiteSpace(year))
        {
            isDayRead = true;
            return DateWords.Read(day!);
        }

        var date = DateWords.Read(year);
        if (string.IsNullOrWhiteSpace(day) || date.Start is not { Month: 0, Season: Season.None } || date.End is not null)
            return date;
        day = day.Trim().TrimEnd('/');
        if (
            TryWhole(day, out var whole) || DateWords.TryParse(string.Create(CultureInfo.InvariantCulture, $"{day} {date.Year}"), out whole)
        )
        {
            isDayRead = whole!.Year == date.Year;
            if (isDayRead)
                return whole with { IsCirca = whole.IsCirca || date.IsCirca };
        }

        return date;
    }

    /// <summary>The two fields; the second is null if the first says it all.</summary>
    internal static (string Year, string? Day) Write(PartialDate date)
    {
        if (date.Literal is { } words)
            return (words, null);
        var start = date.Start!.Value;
        var isPlain = start.Year is > 999 and < 10_000 && !date.IsOpenEnded;
        if (
            isPlain
            && date.End is { Month: 0, Season: Season.None, Year: < 10_000 } end
            && start is { Month: 0, Season: Season.None }
            && !date.IsCirca
        )
        {
            return (string.Create(CultureInfo.InvariantCulture, $"{start.Year}-{end.Year}"), null);
        }

        if (!isPlain || date.End is not null)
            return (Edtf.Write(date)!, null);
        var year = string.Create(CultureInfo.InvariantCulture, $"{(date.IsCirca ? "c. " : "")}{start.Year}");
        if (start.Season != Season.None)
            return (year, SeasonWord.Of(date, start));
        if (start.Month == 0)
            return (year, null);
        var month = MonthNames.Of(start.Month);
        return (year, start.Day == 0 ? month : string.Create(CultureInfo.InvariantCulture, $"{month} {start.Day}"));
    }

    private static bool TryWhole(string text, out PartialDate? date) => Edtf.TryParse(text, out date) || DateWords.TryParse(text, out date);
}
