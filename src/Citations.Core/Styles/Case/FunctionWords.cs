using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>The small words by which a language is known and which even Title Case leaves in lowercase.</summary>
internal static class FunctionWords
{
    private const int Longest = 7;

    private const string English =
        "a an the and but for nor or so yet as at by in of off on per to up via vs is are be was were do does can its our their your my who how not no from with into onto over than that this these those when where while about after among between before during through under upon within without toward towards against across around because if whether which what why";

    private const string Others =
        "der die das den dem des ein eine einer und oder von zu zur zum mit für im am auf ist nicht bei aus als wie über el la los las lo le les du de del y e et un una une uno il gli dei della delle di da per con en em na no não são por para pour dans sur est au aux och att som på med för og til af het een van voor met op bij";

    // Words that languages share prove nothing.
    private const string Shared = "a an as die no in on per so is do was me des et al van de e met";

    private static readonly FrozenDictionary<string, Languages>.AlternateLookup<ReadOnlySpan<char>> Words = Read();

    [Flags]
    private enum Languages : byte
    {
        None = 0,
        English = 1,
        ProvesEnglish = 2,
        ProvesForeign = 4,
    }

    internal static bool IsEnglish(ReadOnlySpan<char> word) => Of(word).HasFlag(Languages.English);

    /// <summary>What a word says of the language it stands in.</summary>
    /// <param name="word">The word.</param>
    /// <param name="provesEnglish">Whether it is found in English alone.</param>
    /// <param name="provesForeign">Whether it is found in other languages alone.</param>
    /// <returns>Whether it is one of the small words of English.</returns>
    internal static bool Classify(ReadOnlySpan<char> word, out bool provesEnglish, out bool provesForeign)
    {
        var languages = Of(word);
        (provesEnglish, provesForeign) = (languages.HasFlag(Languages.ProvesEnglish), languages.HasFlag(Languages.ProvesForeign));
        return languages.HasFlag(Languages.English);
    }

    private static Languages Of(ReadOnlySpan<char> word) => word.Length <= Longest && Words.TryGetValue(word, out var languages) ? languages : Languages.None;

    private static FrozenDictionary<string, Languages>.AlternateLookup<ReadOnlySpan<char>> Read()
    {
        HashSet<string> english = [.. English.Split(' ')], others = [.. Others.Split(' ')], shared = [.. Shared.Split(' ')];
        return english.Union(others).ToFrozenDictionary(
            word => word,
            word => (english.Contains(word) ? Languages.English : Languages.None)
                | (shared.Contains(word) || (english.Contains(word) && others.Contains(word)) ? Languages.None : english.Contains(word) ? Languages.ProvesEnglish : Languages.ProvesForeign),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
