using System.Collections.Frozen;

namespace Citations.Matching;

/// <summary>The words of a container's name that distinguish it from others.</summary>
internal static class ContainerWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordLists.Read(
        typeof(ContainerWords),
        "container-words.txt"
    );

    private static readonly FrozenSet<string> Small = Classes["small"];
    private static readonly FrozenSet<string> Proceedings = Classes["proceedings"];
    private static readonly FrozenSet<string> Ordinals = Classes["ordinal"];

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
