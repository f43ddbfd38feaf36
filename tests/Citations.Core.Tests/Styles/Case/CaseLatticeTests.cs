using Citations.Styles;

namespace Citations.Tests.Styles.Case;

public sealed class CaseLatticeTests
{
    private const byte Both = CaseLattice.MayBeLower | CaseLattice.MayBeCapital;

    private static readonly WordLink[] Links = [WordLink.Start, WordLink.Of, WordLink.Within, WordLink.Comma, WordLink.Space];

    private static readonly float[] Edges = [0, 0.4f, 0, -0.8f, 1.1f];

    private static readonly float[] Scores = [0.3f, -1.2f, 0.9f, -0.1f, 2];

    private static readonly double[] Pairs = [.. Enumerable.Range(0, CaseLattice.PairCount).Select(i => Math.Exp(0.7 * Math.Sin(i + 1)))];

    [Theory]
    [InlineData(new byte[] { Both, Both, Both, Both, Both })]
    [InlineData(new byte[] { CaseLattice.MayBeCapital, Both, CaseLattice.MayBeLower, Both, Both })]
    [InlineData(new byte[] { CaseLattice.MayBeLower, CaseLattice.MayBeCapital, Both, Both, CaseLattice.MayBeLower })]
    [InlineData(new byte[] { Both })]
    public void The_probabilities_are_the_shares_of_all_ways(byte[] allowed)
    {
        var length = allowed.Length;
        var tokens = Array.ConvertAll(Links[..length], Token);
        var (probabilities, pairs) = (new float[length], new float[length * 4]);
        var log = CaseLattice.Sum(Scores.AsSpan(0, length), Edges.AsSpan(0, length), tokens, allowed, Pairs, probabilities, pairs);

        var ways = Enumerable.Range(0, 1 << length).Select(way => (Way: way, Weight: Weight(way, allowed))).ToArray();
        var sum = ways.Sum(way => way.Weight);
        log.ShouldBe(Math.Log(sum), 1e-5);
        for (var i = 0; i < length; i++)
        {
            Share(way => Capital(way, i) == 1).ShouldBe(probabilities[i], 1e-5);
            for (var pair = 0; i > 0 && Links[i] != WordLink.Within && pair < 4; pair++)
                Share(way => (Capital(way, i - 1) * 2) + Capital(way, i) == pair).ShouldBe(pairs[(i * 4) + pair], 1e-5);
        }

        double Share(Func<int, bool> holds) => ways.Where(way => holds(way.Way)).Sum(way => way.Weight) / sum;
    }

    [Fact]
    public void No_words_have_one_way() => CaseLattice.Sum([], [], [], [], Pairs, [], []).ShouldBe(0);

    private static TitleToken Token(WordLink link) => new(0, 1, 0, 0, WordShape.Capital, WordGap.Space, default, PhraseMark.None, link);

    private static int Capital(int way, int word) => (way >> word) & 1;

    /// <summary>The weight of one way, made from its definition: bit i of the number says whether word i has a capital.</summary>
    private static double Weight(int way, byte[] allowed)
    {
        var weight = 1.0;
        for (var i = 0; i < allowed.Length; i++)
        {
            var isCapital = Capital(way, i) == 1;
            // A small word within a row has what the word before it has, and nothing of its own.
            if (Links[i] == WordLink.Within)
            {
                weight *= isCapital == (Capital(way, i - 1) == 1) ? 1 : 0;
                continue;
            }

            if ((allowed[i] & (isCapital ? CaseLattice.MayBeCapital : CaseLattice.MayBeLower)) == 0)
                return 0;
            weight *= isCapital ? Math.Exp(Scores[i]) : 1;
            if (i > 0)
                weight *= Pairs[((int)Links[i] * 4) + (Capital(way, i - 1) * 2) + Capital(way, i)];
            if (i > 0 && isCapital && Capital(way, i - 1) == 1)
                weight *= Math.Exp(Edges[i]);
        }

        return weight;
    }
}
