using System.Collections.Frozen;

namespace Citations.Csl;

/// <summary>
/// The words that stay in lower case inside an English title (CSL 1.0.2, Title Case Conversion), with articles, conjunctions and name
/// particles.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet
        .ToFrozenSet(
            [
                "a",
                "about",
                "above",
                "across",
                "afore",
                "after",
                "against",
                "al",
                "along",
                "alongside",
                "amid",
                "amidst",
                "among",
                "amongst",
                "an",
                "and",
                "anenst",
                "apropos",
                "apud",
                "around",
                "as",
                "aside",
                "astride",
                "at",
                "athwart",
                "atop",
                "barring",
                "before",
                "behind",
                "below",
                "beneath",
                "beside",
                "besides",
                "between",
                "beyond",
                "but",
                "by",
                "c",
                "ca",
                "circa",
                "d’",
                "d'",
                "de",
                "despite",
                "down",
                "during",
                "et",
                "except",
                "for",
                "forenenst",
                "from",
                "given",
                "in",
                "inside",
                "into",
                "lest",
                "like",
                "modulo",
                "near",
                "next",
                "nor",
                "notwithstanding",
                "of",
                "off",
                "on",
                "onto",
                "or",
                "out",
                "over",
                "per",
                "plus",
                "pro",
                "qua",
                "sans",
                "since",
                "so",
                "than",
                "the",
                "through",
                "throughout",
                "thru",
                "thruout",
                "till",
                "to",
                "toward",
                "towards",
                "under",
                "underneath",
                "until",
                "unto",
                "up",
                "upon",
                "v",
                "v.",
                "van",
                "versus",
                "via",
                "von",
                "vs",
                "vs.",
                "with",
                "within",
                "without",
                "yet",
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // The first words of stop phrases: each is one only before its second word.
    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Phrases = new Dictionary<
        string,
        string[]
    >
    {
        ["according"] = ["to"],
        ["ahead"] = ["of"],
        ["apart"] = ["from"],
        ["back"] = ["to"],
        ["because"] = ["of"],
        ["close"] = ["to"],
        ["due"] = ["to"],
        ["far"] = ["from"],
        ["instead"] = ["of"],
        ["outside"] = ["of"],
        ["prior"] = ["to"],
        ["pursuant"] = ["to"],
        ["rather"] = ["than"],
        ["regardless"] = ["of"],
        ["such"] = ["as"],
        ["that"] = ["of"],
        ["where"] = ["as"],
    }
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether two words in a row make a stop phrase.</summary>
    internal static bool StartsPhrase(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (!Phrases.TryGetValue(word, out var seconds))
            return false;
        foreach (var second in seconds)
        {
            if (next.Equals(second, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
