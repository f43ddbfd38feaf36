using System.Text.RegularExpressions;

namespace Citations.Articles.Words;

/// <summary>
/// Raised numbers that lost their form where a text was copied: the digits are right behind a word, a period or a year, as in
/// <c>a story of prices.1 The bishops</c>, <c>innings3,4</c>, <c>in 1971.7</c>. What looks so may be another number; whether they count
/// upwards decides.
/// </summary>
internal static partial class LostDigits
{
    // Not of "fig.1", "3.14" or "version.2.0".
    [GeneratedRegex(
        @"(?<=\p{Ll}{3}|\p{Ll}{2}[.,;:?!)”’""'»]{1,3}|\p{Lu}{2}[.,;:?!)]?|\p{Lu}\.|\p{Nd}[,;:?!)”’""'»]|\p{Nd}{4}\.|%[.,;:)])(?<!\b(?:fig|eq|no|vol|tab|sec|ch|art|nr|cap|vers?|step|part)\.?)\d{1,3}(?:[,–-]\d{1,3}){0,8}(?=[\s;:?!)”’""'»—–]|[.,](?!\d)|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    internal static partial Regex Pattern { get; }
}
