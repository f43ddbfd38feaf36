using System.Text.RegularExpressions;

namespace Citations.Articles.Words;

/// <summary>
/// Dates of old works that are not a year of our era (APA 7, sections 9.13 and 10.14): <c>ca. 300 B.C.E.</c>, <c>490–480 BCE</c>,
/// <c>15th century</c>, <c>late 19th century</c>, <c>1850s</c>.
/// </summary>
internal static partial class OldDate
{
    private const string Era = @"(?:B\.?\s?C\.?(?:\s?E\.?)?|C\.?\s?E\.?|A\.?\s?D\.?)";
    private const string Circa = @"(?:(?:c\.|ca\.|circa)\s?)";
    private const string Dash = @"\s?[–-]\s?";

    /// <summary>The dates, for use inside other patterns.</summary>
    internal const string Pattern =
        Circa
        + @"?(?:(?:[0-9]{1,4}(?:\s"
        + Era
        + @")?"
        + Dash
        + @")?[0-9]{1,4}\s"
        + Era
        + @"|(?:(?:early|mid|late)[\s-])?[0-9]{1,2}(?:st|nd|rd|th)(?:"
        + Dash
        + @"[0-9]{1,2}(?:st|nd|rd|th))?[\s-]century(?:\s"
        + Era
        + @")?|[12][0-9]{2}0s(?:"
        + Dash
        + @"[12][0-9]{2}0s)?)";

    /// <summary>Whether an entry has such a date in parentheses.</summary>
    internal static bool IsIn(ReadOnlySpan<char> entry) => InParentheses.IsMatch(entry);

    /// <summary>Where a date ends that starts at a position of a text; null if none does.</summary>
    internal static int? EndAt(string text, int start)
    {
        const int longest = 40;
        return
            char.IsAsciiDigit(text[start]) || text[start] is 'e' or 'm' or 'l'
            ? AtStart.Match(text, start, Math.Min(longest, text.Length - start)) is { Success: true } match
            && (match.Index + match.Length is var end && (end == text.Length || !char.IsLetter(text[end])))
                ? end
                : null
            : null;
    }

    /// <summary>Whether words are such a date.</summary>
    internal static bool Is(string words) => Whole.IsMatch(words);

    /// <summary>A date without what writers vary: <c>300bce</c> of "ca. 300 B.C.E."</summary>
    internal static string Key(string words)
    {
        var bare = Start.Replace(words, "");
        return string.Concat(bare.Where(char.IsLetterOrDigit)).ToLowerInvariant();
    }

    [GeneratedRegex(@"\G" + Pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AtStart { get; }

    [GeneratedRegex(@"^" + Pattern + "$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"[(\[]" + Pattern + @"[)\]/]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InParentheses { get; }

    [GeneratedRegex(@"^" + Circa, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Start { get; }
}
