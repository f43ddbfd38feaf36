using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Citations.Articles;

/// <summary>Titles as words that can be compared: without markup, case, diacritics and punctuation.</summary>
internal static partial class Words
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(["a", "an", "the", "of", "and", "for", "in", "on", "to", "de", "la", "der", "die", "das", "und", "et"]);

    /// <summary>The folded words of a title; <c>&amp;</c> is "and".</summary>
    internal static List<string> Of(string? text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var plain = Tags.Replace(text ?? "", "").Replace("&amp;", "&", StringComparison.Ordinal).Replace("&", " and ", StringComparison.Ordinal);
        foreach (var part in plain.Split([' ', '\t', '\n', '-', '–', '—', '‐', '‑', '/', ':', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = NameKey.Fold(part);
            if (folded.Length > 0) words.Add(folded);
        }

        return words;
    }

    /// <summary>The words that carry meaning.</summary>
    internal static List<string> WithoutSmall(List<string> words) => [.. words.Where(word => !Small.Contains(word))];

    /// <summary>How much two titles share, from 0 to 1 (Dice's coefficient over their words).</summary>
    internal static double Similarity(List<string> left, List<string> right)
    {
        if (left.Count == 0 || right.Count == 0) return 0;
        var counts = right.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        var common = 0;
        foreach (var word in left)
        {
            if (counts.GetValueOrDefault(word) is var count and > 0)
            {
                counts[word] = count - 1;
                common++;
            }
        }

        return 2.0 * common / (left.Count + right.Count);
    }

    [GeneratedRegex("<[^<>]{1,80}>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags { get; }
}
