using System.Text.RegularExpressions;
using Citations.Matching;
using Citations.OpenLibrary;

namespace Citations.Indexing.Keys;

/// <summary>The keys that the record of a reference may have, by the words of the reference.</summary>
internal static partial class QueryKeys
{
    // Longer texts are not references.
    private const int MostCharacters = 2_000;
    private const int MostWords = 120;
    private const int MostNumbers = 12;

    // The page comes soon after the volume: year, issue and a label may lie between.
    private const int NumbersAhead = 4;
    private const int WordsBefore = 8;
    private const int LongestNumber = 12;

    /// <summary>The keys, the most distinctive first.</summary>
    /// <param name="text">The reference.</param>
    internal static IReadOnlyCollection<ulong> Of(string text)
    {
        if (text.Length > MostCharacters)
            text = text[..MostCharacters];
        HashSet<ulong> keys = [];
        AddNumbers(keys, text);
        var words = TextFolding.Words(text);
        if (words.Length > MostWords)
            words = words[..MostWords];
        for (var i = 0; i + RecordKeys.StartWords <= words.Length; i++)
            keys.Add(RecordKeys.TitleStart(words.AsSpan(i)));
        AddPlaces(keys, words);
        AddAuthorYears(keys, words);
        foreach (var word in words)
        {
            if (word.Length >= RecordKeys.ShortestWord)
                keys.Add(KeyHash.Of(KeyKind.TitleWord, word));
        }

        return keys;
    }

    private static void AddNumbers(HashSet<ulong> keys, string text)
    {
        if (IsbnMention.In(text) is { } isbn)
            keys.Add(KeyHash.Of(KeyKind.Isbn, isbn.Value));
        if (Arxiv.Match(text) is { Success: true } match && ArxivId.TryParse(match.Groups[1].Value, out var arxiv))
            keys.Add(KeyHash.Of(KeyKind.Arxiv, "arXiv:" + arxiv.Value));
    }

    private static void AddPlaces(HashSet<ulong> keys, string[] words)
    {
        int[] numbers = [.. Enumerable.Range(0, words.Length).Where(i => IsNumber(words[i])).Take(MostNumbers)];
        for (var i = 0; i < numbers.Length; i++)
        {
            var at = numbers[i];
            char[] letters =
            [
                .. words[Math.Max(at - WordsBefore, 0)..at].Where(word => !IsNumber(word)).Select(word => word[0]).Distinct(),
            ];
            foreach (var page in numbers.Skip(i + 1).Take(NumbersAhead))
            {
                foreach (var letter in letters)
                    keys.Add(RecordKeys.Place(letter, words[at], words[page]));
            }
        }
    }

    private static void AddAuthorYears(HashSet<ulong> keys, string[] words)
    {
        foreach (var word in words.Select(word => word.Length == 5 ? word[..4] : word).Where(IsYear).Distinct())
        {
            foreach (var name in words.Where(name => name.Length > 1 && !char.IsAsciiDigit(name[0])))
                keys.Add(RecordKeys.AuthorYear(name, word));
        }
    }

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);

    /// <summary>Volumes and pages have a digit: <c>12</c>, <c>e123</c>, <c>145a</c>.</summary>
    private static bool IsNumber(string word) => word.Length <= LongestNumber && word.Any(char.IsAsciiDigit);

    [GeneratedRegex(@"(?i)\barxiv[:\s/.]{1,3}(?:abs/)?([a-z.-]+/\d{7}|\d{4}\.\d{4,5})", RegexOptions.CultureInvariant)]
    private static partial Regex Arxiv { get; }
}
