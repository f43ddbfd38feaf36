namespace Citations.Styles;

/// <summary>
/// A linear-chain conditional random field over the words of a title: each has a capital or not. Sums over all ways give the
/// probability of a capital for each word.
/// </summary>
internal static class CaseLattice
{
    /// <summary>
    /// How many weights the pairs of neighbours have: for each link, a word without and with a capital after one without and with.
    /// </summary>
    internal const int PairCount = (int)WordLink.Within * 4;

    /// <summary>The words that may be without a capital.</summary>
    internal const byte MayBeLower = 1;

    /// <summary>The words that may have a capital.</summary>
    internal const byte MayBeCapital = 2;

    /// <summary>Where the weights of a pair start.</summary>
    internal static int PairsOf(WordLink link) => (int)link * 4;

    /// <summary>Finds the probability of a capital for each word.</summary>
    /// <param name="scores">What speaks for a capital at each word.</param>
    /// <param name="edges">What speaks for a capital at each word where the word of weight before it has one.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="allowed">For each word <see cref="MayBeLower"/>, <see cref="MayBeCapital"/> or both.</param>
    /// <param name="pairs">The exponentials of the weights of the pairs.</param>
    /// <param name="probabilities">The probability of a capital, for each word.</param>
    /// <param name="pairProbabilities">For each word and pair its probability, or empty if nobody asks.</param>
    /// <returns>The logarithm of the sum over all ways.</returns>
    internal static double Sum(
        ReadOnlySpan<float> scores,
        ReadOnlySpan<float> edges,
        ReadOnlySpan<TitleToken> tokens,
        ReadOnlySpan<byte> allowed,
        ReadOnlySpan<double> pairs,
        Span<float> probabilities,
        Span<float> pairProbabilities
    )
    {
        var length = scores.Length;
        if (length == 0)
            return 0;
        Span<double> forward = length <= 128 ? stackalloc double[length * 2] : new double[length * 2];
        var log = 0.0;
        for (var i = 0; i < length; i++)
        {
            double lower = 1,
                capital = 1;
            if (i > 0 && tokens[i].Link == WordLink.Within)
            {
                // It carries on what the word of weight before it has.
                (forward[i * 2], forward[(i * 2) + 1]) = (forward[(i * 2) - 2], forward[(i * 2) - 1]);
                continue;
            }

            if (i > 0)
            {
                var weights = pairs[PairsOf(tokens[i].Link)..];
                lower = (forward[(i * 2) - 2] * weights[0]) + (forward[(i * 2) - 1] * weights[2]);
                capital = (forward[(i * 2) - 2] * weights[1]) + (forward[(i * 2) - 1] * weights[3] * Math.Exp(edges[i]));
            }

            lower *= (allowed[i] & MayBeLower) != 0 ? 1 : 0;
            capital *= (allowed[i] & MayBeCapital) != 0 ? Math.Exp(scores[i]) : 0;
            var sum = lower + capital;
            log += Math.Log(sum);
            (forward[i * 2], forward[(i * 2) + 1]) = (lower / sum, capital / sum);
        }

        probabilities[length - 1] = (float)forward[(length * 2) - 1];
        for (var i = length - 1; i > 0; i--)
        {
            if (tokens[i].Link == WordLink.Within)
            {
                probabilities[i - 1] = probabilities[i];
                if (!pairProbabilities.IsEmpty)
                    pairProbabilities.Slice(i * 4, 4).Clear();
                continue;
            }

            var weights = pairs[PairsOf(tokens[i].Link)..];
            var both = weights[3] * Math.Exp(edges[i]);
            var (lower, capital) = (forward[(i * 2) - 2], forward[(i * 2) - 1]);
            var (toLower, toCapital) = ((lower * weights[0]) + (capital * weights[2]), (lower * weights[1]) + (capital * both));
            var (afterLower, afterCapital) = (1.0 - probabilities[i], (double)probabilities[i]);
            var lowerCapital = toCapital > 0 ? lower * weights[1] / toCapital * afterCapital : 0;
            var capitalLower = toLower > 0 ? capital * weights[2] / toLower * afterLower : 0;
            var capitalCapital = toCapital > 0 ? capital * both / toCapital * afterCapital : 0;
            probabilities[i - 1] = (float)(capitalLower + capitalCapital);
            if (pairProbabilities.IsEmpty)
                continue;
            pairProbabilities[i * 4] = (float)(afterLower - capitalLower);
            pairProbabilities[(i * 4) + 1] = (float)lowerCapital;
            pairProbabilities[(i * 4) + 2] = (float)capitalLower;
            pairProbabilities[(i * 4) + 3] = (float)capitalCapital;
        }

        return log;
    }
}
