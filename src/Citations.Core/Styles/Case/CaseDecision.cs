namespace Citations.Styles;

/// <summary>How probable a capital is for each word of an English title: the model's word, unless the record itself settles it.</summary>
internal static class CaseDecision
{
    /// <summary>From here on a word keeps its capital: one kept wrongly does less harm than one taken from a name.</summary>
    internal const float Threshold = 0.4f;

    // The record is asked about a word only where the model is not sure.
    private const float AlmostSure = 0.02f;
    private const float Unsure = 0.25f;
    private const float UnsureOfUnknown = 0.06f;

    /// <summary>
    /// Whether the evidence leaves open whether a word has a capital; less doubt is enough with a word that no dictionary has.
    /// </summary>
    internal static bool IsUncertain(float probability, TitleToken token) =>
        Math.Min(probability, 1 - probability) > (token.Class.Value == 0 ? UnsureOfUnknown : Unsure);

    /// <summary>Finds the probabilities.</summary>
    internal static void Of(ReadOnlySpan<char> title, ReadOnlySpan<TitleToken> tokens, Reference reference, Span<float> probabilities)
    {
        var model = CaseModel.Default;
        Span<float> scores = stackalloc float[tokens.Length];
        Span<float> edges = stackalloc float[tokens.Length];
        Span<byte> allowed = stackalloc byte[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
            allowed[i] = CaseTagger.AllowedFor(tokens[i]);
        CaseTagger.Score(title, tokens, allowed, model, scores, edges);
        CaseLattice.Sum(scores, edges, tokens, allowed, model.Pairs, probabilities, []);
        var isSettled = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsOpen || Math.Min(probabilities[i], 1 - probabilities[i]) < AlmostSure)
                continue;
            var said = RecordEvidence.Of(title.Slice(tokens[i].Start, tokens[i].Length), tokens[i].Class, reference);
            if (said is null)
                continue;
            allowed[i] = said.Value ? CaseLattice.MayBeCapital : CaseLattice.MayBeLower;
            isSettled = true;
        }

        // What is settled helps the neighbours.
        if (isSettled)
            CaseLattice.Sum(scores, edges, tokens, allowed, model.Pairs, probabilities, []);
    }
}
