namespace Citations.Articles.Tagging;

/// <summary>
/// All ways to tag one entry, as a linear-chain conditional random field scores them: one score for each token and tag, and one
/// for each pair of neighbouring tags, which depends on the shape of the token between them.
/// </summary>
/// <param name="transitions">The scores of <see cref="PairCount"/> pairs for each shape: at <c>((shape * TagCount) + before) * TagCount +
/// after</c>.</param>
/// <param name="shapes">The shapes of the tokens.</param>
/// <param name="scores">The scores of the tokens: at <c>(token * TagCount) + tag</c>; the array may be longer.</param>
internal sealed class TagLattice(float[] transitions, TokenShape[] shapes, float[] scores)
{
    /// <summary>How many tags there are.</summary>
    internal const int TagCount = (int)EntryTag.Note + 1;

    /// <summary>How many scores the transitions have.</summary>
    internal const int PairCount = ((int)TokenShape.OtherMark + 1) * TagCount * TagCount;

    internal int Length => shapes.Length;

    /// <summary>The scores of the tokens.</summary>
    internal ReadOnlySpan<float> Scores => scores;

    /// <summary>Where the pairs that lead to a token start: they depend on the shape of the token before it.</summary>
    internal int Pairs(int token) => (int)(token == 0 ? TokenShape.Edge : shapes[token - 1]) * TagCount * TagCount;

    /// <summary>The best tags.</summary>
    internal EntryTag[] Best()
    {
        var tags = new EntryTag[Length];
        if (Length == 0)
            return tags;
        Span<float> best = stackalloc float[TagCount],
            next = stackalloc float[TagCount];
        const int mostOnStack = 4096;
        var from = Length * TagCount <= mostOnStack ? stackalloc byte[mostOnStack] : new byte[Length * TagCount];
        for (var i = 0; i < Length; i++)
        {
            if (i == 0)
                transitions.AsSpan(Pairs(0), TagCount).CopyTo(next);
            else
                Step(best, transitions.AsSpan(Pairs(i), TagCount * TagCount), next, from.Slice(i * TagCount, TagCount));
            for (var tag = 0; tag < TagCount; tag++)
                best[tag] = next[tag] + scores[(i * TagCount) + tag];
        }

        var last = 0;
        for (var tag = 1; tag < TagCount; tag++)
            last = best[tag] > best[last] ? tag : last;
        for (var i = Length - 1; i >= 0; i--)
        {
            tags[i] = (EntryTag)last;
            last = from[(i * TagCount) + last];
        }

        return tags;
    }

    /// <summary>
    /// For each tag the best tag before it. The tags stand beside each other in a row, so that each row is run through once.
    /// </summary>
    private static void Step(ReadOnlySpan<float> best, ReadOnlySpan<float> pairs, Span<float> next, Span<byte> from)
    {
        next.Fill(float.NegativeInfinity);
        for (var before = 0; before < TagCount; before++)
        {
            var score = best[before];
            var row = pairs.Slice(before * TagCount, TagCount);
            for (var tag = 0; tag < row.Length; tag++)
            {
                if (score + row[tag] <= next[tag])
                    continue;
                next[tag] = score + row[tag];
                from[tag] = (byte)before;
            }
        }
    }

    /// <summary>The score of given tags.</summary>
    internal double ScoreOf(ReadOnlySpan<EntryTag> tags)
    {
        var sum = 0.0;
        for (var i = 0; i < Length; i++)
            sum +=
                scores[(i * TagCount) + (int)tags[i]] + transitions[Pairs(i) + (i == 0 ? 0 : (int)tags[i - 1] * TagCount) + (int)tags[i]];
        return sum;
    }
}
