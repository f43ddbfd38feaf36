using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Formats.Values;

/// <summary>Years with their era, and decades: <c>300 BC</c>, <c>490–480 B.C.E.</c>, <c>A.D. 120</c>, <c>the 1920s</c>.</summary>
internal static partial class EraYears
{
    private const int LongestForm = 24;

    internal static bool TryParse(ReadOnlySpan<char> text, bool isCirca, out PartialDate? date)
    {
        date = null;
        if (text.Length is < 4 or > LongestForm || text.IndexOfAnyInRange('A', 'z') < 0)
            return false;
        if (Form().Match(text.ToString()) is not { Success: true } match)
            return false;
        if (match.Groups["decade"] is { Success: true } decade)
        {
            var from = Number(decade);
            date = from == 0 ? null : new(new DatePoint(from), new DatePoint(from + 9)) { IsCirca = true };
            return date is not null;
        }

        var sign = match.Groups["before"].Success ? -1 : 1;
        var first = new DatePoint(sign * Number(match.Groups["year"]));
        var last = match.Groups["end"] is { Success: true } end ? new DatePoint(sign * Number(end)) : (DatePoint?)null;
        if (first.Year == 0 || last is { Year: 0 } || last <= first)
            return false;
        date = new(first, last) { IsCirca = isCirca };
        return true;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:(?:the )?(?<decade>[12][0-9]{2}0)['’]?s|(?<year>[0-9]{1,4})(?: ?[-–] ?(?<end>[0-9]{1,4}))? ?(?:(?<before>BC|BCE|B\.C\.|B\.C\.E\.|B\. C\.)|AD|CE|A\.D\.|C\.E\.)|(?:AD|A\.D\.) ?(?<year>[0-9]{1,4}))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
