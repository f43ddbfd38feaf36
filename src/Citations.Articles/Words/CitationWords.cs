using System.Collections.Frozen;

namespace Citations.Articles.Words;

/// <summary>The words that citations are made of, and those that look like names but are not: the lists of <c>name-words.txt</c>.</summary>
internal static class CitationWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = WordLists.Read(
        typeof(CitationWords),
        "name-words.txt"
    );

    /// <summary>Lower-case words inside the name of an organization or a title.</summary>
    internal static FrozenSet<string> InsideNames { get; } = Lists["inside-names"];

    /// <summary>Words for those who come after the first author.</summary>
    internal static FrozenSet<string> Companions { get; } = Lists["companions"];

    /// <summary>Words by which a work is cited through another: <c>cited in</c>, <c>zitiert nach</c>.</summary>
    internal static FrozenSet<string> Through { get; } = Lists["through"];

    /// <summary>Words after them, before the work that was read.</summary>
    internal static FrozenSet<string> ThroughLinks { get; } = Lists["through-links"];

    /// <summary>Words that say so alone before the work that was read: <c>akt.</c>, <c>za:</c>.</summary>
    internal static FrozenSet<string> ThroughAlone { get; } = Lists["through-alone"];

    /// <summary>What marks a personal communication before the name of who wrote or said it.</summary>
    internal static FrozenSet<string> PersonalCommunications { get; } = Lists["personal-communications"];

    /// <summary>Words that start a sentence, or label something numbered or dated, and are not an author.</summary>
    internal static FrozenSet<string> NotNames { get; } = Lists["not-names"];

    private static readonly FrozenSet<string> Signals = Lists["signals"];

    /// <summary>Whether a word is one by which the text sends the reader to a work: <c>see</c>, <c>cf.</c>, <c>siehe</c>.</summary>
    internal static bool IsSignal(ReadOnlySpan<char> word) => Signals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Months, seasons and quarters.</summary>
    internal static FrozenSet<string> Months { get; } = Lists["months"];

    /// <summary>Labels of a cited part, in any case.</summary>
    internal static FrozenSet<string> LocatorLabels { get; } = Lists["locator-labels"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is a small one inside the name of an organization or a title.</summary>
    internal static bool IsInsideNames(ReadOnlySpan<char> word) => InsideNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is one for those who come after the first author.</summary>
    internal static bool IsCompanion(ReadOnlySpan<char> word) => Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is a month, a season or a quarter.</summary>
    internal static bool IsMonth(ReadOnlySpan<char> word) => Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word is the label of a cited part.</summary>
    internal static bool IsLocatorLabel(ReadOnlySpan<char> word) =>
        LocatorLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static readonly FrozenSet<string> GivenNames = Lists["given-names"];

    /// <summary>
    /// Whether a word is a frequent given name, in capitals or not, by which "Daniel Kahneman" is distinguished from "Temple Lang".
    /// </summary>
    internal static bool IsGivenName(ReadOnlySpan<char> word)
    {
        const int longest = 24;
        var names = GivenNames.GetAlternateLookup<ReadOnlySpan<char>>();
        if (word.Length is < 3 or > longest || !char.IsUpper(word[1]))
            return names.Contains(word);
        Span<char> lower = stackalloc char[longest];
        var length = word.ToLowerInvariant(lower);
        lower[0] = word[0];
        return names.Contains(lower[..length]);
    }
}
