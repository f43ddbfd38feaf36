using System.Text.RegularExpressions;

namespace Citations.Articles.Lists;

/// <summary>The marks that lead from a note of a wiki back to the text, and that are copied with it: <c>^</c>, <c>^ a b c</c>.</summary>
internal static partial class BackLinks
{
    private const int Longest = 80;

    /// <summary>The length of the marks at the start of an entry; 0 if there are none.</summary>
    internal static int LengthAt(ReadOnlySpan<char> entry)
    {
        foreach (var match in Pattern.EnumerateMatches(entry[..Math.Min(entry.Length, Longest)]))
            return match.Length;
        return 0;
    }

    [GeneratedRegex(@"^\s*[\^↑]\s*(?:(?:Jump up to:?|Hochspringen nach:)\s*)?(?:[a-z]\s(?:[a-z]\s){1,25}|(?:\d{1,3}[.,]\d{1,2}\s){2,26})?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }
}
