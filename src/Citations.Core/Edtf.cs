using System.Globalization;

namespace Citations;

/// <summary>
/// Dates of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), as CSL-JSON and BibLaTeX write them:
/// <c>2013</c>, <c>2013-05-17T10:20:00Z</c>, <c>1998/2003-05</c>, <c>2015/..</c>, <c>1900~</c>, <c>2010-24</c>, <c>-0349</c>.
/// </summary>
internal static class Edtf
{
    // EDTF counts years astronomically: 0000 is 1 BCE, the model's year -1.
    private const int YearOneBefore = -1;

    internal static bool TryParse(ReadOnlySpan<char> text, out PartialDate? date)
    {
        text = text.Trim();
        date = null;
        if (text.Length == 4 && text[3] is 'X' or 'x' or 'u')
            return TryDecade(text, out date);
        var slash = text.IndexOf('/');
        // An interval whose start is not known or open is dated by its end, and one whose end is not known by its start.
        if (slash >= 0 && text[..slash].Trim() is "" or ".." or "unknown" or "open" && !text[(slash + 1)..].Contains('/'))
        {
            text = text[(slash + 1)..].Trim();
            slash = -1;
        }
        else if (slash >= 0 && text[(slash + 1)..].Trim() is "unknown")
        {
            text = text[..slash];
            slash = -1;
        }

        if (!TryPoint(slash < 0 ? text : text[..slash], out var start, out var circa))
            return false;
        if (slash < 0)
        {
            date = new PartialDate(start) { IsCirca = circa };
            return true;
        }

        var rest = text[(slash + 1)..].Trim();
        if (rest is "" or ".." or "open")
        {
            date = new PartialDate(start) { IsCirca = circa, IsOpenEnded = true };
            return true;
        }

        if (!TryPoint(rest, out var end, out var endCirca))
            return false;
        date = new PartialDate(start, end == start ? null : end) { IsCirca = circa || endCirca };
        return true;
    }

    // 199X is a year of the 1990s, and 19XX one of the century: about that span.
    private static bool TryDecade(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        var digits = text.TrimEnd("Xxu");
        if (
            digits.Length is not (2 or 3)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            || known == 0
        )
            return false;
        var years = digits.Length == 3 ? 10 : 100;
        date = new PartialDate(new DatePoint(known * years), new DatePoint((known * years) + years - 1)) { IsCirca = true };
        return true;
    }

    /// <summary>The date in EDTF; null if it is words.</summary>
    internal static string? Write(PartialDate date) =>
        date.Start is not { } start
            ? null
            : Write(start)
                + (date.IsCirca ? "~" : "")
                + (
                    date.End is { } end ? "/" + Write(end)
                    : date.IsOpenEnded ? "/.."
                    : ""
                );

    internal static string Write(DatePoint point)
    {
        var year = point.Year < 0 ? point.Year - YearOneBefore : point.Year;
        var text = year.ToString(year < 0 ? "'-'0000;'-'0000" : "0000", CultureInfo.InvariantCulture);
        if (year is > 9999 or < -9999)
            text = "Y" + year.ToString(CultureInfo.InvariantCulture);
        if (point.Season != Season.None)
            return string.Create(CultureInfo.InvariantCulture, $"{text}-{(int)point.Season + 20}");
        if (point.Month == 0)
            return text;
        return point.Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{text}-{point.Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{text}-{point.Month:00}-{point.Day:00}");
    }

    private static bool TryPoint(ReadOnlySpan<char> text, out DatePoint point, out bool circa)
    {
        point = default;
        text = text.Trim();
        circa = text.IndexOfAny("~?%") >= 0;
        if (circa)
            text = text.Trim("~?%");
        if (text.IndexOf('T') is var time and > 0)
            text = text[..time];

        var isLong = text.StartsWith("Y") || text.StartsWith("y");
        if (isLong)
            text = text[1..];
        var isNegative = text.StartsWith("-") || text.StartsWith("−");
        if (isNegative)
            text = text[1..];
        var dash = text.IndexOf('-');
        var yearText = dash < 0 ? text : text[..dash];
        if (yearText.Length < (isLong ? 5 : 4) || yearText.Length > (isLong ? 9 : 4))
            return false;
        if (!int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return false;
        if (isNegative)
            year = -year;
        if (year <= 0)
            year += YearOneBefore;
        if (dash < 0)
        {
            point = new(year);
            return true;
        }

        var parts = text[(dash + 1)..];
        dash = parts.IndexOf('-');
        if (
            !TryTwoDigits(dash < 0 ? parts : parts[..dash], out var month)
            || !TryTwoDigits(dash < 0 ? "" : parts[(dash + 1)..], out var day)
        )
            return false;
        return DatePoints.TryMake(year, month, day, out point);
    }

    // Unspecified digits (2004-XX) leave the part open.
    private static bool TryTwoDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        text = text.TrimEnd("~?%");
        return text is "" or "XX" or "uu"
            || (text.Length == 2 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value));
    }
}
