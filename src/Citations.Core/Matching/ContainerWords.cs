using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>The words of a container's name that distinguish it from others.</summary>
internal static class ContainerWords
{
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet([
        "a",
        "an",
        "the",
        "of",
        "and",
        "for",
        "in",
        "on",
        "to",
        "de",
        "la",
        "der",
        "die",
        "das",
        "und",
        "et",
        "y",
        "e",
    ]);
    private static readonly FrozenSet<string> Proceedings = FrozenSet.ToFrozenSet([
        "proceedings",
        "proc",
        "annual",
        "adjunct",
        "extended",
        "abstracts",
        "companion",
    ]);
    private static readonly FrozenSet<string> Ordinals = FrozenSet.ToFrozenSet([
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
        "thirtieth",
        "fortieth",
        "fiftieth",
        "twenty",
        "thirty",
        "forty",
        "fifty",
    ]);

    /// <summary>
    /// The folded words without articles, conjunctions and prepositions, and of a conference without year, number and "Proceedings of".
    /// </summary>
    internal static string[] Of(string? name)
    {
        var words = TextFolding.Words(name);
        string[] telling = [.. words.Where(word => !Small.Contains(word))];
        string[] bare = [.. telling.Where(word => !IsEvent(word))];
        // A number after a name counts its volumes: 'Advances in Neural Information Processing Systems 36'.
        if (bare.Length > 2 && bare[^1].All(char.IsAsciiDigit))
            bare = bare[..^1];
        return bare.Length == 0 ? telling : bare;
    }

    private static bool IsEvent(string word) => Proceedings.Contains(word) || IsYear(word) || Ordinals.Contains(word) || IsOrdinal(word);

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && word[0] is '1' or '2';

    private static bool IsOrdinal(string word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word[..^2].All(char.IsAsciiDigit) && word[^2..] is "st" or "nd" or "rd" or "th";
}
