using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Canonical;

/// <summary>
/// The count of pages in parentheses after a range, which says it already: <c>45-67 (23 pp.)</c>. One that says more stays.
/// </summary>
internal static partial class PageCount
{
    /// <summary>The pages without their count.</summary>
    internal static string Without(string pages) =>
        pages.EndsWith(')')
        && Form().Match(pages) is { Success: true } match
        && Number(match.Groups["first"]) is var first
        && PageRange.Complete(match.Groups["first"].Value, match.Groups["last"].Value) is var whole
        && int.TryParse(whole, CultureInfo.InvariantCulture, out var last)
        && last - first + 1 == Number(match.Groups["count"])
            ? match.Groups["pages"].Value
            : pages;

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<pages>(?<first>[0-9]{1,6}) ?[-–—]+ ?(?<last>[0-9]{1,6})) ?\((?<count>[0-9]{1,4}) ?(?:pp?\.?|pages?)\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
