using Citations.Articles.Words;

namespace Citations.Articles.InText;

/// <summary>The phrases that stand for the other authors: <c>et al.</c>, <c>and her colleagues</c>, <c>u. a.</c></summary>
internal static class EtAlPhrases
{
    /// <summary>Removes "et al." and its like from the end.</summary>
    internal static (int End, bool HasEtAl) WithoutFrom(TextBlock block, int from, int to)
    {
        var end = to;
        if (end > from && block.Is(end - 1, '.'))
            end--;
        if (end - 2 >= from && block[end - 1] is "al" && block[end - 2] is "et" or "Et")
            return (TrimComma(block, from, end - 2), true);
        if (StartOf(block, from, to) is var start && start < to)
            return (TrimComma(block, from, start), true);
        if (to - 2 >= from && CitationWords.IsCompanion(block[to - 1]))
        {
            var and = block[to - 2] is "his" or "her" or "their" ? to - 3 : to - 2;
            if (and > from && block.IsAnd(and))
                return (TrimComma(block, from, and), true);
        }

        return (to, false);
    }

    /// <summary>Where a phrase such as "u. a." or "y otros" starts that ends at a position; the position where there is none.</summary>
    private static int StartOf(TextBlock block, int from, int to)
    {
        const int mostTokens = 6;
        var phrase = "";
        var start = to;
        for (var i = to - 1; i > from && i >= to - mostTokens; i--)
        {
            if (block.Is(i, '.'))
                continue;
            if (block.Is(i, ',') || block.KindAt(i) == TokenKind.Number)
                break;
            var word = block[i].TrimEnd('.').ToString().ToLowerInvariant();
            phrase =
                phrase.Length == 0 ? word
                : block.Is(i, '\'') || block.Is(i, '’') || block.Is(i + 1, '\'') || block.Is(i + 1, '’') ? word.Replace('’', '\'') + phrase
                : $"{word} {phrase}";
            if (CitationCertainty.EtAl.Contains(phrase))
                start = i;
        }

        return start;
    }

    private static int TrimComma(TextBlock block, int from, int end) => end > from && block.Is(end - 1, ',') ? end - 1 : end;
}
