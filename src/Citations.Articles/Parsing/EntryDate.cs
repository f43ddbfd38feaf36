using System.Globalization;
using System.Text.RegularExpressions;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>The date of an entry with the letter that may follow its year.</summary>
/// <param name="Value">The date.</param>
/// <param name="Suffix">The letter, or null.</param>
internal sealed partial record EntryDate(PartialDate Value, string? Suffix)
{
    /// <summary>The year of the first publication, where the entry gives both: 1900/1953.</summary>
    internal int? OriginalYear { get; init; }

    /// <summary>The names of the months in English and the frequent abbreviations, for use inside other patterns.</summary>
    internal const string Months =
        @"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|Spring|Summer|Autumn|Fall|Winter)";

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// Reads the words between the parentheses of a date: <c>2010a, August 10</c>, <c>n.d.-b</c>, <c>in press</c>, <c>1900/1953</c>,
    /// <c>1900) 1953</c>.
    /// </summary>
    internal static EntryDate? Read(string text)
    {
        if (BareYear(text) is { } bare)
            return bare;
        var match = Pattern.Match(text);
        if (!match.Success)
            return null;
        var suffix = match.Groups["suffix"].Success ? match.Groups["suffix"].Value : null;
        if (match.Groups["words"].Success)
            return new(new PartialDate(match.Groups["words"].Value is "nd" ? NoDate.English : match.Groups["words"].Value), suffix);
        var year = Int(match.Groups["year"].Value);
        var (month, day) = MonthAndDay(match.Groups["rest"].Value);
        var date = Season(match.Groups["rest"].Value) is { } season and not Citations.Season.None
            ? SeasonWord.Keep(new PartialDate(new DatePoint(year, season)), match.Groups["rest"].Value)
            : DateOf(year, month, day);
        date = date with { IsCirca = match.Groups["circa"].Success, IsOpenEnded = match.Groups["open"].Success };
        if (match.Groups["end"].Success)
            date = date with { End = new DatePoint(EndYear(year, match.Groups["end"].Value)) };
        return new(date, suffix) { OriginalYear = match.Groups["original"].Success ? Int(match.Groups["original"].Value) : null };
    }

    /// <summary>The date of these numbers; a day that the month does not have is in the text of the entry only.</summary>
    internal static PartialDate DateOf(int year, int month, int day) =>
        new(year, month, day <= DatePoint.DaysIn(year, month) ? day : 0);

    /// <summary>Most dates are only a year, which needs no pattern.</summary>
    private static EntryDate? BareYear(ReadOnlySpan<char> text)
    {
        text = text.TrimStart().TrimEnd(" ,");
        return text.Length == 4 && !text.ContainsAnyExceptInRange('0', '9') ? new(new PartialDate(Int(text)), null) : null;
    }

    /// <summary>Reads the month and the day beside a year, in either order; 0 for what is not there.</summary>
    internal static (int Month, int Day) MonthAndDay(string text)
    {
        var (month, day) = (0, 0);
        foreach (Match word in Words.Matches(text))
        {
            if (char.IsDigit(word.Value[0]))
                day = day == 0 && word.Length <= 2 && Int(word.Value) is var n and >= 1 and <= 31 ? n : day;
            else if (month == 0 && word.Length >= 3)
                month = Array.FindIndex(MonthStarts, start => word.Value.StartsWith(start, StringComparison.OrdinalIgnoreCase)) + 1;
        }

        return month == 0 ? (0, 0) : (month, day);
    }

    /// <summary>Whether a word is a season, as magazines are dated: <c>Spring</c>.</summary>
    internal static bool IsSeason(ReadOnlySpan<char> word) => Season(word.ToString()) is not null;

    private static Season? Season(string text) =>
        text.Trim(' ', ',', '.').ToLowerInvariant() switch
        {
            "spring" => Citations.Season.Spring,
            "summer" => Citations.Season.Summer,
            "autumn" or "fall" => Citations.Season.Autumn,
            "winter" => Citations.Season.Winter,
            _ => null,
        };

    // "2003-04" ends in 2004.
    private static int EndYear(int start, string end) => end.Length == 4 ? Int(end) : (start / 100 * 100) + Int(end);

    private static int Int(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A date in parentheses with its period, as author-date styles give it, for use inside other patterns.</summary>
    internal const string InParentheses =
        @"\((?:[^()]{0,40}\d{4}[^()]{0,40}|n\.\s?d\.[^()]{0,4}|in press[^()]{0,4}|" + OldDate.Pattern + @")\)\.\s";

    /// <summary>The words in the place of a date that is to come, as alternatives of a pattern.</summary>
    internal const string ToCome =
        "in press|forthcoming|in preparation|submitted|accepted|under review|to appear|advance online publication"
        + "|in vorbereitung|en preparación|in corso di stampa|nog te verschijnen|under utgivning|tulossa|baskıda|印刷中|出版中|即出|近刊|출간예정|"
        + DatesToCome.TwoWords;

    /// <summary>What stands in the place of a year, as alternatives of a pattern.</summary>
    internal const string WithoutYear = NoDate.Pattern + "|" + ToCome;

    [GeneratedRegex(
        @"^\s*(?:(?<words>"
            + NoDate.Pattern
            + @"|nd|no date|undated|"
            + OldDate.Pattern
            + "|"
            + ToCome
            + @")(?:-(?<suffix>[a-z]))?"
            + @"|(?:(?<original>[0-9]{4})(?:/|[)\]]\s))?(?<circa>c\.|ca\.|circa)?\s*\[?(?<year>[0-9]{4}|[1-9][0-9]{2}(?=\s*$))\]?(?:-?(?<suffix>[a-z])(?!\p{L}))?(?:\s?\[(?<original>[0-9]{4})\])?(?:\s?[–—-]\s?(?:ca\.\s)?(?:(?<end>[0-9]{4}|[0-9]{2})(?![0-9])|(?<open>present)))?(?:\s*[,/]?\s*(?<rest>[^()]{0,60}))?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"[0-9]+|\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }
}
