using System.Globalization;
using Citations.Formats.Mapping;
using Citations.Formats.Values;

namespace Citations.Formats.Ris;

/// <summary>
/// The dates of RIS: <c>YYYY/MM/DD/other</c>, where all but the year may be missing and <c>other</c> may be a season.
/// A date that this cannot say, such as a range, is written in EDTF.
/// </summary>
internal static class RisDates
{
    /// <summary>
    /// Which fields are the year and the date of publication. The date of the specification counts before the older one, which publishers
    /// use for the day of the version online, and whose year they then repeat; of two dates of one year the fuller one counts.
    /// </summary>
    internal static (string Year, string Date) FieldsOf(SourceEntry source)
    {
        var year = source.Has(RisFields.Year) ? RisFields.Year : RisFields.OldYear;
        if (!source.Has(RisFields.OldYear))
            return (year, RisFields.Date);
        if (!source.Has(RisFields.Date))
            return (year, year == RisFields.Year ? RisFields.OldYear : RisFields.Date);
        var (date, old) = (Read(source[RisFields.Date]!), Read(source[RisFields.OldYear]!));
        if (date.Start is not { Month: > 0 })
            return (year, RisFields.OldYear);
        var isYearOld = old.Year == Read(source[year]!).Year;
        return (isYearOld && date.Year != old.Year ? RisFields.Date : year, RisFields.Date);
    }

    /// <summary>Reads a year and a date, of which either may be missing.</summary>
    /// <param name="year">The year, or a whole date.</param>
    /// <param name="date">The date, with or without its year.</param>
    /// <param name="isYearRead">Whether all of the first field is in the result.</param>
    /// <param name="isDateRead">Whether all of the second field is in the result.</param>
    internal static PartialDate? Read(string? year, string? date, out bool isYearRead, out bool isDateRead)
    {
        isYearRead = true;
        var first = string.IsNullOrWhiteSpace(year) ? null : Read(year, out isYearRead);
        if (string.IsNullOrWhiteSpace(date))
        {
            isDateRead = false;
            return first;
        }

        var second = Read(date, out var isWhole);
        var isSame = second is { Start: not null } && (first is null || first.Year == second.Year);
        isDateRead = isSame && isWhole;
        return isSame ? second : YearAndDate.Read(year, date, out isDateRead);
    }

    internal static PartialDate Read(string text) => Read(text, out _);

    private static PartialDate Read(string text, out bool isWhole)
    {
        isWhole = true;
        text = text.Trim();
        // A year on its own counts as the model does, where -350 is 350 BCE; EDTF would be one off.
        if (text.StartsWith('-') && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var before))
            return new PartialDate(before);
        var parts = text.Split('/', 4);
        if (
            parts.Length > 1
            && parts[0].Length == 4
            && TryNumber(parts[0], out var year)
            && year > 0
            && TryNumber(parts[1], out var month)
            && month <= 12
            && TryNumber(parts.ElementAtOrDefault(2) ?? "", out var day)
        )
        {
            var other = parts.ElementAtOrDefault(3)?.Trim() ?? "";
            var word = other;
            if (MonthNames.TryParse(other, out var named))
                // A season beside a month says less than it.
                (month, other) = (month == 0 ? named : month, "");
            if (other.Length > 0 && TryOther(text, parts[0], other, out var range))
                return range!;
            isWhole = other.Length == 0;
            if (DatePoints.TryMake(year, month, day, out var point))
                return SeasonWord.Keep(new PartialDate(point), word);
        }

        isWhole = true;
        return DateWords.Read(text);
    }

    // The fourth part may say which months or seasons of the year, or when the date ends: 1999///May-June, 1999///2001,
    // 1999/10/12/1999/10/15.
    private static bool TryOther(string text, string year, string other, out PartialDate? date) =>
        DateWords.TryParse($"{other} {year}", out date)
        || DateWords.TryParse($"{text[..^other.Length].TrimEnd('/', ' ')}-{other}", out date);

    internal static string Write(PartialDate date)
    {
        if (date.Literal is { } words)
            return words;
        var start = date.Start!.Value;
        if (start is { Year: < 0, Month: 0, Season: Season.None } && date is { End: null, IsOpenEnded: false, IsCirca: false })
            return start.ToString();
        if (date.End is { } end && Span(date, start, end) is { } span)
            return span;
        if (date.End is not null || date.IsOpenEnded || date.IsCirca || start.Year is < 1000 or > 9999)
            return Edtf.Write(date)!;
        if (start.Season != Season.None)
            return string.Create(CultureInfo.InvariantCulture, $"{start.Year}///{SeasonWord.Of(date, start)}");
        return Edtf.Write(start).Replace('-', '/');
    }

    // The fourth part says the end: 2019/11//November-December, 1999///2001, 1999/10/12/1999/10/15.
    private static string? Span(PartialDate date, DatePoint start, DatePoint end)
    {
        if (
            end <= start
            || date.IsCirca
            || start.Year is < 1000 or > 9999
            || end.Year is < 1000 or > 9999
            || start.Season != Season.None
            || end.Season != Season.None
        )
            return null;
        if (start.Month == 0)
            return end.Month == 0 ? string.Create(CultureInfo.InvariantCulture, $"{start.Year}///{end.Year}") : null;
        if (start is { Day: > 0 } && end.Day > 0)
            return $"{Edtf.Write(start).Replace('-', '/')}/{Edtf.Write(end).Replace('-', '/')}";
        return start.Year == end.Year && start.Day == 0 && end is { Month: > 0, Day: 0 }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{start.Year}/{start.Month:00}//{MonthNames.Of(start.Month)}-{MonthNames.Of(end.Month)}"
            )
            : null;
    }

    private static bool TryNumber(string text, out int number)
    {
        number = 0;
        return text.Length == 0
            || (text.Length is 1 or 2 or 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number));
    }
}
