namespace Citations.Styles;

/// <summary>
/// Sentence case of languages that have a capital only on the first word and on names: French, Spanish, Italian, Portuguese and Dutch.
/// Names are the countries in that language, and words that no language has in lowercase.
/// </summary>
internal static class ForeignCase
{
    internal static bool Lower(Span<char> title, ReadOnlySpan<TitleToken> tokens, ReadOnlySpan<bool> isSettled, string language)
    {
        Span<bool> isName = stackalloc bool[tokens.Length];
        MarkNames(tokens, WordHash.Of(language), isName);
        var isChanged = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || isSettled[i] || isName[i] || IsName(tokens[i], tokens[i].Class))
                continue;
            ref var first = ref title[tokens[i].Start];
            first = char.ToLowerInvariant(first);
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>The key of a row of words of a language among the names.</summary>
    internal static uint KeyOf(uint language, uint row) => WordHash.Join(language, row);

    private static void MarkNames(ReadOnlySpan<TitleToken> tokens, uint language, Span<bool> isName)
    {
        var phrases = CaseModel.Default.Phrases;
        for (var i = 0; i < tokens.Length; i++)
        {
            var row = tokens[i].Hash;
            for (var next = i; next < tokens.Length && next - i < NamePhrases.Longest; next++)
            {
                if (next > i)
                    row = WordHash.Join(row, tokens[next].Hash);
                var value = phrases[KeyOf(language, row)];
                for (var word = i; word <= next; word++)
                    isName[word] |= ((value >> (word - i)) & 1) != 0;
            }
        }
    }

    private static bool IsName(TitleToken token, WordClass word) =>
        token.Phrase.HasFlag(PhraseMark.Capital)
        || (
            word is { Lower: 0, Capital: >= 2 }
            && word.Kind is WordKind.Place or WordKind.Person or WordKind.PlaceAndPerson or WordKind.Taxon or WordKind.Time
        );
}
