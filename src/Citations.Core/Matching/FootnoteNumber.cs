using System.Buffers;

namespace Citations.Matching;

/// <summary>The number of a footnote that registries leave at the end of a title: <c>Dry soil.1</c>, <c>Dry soils¹</c>.</summary>
internal static class FootnoteNumber
{
    private const int LongestNumber = 3;
    private const int ShortestWord = 5;
    private const int ShortestSentenceEnd = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create(
        "0123456789,\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079"
    );

    /// <summary>
    /// Where the number begins that follows a word, or a word and its full stop, without a space; null if there is none. Five small letters
    /// are a word, and four before a full stop: <c>m²</c> and <c>kg1</c> are units, <c>2.0</c> is a version.
    /// </summary>
    internal static int? StartOf(ReadOnlySpan<char> title)
    {
        var words = title[..(title.LastIndexOfAnyExcept(Digits) + 1)];
        var digits = title[words.Length..];
        if (digits.Length is 0 or > LongestNumber || digits[0] == ',' || digits[^1] == ',')
            return null;
        var word = words.EndsWith('.') ? words[..^1] : words;
        var letters = word.Length - 1 - word.LastIndexOfAnyExceptInRange('a', 'z');
        return letters >= (word.Length < words.Length ? ShortestSentenceEnd : ShortestWord) ? words.Length : null;
    }
}
