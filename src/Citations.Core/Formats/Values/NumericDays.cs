using System.Globalization;

namespace Citations.Formats.Values;

/// <summary>
/// Days in numbers with the year last: <c>25.04.2004</c>, whose periods put the day first, and <c>25/04/2004</c> or <c>04/25/2004</c>
/// where only one order is possible.
/// </summary>
internal static class NumericDays
{
    internal static bool TryParse(ReadOnlySpan<char> text, out DatePoint point)
    {
        point = default;
        var separator = text.Contains('/') ? '/' : '.';
        Span<Range> parts = stackalloc Range[4];
        if (
            text.Split(parts, separator, StringSplitOptions.TrimEntries) != 3
            || !TryNumber(text[parts[0]], 2, out var first)
            || !TryNumber(text[parts[1]], 2, out var second)
            || text[parts[2]].Length != 4
            || !TryNumber(text[parts[2]], 4, out var year)
            || year == 0
        )
            return false;
        var (day, month) =
            separator == '.' || first > 12 ? (first, second)
            : second > 12 || first == second ? (second, first)
            : default;
        return day != 0 && month is >= 1 and <= 12 && DatePoints.TryMake(year, month, day, out point);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int length, out int number)
    {
        number = 0;
        return text.Length <= length && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
