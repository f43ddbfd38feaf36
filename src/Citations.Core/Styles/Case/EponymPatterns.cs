using System.Collections.Frozen;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Citations.Styles;

/// <summary>
/// Words that no dictionary has, or has as something else, and that their place shows to be names: a possessive (<c>Molko's rule</c>), the
/// word before a theorem or a distribution, what a hyphen joins before the kind of a disease, the persons of a list
/// (<c>T. Mole, B. Vole</c>), and two names side by side.
/// </summary>
internal static class EponymPatterns
{
    private const int ShortestName = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists.Read(typeof(EponymPatterns), "eponym-words.txt");

    private static readonly WordSet Theorems = Words["theorem"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Diseases = Words["disease"].GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly WordSet Manners = Words["manner"].GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] CommonEnds = [.. Words["end"]];
    private static readonly string[] CommonStarts = [.. Words["start"]];

    /// <summary>Marks such words as settled.</summary>
    internal static void Settle(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Span<bool> isSettled)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || isSettled[i])
                continue;
            var word = title.Slice(tokens[i].Start, tokens[i].Length);
            if (IsUnknownPossessive(word, tokens[i]) || IsOfType(title, tokens, i) || IsBeforeTheorem(title, tokens, i))
                isSettled[i] = true;
            else if (IsSecondOfDisease(title, tokens, i) || IsInListOfPersons(title, tokens, i) || AreTwoNames(tokens, i))
                isSettled[i] = true;
        }
    }

    private static bool IsUnknownPossessive(ReadOnlySpan<char> word, TitleToken token) =>
        token.IsPossessive && word[^1] == 's' && token.Class.Value == 0 && word.Length - 2 >= ShortestName;

    private static bool IsBeforeTheorem(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i)
    {
        if (tokens[i].Class.Value != 0 || tokens[i].IsPossessive || i + 1 == tokens.Length || tokens[i + 1].Gap != WordGap.Space)
            return false;
        var word = title.Slice(tokens[i].Start, tokens[i].Length);
        return word.Length >= ShortestName
            && IsOneOf(title.Slice(tokens[i + 1].Start, tokens[i + 1].Length), Theorems)
            && !IsCommonForm(word);
    }

    // Mole-type bounds, Mole type inequality.
    private static bool IsOfType(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        tokens[i].Class.Value == 0
        && i + 1 < tokens.Length
        && tokens[i + 1].Gap is WordGap.Joined or WordGap.Space
        && tokens[i].Length >= ShortestName
        && title.Slice(tokens[i + 1].Start, tokens[i + 1].Length) is "type" or "Type"
        && !(i + 2 < tokens.Length && tokens[i + 2].Shape is WordShape.Digits or WordShape.Letter)
        && title.Slice(tokens[i].Start, tokens[i].Length) is var word
        && !IsCommonForm(word)
        && !LatinNames.IsLatin(word);

    // The first word after a hyphen is a name where the one before it is, and the whole names a disease: Gale–Storm syndrome.
    private static bool IsSecondOfDisease(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        i > 0
        && i + 1 < tokens.Length
        && tokens[i].Gap == WordGap.Joined
        && title[tokens[i].Start - 1] != '/'
        && tokens[i + 1].Gap == WordGap.Space
        && tokens[i - 1] is { Shape: WordShape.Capital, Class: { Lower: 0, Capital: > 0 } }
        && tokens[i - 1].Class.Kind is not (WordKind.Place or WordKind.People or WordKind.Taxon or WordKind.Time or WordKind.Element)
        && !IsOneOf(title.Slice(tokens[i].Start, tokens[i].Length), Manners)
        && title.Slice(tokens[i + 1].Start, tokens[i + 1].Length) is var head
        && (IsOneOf(head, Diseases) || IsOneOf(head, Theorems));

    // Two persons with an initial each, side by side.
    private static bool IsInListOfPersons(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        IsPerson(title, tokens, i)
        && ((i + 2 < tokens.Length && tokens[i + 1].Gap == WordGap.Comma && IsPerson(title, tokens, i + 2))
            || (i > 2 && tokens[i - 1].Gap == WordGap.Comma && IsPerson(title, tokens, i - 2)));

    private static bool IsPerson(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, int i) =>
        i > 0
        && tokens[i].Shape == WordShape.Capital
        && tokens[i - 1].Shape == WordShape.Letter
        && title[(tokens[i - 1].Start + 1)..tokens[i].Start] is ". " or ".\u00A0";

    private static bool AreTwoNames(ReadOnlySpan<TitleToken> tokens, int i) =>
        IsNameOnly(tokens[i])
        && ((i > 0 && tokens[i].Gap == WordGap.Space && IsNameOnly(tokens[i - 1]))
            || (i + 1 < tokens.Length && tokens[i + 1].Gap == WordGap.Space && IsNameOnly(tokens[i + 1])));

    private static bool IsNameOnly(TitleToken token) =>
        token is { Shape: WordShape.Capital, Class: { Lower: 0, Capital: > 0, Kind: WordKind.Name } };

    private static bool IsCommonForm(ReadOnlySpan<char> word)
    {
        foreach (var end in CommonEnds)
        {
            if (word.EndsWith(end))
                return true;
        }

        foreach (var start in CommonStarts)
        {
            if (word.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, WordSet words)
    {
        Span<char> lowered = stackalloc char[16];
        return word.Length <= lowered.Length && words.Contains(lowered[..word.ToLowerInvariant(lowered)]);
    }
}
