using System.Runtime.Intrinsics;

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
        const int mostOnStack = 4096;
        var tags = new EntryTag[Length];
        if (Length == 0)
            return tags;
        // The score of the best way to each tag of each token.
        var ways = Length * TagCount <= mostOnStack ? stackalloc float[mostOnStack] : new float[Length * TagCount];
        transitions.AsSpan(Pairs(0), TagCount).CopyTo(ways);
        for (var i = 0; i < Length; i++)
        {
            var way = ways.Slice(i * TagCount, TagCount);
            if (i > 0)
                Step(ways.Slice((i - 1) * TagCount, TagCount), transitions.AsSpan(Pairs(i), TagCount * TagCount), way);
            for (var tag = 0; tag < TagCount; tag++)
                way[tag] += scores[(i * TagCount) + tag];
        }

        var last = 0;
        for (var tag = 1; tag < TagCount; tag++)
            last = ways[((Length - 1) * TagCount) + tag] > ways[((Length - 1) * TagCount) + last] ? tag : last;
        for (var i = Length - 1; i > 0; i--)
        {
            tags[i] = (EntryTag)last;
            last = Before(ways.Slice((i - 1) * TagCount, TagCount), transitions.AsSpan(Pairs(i), TagCount * TagCount), last);
        }

        tags[0] = (EntryTag)last;
        return tags;
    }

    /// <summary>
    /// The score of the best way to each tag, without the score of the token. The tags after one tag are beside each other in a row,
    /// which three vectors cover: the last two overlap.
    /// </summary>
    private static void Step(ReadOnlySpan<float> ways, ReadOnlySpan<float> pairs, Span<float> next)
    {
        const int second = 8,
            last = TagCount - 8;
        var low = Vector256.Create(float.NegativeInfinity);
        var (middle, high) = (low, low);
        for (var before = 0; before < TagCount; before++)
        {
            var way = Vector256.Create(ways[before]);
            var row = pairs.Slice(before * TagCount, TagCount);
            low = Vector256.MaxNative(low, way + Vector256.Create(row));
            middle = Vector256.MaxNative(middle, way + Vector256.Create(row[second..]));
            high = Vector256.MaxNative(high, way + Vector256.Create(row[last..]));
        }

        low.CopyTo(next);
        middle.CopyTo(next[second..]);
        high.CopyTo(next[last..]);
    }

    /// <summary>The tag before one tag on the best way to it.</summary>
    private static int Before(ReadOnlySpan<float> ways, ReadOnlySpan<float> pairs, int tag)
    {
        var best = 0;
        for (var before = 1; before < TagCount; before++)
            best = ways[before] + pairs[(before * TagCount) + tag] > ways[best] + pairs[(best * TagCount) + tag] ? before : best;
        return best;
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
