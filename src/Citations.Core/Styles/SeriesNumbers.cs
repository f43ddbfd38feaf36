using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Styles;

/// <summary>
/// The numbers that count the parts of a series in titles (APA 7, section 9.47): such works stand in the order of the series, whether it
/// is counted by <c>Part 2</c>, <c>Part II</c>, <c>Part Two</c> or <c>, II:</c>.
/// </summary>
internal static partial class SeriesNumbers
{
    private const string PartWords = "part|pt|vol|volume|book|chapter|episode|season|no|number|study|experiment";

    /// <summary>The words before such a number, in lowercase.</summary>
    internal static readonly string[] Words = PartWords.Split('|');

    private static readonly string[] Written =
    [
        .. Enumerable.Range(1, 20).Select(number => NumberWords.Of(number)),
    ];

    /// <summary>The title with such numbers in digits, each after its word.</summary>
    internal static string InDigits(string title) =>
        title.Length < LongestTitle ? Numeral.Replace(title, InDigits) : title;

    private const int LongestTitle = 1_000;

    private static string InDigits(Match match)
    {
        var text = match.Groups["number"].Value;
        var number = match.Groups["roman"].Success
            ? RomanNumeral.Read(match.Groups["roman"].ValueSpan) ?? 0
            : Array.FindIndex(Written, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) + 1;
        // "No one" counts nothing.
        if (number == 0 || match.Groups["word"].Value.Equals("no", StringComparison.OrdinalIgnoreCase))
            return match.Value;
        var before = match.Groups["word"].Success ? match.Groups["word"].Value : "part";
        return string.Create(CultureInfo.InvariantCulture, $"{before} {number}");
    }

    [GeneratedRegex(
        @"\b(?<word>(?i:" + PartWords + @"))\.?\s(?<number>(?<roman>[IVXL]{1,7})|[A-Za-z]{3,9})\b|(?<=[a-z],\s)(?<roman>[IVX]{1,5})(?=[:.]|$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numeral { get; }
}
