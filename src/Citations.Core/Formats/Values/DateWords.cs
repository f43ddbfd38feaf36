using System.Buffers;
using System.Globalization;

namespace Citations.Formats.Values;

/// <summary>
/// Dates as people and databases write them: <c>May 13, 2003</c>, <c>13 May 2003</c>, <c>2003 May 13</c>, <c>2010 Jan-Feb</c>,
/// <c>Spring 1999 - Summer 2001</c>, <c>2003/05/13</c>, <c>13.05.2003</c>, <c>c. 1900</c>, <c>the 1920s</c>, <c>300 BC</c>. What no rule
/// reads stays words.
/// </summary>
internal static class DateWords
{
    private static readonly SearchValues<char> DigitsAndHyphens = SearchValues.Create("0123456789-");
    private static readonly SearchValues<char> NumericDate = SearchValues.Create("0123456789 ,./");

    /// <summary>Reads a date; any other text becomes a literal.</summary>
    internal static PartialDate Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return Edtf.TryParse(trimmed, out var date) || TryParse(trimmed, out date) ? date! : new PartialDate(text.Trim());
    }

    internal static bool TryParse(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        // TeX writes the dash of a range as two or three hyphens.
        if (text.Contains("--", StringComparison.Ordinal))
            text = text.ToString().Replace("---", "–", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal);
        var circa = TrimCirca(ref text);
        if (circa && Edtf.TryParse(text, out var inner) && !text.IsEmpty)
        {
            date = inner! with { IsCirca = true };
            return true;
        }

        if (EraYears.TryParse(text, circa, out date))
            return true;
        if (!TryPoints(text, out var start, out var end))
            return false;
        date = SeasonWord.Keep(new PartialDate(start, end) { IsCirca = circa }, text);
        return true;
    }

    private static bool TrimCirca(ref ReadOnlySpan<char> text)
    {
        foreach (var word in (ReadOnlySpan<string>)["\\circa", "circa ", "ca. ", "ca ", "c. ", "c."])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[word.Length..].Trim("{} ");
            return true;
        }

        if (!text.EndsWith("?") || text.Length < 2)
            return false;
        text = text[..^1].Trim();
        return true;
    }

    private static bool TryPoints(ReadOnlySpan<char> text, out DatePoint start, out DatePoint? end)
    {
        end = null;
        if (TryPoint(text, out start))
            return true;
        if (Hyphened(text) is { } spaced && TryPoint(spaced, out start))
            return true;
        // 2019-Winter
        if (text.Length > 6 && text[4] == '-' && char.IsLetter(text[5]) && TryPoint($"{text[..4]} {text[5..]}", out start))
            return true;

        // A range: two dates, or two months (days) of one date, whose year (month) occurs once.
        foreach (var separator in (ReadOnlySpan<string>)["–", "—", " to ", " - ", "-", "/"])
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || text[(at + separator.Length)..].Contains(separator, StringComparison.Ordinal))
                continue;
            var (left, right) = (text[..at].Trim().ToString(), text[(at + separator.Length)..].Trim().ToString());
            foreach (
                var (first, last) in (ReadOnlySpan<(string, string)>)
                    [
                        (left, right),
                        // May 3-7, 2003: "7, 2003" alone would be a month.
                        ($"{left} {AfterFirstWord(right)}", $"{BeforeLastWord(left)} {right}"),
                        ($"{left} {AfterFirstWord(right)}", right),
                        (left, $"{BeforeLastWord(left)} {right}"),
                        (left, WithCentury(left, right)),
                        // Days of two months, whose year occurs once.
                        ($"{left} {LastWord(right)}", right),
                        (left, $"{FirstWord(left)} {right}"),
                    ]
            )
            {
                if (!TryPoint(first, out start) || !TryPoint(last, out var final) || final <= start)
                    continue;
                end = final;
                return true;
            }
        }

        return false;
    }

    // One date whose parts hyphens join, as spreadsheets and databases do: 30-Mar-2020, 08-1995, 30-03-2020.
    private static string? Hyphened(ReadOnlySpan<char> text)
    {
        if (text.Count('-') is not (1 or 2) || text.ContainsAny(' ', '/', '.'))
            return null;
        var last = text[(text.LastIndexOf('-') + 1)..];
        var isYearLast = last.Length == 4 && text.IndexOf('-') < 3 && text.IndexOfAnyExcept(DigitsAndHyphens) < 0;
        return isYearLast ? text.ToString().Replace('-', '/')
            : text.ContainsAnyInRange('A', 'z') ? text.ToString().Replace('-', ' ')
            : null;
    }

    // 1991-92 continues within the century of its first year.
    private static string WithCentury(string left, string right) =>
        left.Length == 4 && right.Length == 2 && char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]) ? left[..2] + right : "";

    private static string AfterFirstWord(string text) => text.IndexOf(' ') is var space and >= 0 ? text[(space + 1)..] : "";

    private static string FirstWord(string text) => text.IndexOf(' ') is var space and >= 0 ? text[..space] : "";

    private static string LastWord(string text) => text.LastIndexOf(' ') is var space and >= 0 ? text[(space + 1)..] : "";

    private static string BeforeLastWord(string text) => text.LastIndexOfAny([' ', '/']) is var end and >= 0 ? text[..end] : "";

    // 2004-4-5 and 2004-4, which EDTF writes with two digits each.
    private static bool IsHyphenated(ReadOnlySpan<char> text) =>
        text.Length is >= 6 and <= 10
        && text[4] == '-'
        && text.IndexOfAnyExcept(DigitsAndHyphens) < 0
        && (text[5..].Contains('-') ? text[5..].Count('-') == 1 : text.Length == 6);

    // ISO has the month second: 2021-13-01 is not the 13th of January.
    private static bool HasImpossibleMonth(ReadOnlySpan<char> text) =>
        text[5..] is [>= '2' and <= '9', not '-', ..] or ['1', >= '3' and <= '9', ..];

    // 08 1995, 8/1995: only a month is before its year.
    private static bool IsMonthAndYear(ReadOnlySpan<char> text) =>
        text.IndexOfAny(" ,./") is var separator and > 0 && text[separator..].TrimStart(" ,./") is { Length: 4 } year && IsDigits(year);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    // One year of four digits, at most one month name and at most one day; or three numbers with the year first.
    private static bool TryPoint(ReadOnlySpan<char> text, out DatePoint point)
    {
        point = default;
        int year = 0,
            month = 0,
            day = 0;
        if (IsHyphenated(text))
            return !HasImpossibleMonth(text) && TryPoint(text.ToString().Replace('-', '/'), out point);
        // 2005年5月3日
        if (text.IndexOfAny('年', '년') >= 0)
            text = text.ToString().Replace('年', ' ').Replace('년', ' ').Replace("月", "月 ").Replace("월", "월 ").TrimEnd('日', '일', ' ');
        var isNumeric = text.IndexOfAnyExcept(NumericDate) < 0;
        if (isNumeric && NumericDays.TryParse(text, out point))
            return true;
        var isMonthFirst = isNumeric && IsMonthAndYear(text);
        foreach (var range in text.SplitAny(" ,./"))
        {
            var word = text[range].Trim();
            // 3 de mayo de 2005, 3rd of May 2005, 3 мая 2005 г.
            if (word.IsEmpty || word is "de" or "of" or "del" or "г")
                continue;
            var digits = OrdinalDay.TryParse(word, out _) ? word.TrimEnd("stndrh") : word;
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (digits.Length == 4 && year == 0)
                    year = number;
                else if (number is < 1 or > 31 || digits.Length > 2)
                    return false;
                else if (isNumeric && (year != 0 || isMonthFirst) && month == 0 && number <= 12)
                    month = number;
                else if (day == 0)
                    day = number;
                else
                    return false;
            }
            else if (month != 0 || !MonthNames.TryParse(word, out month))
            {
                return false;
            }
        }

        return year != 0 && (day == 0 || month != 0) && DatePoints.TryMake(year, month, day, out point);
    }
}
