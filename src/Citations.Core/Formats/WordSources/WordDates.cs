using System.Globalization;
using Citations.Formats.Values;

namespace Citations.Formats.WordSources;

/// <summary>Dates as Word keeps them: year, month and day in three fields, the month as a number or a name in the user's words.</summary>
internal static class WordDates
{
    internal static PartialDate? Read(string? year, string? month, string? day)
    {
        if (string.IsNullOrWhiteSpace(year))
            return null;
        if (string.IsNullOrWhiteSpace(month))
            return DateWords.Read(year);
        return DateWords.TryParse($"{year} {month} {day}".TrimEnd(), out var date) ? date
            : DateWords.Read(year) is { Literal: null } known ? known
            : new PartialDate($"{year} {month} {day}".Trim());
    }

    internal static (string Year, string? Month, string? Day) Write(PartialDate date)
    {
        var (year, words) = YearAndDate.Write(date);
        if (words is null)
            return (year, null, null);
        return date.Start is { Day: > 0 } start
            ? (year, words[..words.IndexOf(' ', StringComparison.Ordinal)], start.Day.ToString(CultureInfo.InvariantCulture))
            : (year, words, null);
    }
}
