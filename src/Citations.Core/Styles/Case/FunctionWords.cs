using System.Collections.Frozen;

namespace Citations.Styles;

/// <summary>The small words by which a language is known and which even Title Case leaves in lowercase.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = Of(
        "a an the and but for nor or so yet as at by in of off on per to up via vs is are be was were do does can its our their your my who how not no from with into onto over than that this these those when where while about after among between before during through under upon within without toward towards against across around because if whether which what why");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = Of(
        "der die das den dem des ein eine einer und oder von zu zur zum mit für im am auf ist nicht bei aus als wie über el la los las lo le les du de del y e et un una une uno il gli dei della delle di da per con en em na no não são por para pour dans sur est au aux och att som på med för og til af het een van voor met op bij");

    // Words that English shares with others prove nothing.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shared = Of("a an as die no in on per so is do was me des et al van de e met");

    internal static bool IsEnglish(ReadOnlySpan<char> word) => English.Contains(word);

    /// <summary>Whether a word belongs to another language alone.</summary>
    internal static bool IsForeign(ReadOnlySpan<char> word) => Others.Contains(word) && !Shared.Contains(word);

    /// <summary>Whether a word proves a text to be English.</summary>
    internal static bool ProvesEnglish(ReadOnlySpan<char> word) => English.Contains(word) && !Shared.Contains(word) && !Others.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
