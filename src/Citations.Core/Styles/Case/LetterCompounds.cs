namespace Citations.Styles;

/// <summary>
/// Words whose first part is one letter that is small within a sentence: <c>e-mail</c>, <c>p-value</c>; <c>T-shirt</c>, <c>X-ray</c> and
/// <c>E-cadherin</c> have a capital there.
/// </summary>
internal static class LetterCompounds
{
    // How common a word that dictionaries hardly have is.
    private const int Rare = 1;

    // What e- before a common word is not: electronic.
    private static readonly string[] NotElectronic = ["class", "type", "series", "region", "wave", "ring", "layer", "modulus", "field"];

    // Signs of statistics and computing.
    private static readonly (char Letter, string[] Words)[] Signs =
    [
        ('k', ["means", "medians", "medoids", "nearest", "fold", "core", "anonymity", "mer", "mers", "clustering"]),
        ('n', ["gram", "grams", "back"]),
        ('p', ["value", "values", "hacking", "curve"]),
        ('t', ["test", "tests", "distribution"]),
        ('z', ["score", "scores", "test", "tests"]),
    ];

    /// <summary>Lowers the letters of such words within a title, where the word after the hyphen is small.</summary>
    internal static bool Lower(Span<char> title, ReadOnlySpan<TitleToken> tokens, ReadOnlySpan<bool> isSettled)
    {
        var isChanged = false;
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            var next = tokens[i + 1];
            if (tokens[i].Shape != WordShape.Letter || tokens[i].Gap == WordGap.Start || next.Gap != WordGap.Joined || isSettled[i])
                continue;
            ref var letter = ref title[tokens[i].Start];
            var word = title.Slice(next.Start, next.Length);
            if (title[next.Start - 1] is '/' or '–' || !char.IsLower(word[0]) || !IsSmall(letter, word, next.Class))
                continue;
            letter = char.ToLowerInvariant(letter);
            isChanged = true;
        }

        return isChanged;
    }

    private static bool IsSmall(char letter, ReadOnlySpan<char> word, WordClass known)
    {
        if (letter == 'E')
            return IsCommon(word, known) && !IsOneOf(word, NotElectronic);
        foreach (var (sign, words) in Signs)
        {
            if (char.ToLowerInvariant(letter) == sign)
                return IsOneOf(word, words);
        }

        return false;
    }

    // Dictionaries have few plurals.
    private static bool IsCommon(ReadOnlySpan<char> word, WordClass known) =>
        known.IsCommon
        || known.Lower > Rare
        || (word.Length > 3 && word[^1] == 's' && CaseModel.Default.ClassOf(word[..^1]) is { Lower: > Rare } or { IsCommon: true });

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var other in words)
        {
            if (word.SequenceEqual(other))
                return true;
        }

        return false;
    }
}
