using System.Text.RegularExpressions;

namespace Citations.Articles.Documents.Latex;

/// <summary>
/// The number or length that a primitive of TeX takes without braces: <c>\penalty0</c>, <c>\hskip 1em plus 0.5em minus 0.4em</c>. It is not
/// text.
/// </summary>
internal static partial class LatexLength
{
    private const int Longest = 120;

    /// <summary>The position after the value; the given one where there is none.</summary>
    /// <param name="text">The file.</param>
    /// <param name="at">The position after the name of the primitive.</param>
    /// <param name="end">The position after the last character that may be read.</param>
    internal static int EndOf(string text, int at, int end)
    {
        foreach (var match in ValuePattern.EnumerateMatches(text.AsSpan(at, Math.Min(Longest, end - at))))
            return at + match.Length;
        return at;
    }

    [GeneratedRegex(
        @"^\s*=?\s*[+-]?\s*(?:(?:\d*[.,]?\d+)\s*(?:true\s*)?(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em|mu|fil+)?\b|\d*\.?\d*\\@?[A-Za-z@]+)"
            + @"(?:\s*(?:plus|minus)\s*-?(?:\d*[.,]?\d+\s*(?:pt|pc|in|bp|cm|mm|dd|cc|sp|ex|em|mu|fil+)?|\d*\.?\d*\\@?[A-Za-z@]+)){0,2}\s?",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ValuePattern { get; }
}
