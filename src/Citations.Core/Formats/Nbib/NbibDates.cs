using System.Globalization;
using Citations.Formats.Values;

namespace Citations.Formats.Nbib;

/// <summary>
/// Writes dates as PubMed does: <c>2013 Nov 5</c>, <c>2013 Spring</c>, <c>2013 Nov-Dec</c>; what that cannot say, in EDTF.
/// </summary>
internal static class NbibDates
{
    internal static string Write(PartialDate date)
    {
        if (date.Literal is { } words)
            return words;
        var start = date.Start!.Value;
        if (date.IsCirca || date.IsOpenEnded || start.Year is < 1000 or > 9999)
            return Edtf.Write(date)!;
        if (date.End is not { } end)
            return Write(date, start);
        var isMonths = start.Year == end.Year && start is { Day: 0, Month: > 0 } && end is { Day: 0 } && end.Month > start.Month;
        return isMonths ? $"{Write(date, start)}-{Month(end)}" : Edtf.Write(date)!;
    }

    private static string Write(PartialDate date, DatePoint point)
    {
        var year = point.Year.ToString(CultureInfo.InvariantCulture);
        if (point.Season != Season.None)
            return $"{year} {SeasonWord.Of(date, point)}";
        if (point.Month == 0)
            return year;
        return point.Day == 0
            ? $"{year} {Month(point)}"
            : string.Create(CultureInfo.InvariantCulture, $"{year} {Month(point)} {point.Day}");
    }

    private static string Month(DatePoint point) => MonthNames.Of(point.Month)[..3];
}
