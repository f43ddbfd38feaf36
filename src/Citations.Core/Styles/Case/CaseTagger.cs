namespace Citations.Styles;

/// <summary>Gives the probability of a capital for each word of a title, by the model.</summary>
internal static class CaseTagger
{
    /// <summary>What the shape of a word, the known name that it belongs to and the dictionaries leave open.</summary>
    internal static byte AllowedFor(TitleToken token) =>
        token switch
        {
            { Shape: WordShape.Lower or WordShape.Digits } => CaseLattice.MayBeLower,
            { Shape: WordShape.Capital or WordShape.Article, Phrase: not 0 } when !token.Phrase.HasFlag(PhraseMark.Ambiguous) =>
                token.Phrase.HasFlag(PhraseMark.Capital) ? CaseLattice.MayBeCapital : CaseLattice.MayBeLower,
            { IsOpen: true, Class.IsAlwaysName: true } when !IsInCommonPhrase(token.Phrase) => CaseLattice.MayBeCapital,
            { Shape: WordShape.Capital or WordShape.Article } => CaseLattice.MayBeLower | CaseLattice.MayBeCapital,
            _ => CaseLattice.MayBeCapital,
        };

    private static bool IsInCommonPhrase(PhraseMark phrase) => (phrase & (PhraseMark.Known | PhraseMark.Capital)) == PhraseMark.Known;

    /// <summary>
    /// Adds up what speaks for a capital at each word that may have one or not, and at each word where the one before has one.
    /// </summary>
    internal static void Score(
        ReadOnlySpan<char> title,
        ReadOnlySpan<TitleToken> tokens,
        ReadOnlySpan<byte> allowed,
        CaseModel model,
        Span<float> scores,
        Span<float> edges
    )
    {
        Span<int> buckets = stackalloc int[CaseFeatures.PerWord];
        for (var i = 0; i < tokens.Length; i++)
        {
            (scores[i], edges[i]) = (0, 0);
            if (allowed[i] == (CaseLattice.MayBeLower | CaseLattice.MayBeCapital))
            {
                CaseFeatures.Of(title, tokens, i, buckets);
                scores[i] = Sum(buckets, model);
            }

            var before = CaseFeatures.Before(tokens, i);
            if (!CaseFeatures.IsEdgeOpen(allowed, before, i))
                continue;
            CaseFeatures.OfEdge(tokens, before, i, buckets);
            edges[i] = Sum(buckets[..CaseFeatures.PerEdge], model);
        }
    }

    private static float Sum(ReadOnlySpan<int> buckets, CaseModel model)
    {
        var weights = model.Weights;
        var sum = 0;
        foreach (var bucket in buckets)
            sum += weights[bucket];
        return sum * model.Scale;
    }
}
