using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Citations.Formats.Latex;

/// <summary>
/// The numbers and lengths that commands take: <c>\penalty0</c>, <c>\hskip 1em plus 0.5em minus 0.4em</c>, <c>\hspace{0.167em}</c>. They
/// are not text, but a length may be that of a space.
/// </summary>
internal static partial class LatexLength
{
    private const int Longest = 120;
    private const double LeastEm = 0.1;
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.-");

    /// <summary>The position after the value; the given one where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position after the name of the primitive.</param>
    /// <param name="end">The position after the last character that may be read.</param>
    internal static int EndOf(ReadOnlySpan<char> text, int at, int end)
    {
        foreach (var match in ValuePattern.EnumerateMatches(text.Slice(at, Math.Min(Longest, end - at))))
            return at + match.Length;
        return at;
    }

    /// <summary>Whether a length is seen as a space: not a negative one, nor one that only moves letters apart a little.</summary>
    internal static bool IsSpace(ReadOnlySpan<char> length)
    {
        length = length.TrimStart("= +");
        var digits = length.IndexOfAnyExcept(OfNumbers);
        var number = digits < 0 ? length : length[..digits];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return !length.StartsWith('-');
        return length[number.Length..].TrimStart() switch
        {
            ['e', 'm', ..] or ['e', 'x', ..] => value >= LeastEm,
            _ => value >= 1,
        };
    }

    [GeneratedRegex(
        @"^\s*=?\s*[+-]?\s*(?:(?:\d*[.,]?\d+)\s*(?:true\s*)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em|mu|fil+)?\b|\d*\.?\d*\\@?[A-Za-z@]+)"
            + @"(?:\s*(?:plus|minus)\s*-?(?:\d*[.,]?\d+\s*(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em|mu|fil+)?|\d*\.?\d*\\@?[A-Za-z@]+)){0,2}\s?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ValuePattern { get; }
}
