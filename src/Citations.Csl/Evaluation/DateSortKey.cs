using System.Globalization;

namespace Citations.Csl;

/// <summary>
/// The text a date sorts by: year, month and day with zeros for what is missing, then the end of a range (CSL 1.0.2,
/// Sorting Variables); nothing for one in words.
/// </summary>
internal static class DateSortKey
{
    private const int Offset = 50000;

    /// <param name="date">The date.</param>
    /// <param name="parts">The parts that count; null for all.</param>
    internal static string Of(PartialDate date, DatePart[]? parts)
    {
        if (date.Start is not { } start)
            return "";
        // Years before the common era run backwards: an offset makes all of them positive.
        return date.End is { } end ? $"{Point(start, parts)}-{Point(end, parts)}" : Point(start, parts);
    }

    private static string Point(DatePoint point, DatePart[]? parts) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Shows(DatePartName.Year, parts) ? point.Year + Offset : Offset):00000}{(Shows(DatePartName.Month, parts) ? point.Month : 0):00}{(Shows(DatePartName.Day, parts) ? point.Day : 0):00}"
        );

    private static bool Shows(DatePartName name, DatePart[]? parts) => parts is null || Array.Exists(parts, part => part.Name == name);
}
