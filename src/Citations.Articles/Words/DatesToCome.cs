using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>
/// The two words of other languages for a work in press, as lists and citations have them: <c>im Druck</c>, <c>sous presse</c>.
/// </summary>
internal static class DatesToCome
{
    /// <summary>The words in lowercase, as alternatives of a pattern.</summary>
    internal const string TwoWords =
        "im druck|in druck|im erscheinen|sous presse|à paraître|en prensa|no prelo|in stampa|in druk|w druku|v tisku|i trykk|i tryk|в печати";

    private const int LongestFirst = 4;
    private const int ShortestSecond = 4;
    private const int Longest = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = TwoWords
        .Split('|')
        .ToFrozenSet()
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words in lowercase, if two words are such; else null.</summary>
    internal static string? Of(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var length = first.Length + 1 + second.Length;
        if (first.Length is 0 or > LongestFirst || second.Length < ShortestSecond || length > Longest)
            return null;
        Span<char> words = stackalloc char[length];
        first.ToLowerInvariant(words);
        words[first.Length] = ' ';
        second.ToLowerInvariant(words[(first.Length + 1)..]);
        return All.TryGetValue(words, out var found) ? found : null;
    }
}
