using Citations.Articles;
using Citations.Articles.Tagging;
using CsCheck;

namespace Citations.Tests;

public sealed class TagLatticeTests
{
    private static readonly Gen<(float[] Transitions, float[] Scores)> Weights = Gen.Select(
        Gen.Float[-5, 5].Array[TagLattice.PairCount],
        Gen.Float[-5, 5].Array[3 * TagLattice.TagCount]
    );

    [Fact]
    public void No_way_through_scores_more_than_the_best() =>
        Weights.Sample(
            weights =>
            {
                var lattice = new TagLattice(
                    weights.Transitions,
                    [TokenShape.Capitalized, TokenShape.Comma, TokenShape.Year],
                    weights.Scores
                );
                var best = lattice.ScoreOf(lattice.Best());

                AllWays().Max(tags => lattice.ScoreOf(tags)).ShouldBe(best, 1e-3);
            },
            iter: 20
        );

    [Fact]
    public void An_entry_without_tokens_has_no_tags() => new TagLattice(new float[TagLattice.PairCount], [], []).Best().ShouldBeEmpty();

    private static IEnumerable<EntryTag[]> AllWays()
    {
        var tags = Enum.GetValues<EntryTag>();
        return from first in tags from second in tags from third in tags select new[] { first, second, third };
    }
}
