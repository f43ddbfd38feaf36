using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class CommaListsTests
{
    [Theory]
    [InlineData("(Barr, 2016, s. a. Sow, 2019)")]
    [InlineData("(Barr, 2016, siehe auch Sow, 2019)")]
    [InlineData("(Barr, 2016, p. 3, see also Sow, 2019)")]
    [InlineData("(Barr, 2016, cf. Sow, 2019)")]
    [InlineData("(Barr, 2016, Sow, 2019)")]
    public void A_signal_after_a_comma_begins_the_next_work(string citations) =>
        Years(citations).ShouldBe(["2016", "2019"]);

    [Fact]
    public void A_work_before_a_signal_is_not_lost() =>
        Years("(Barr, 2016, Sow, 2019, see also Fen, 2020)").ShouldBe(["2016", "2019", "2020"]);

    [Theory]
    [InlineData("(Barr, 2016, s. 12)")]
    [InlineData("(Barr, 2016, see May 2019)")]
    [InlineData("(Barr, 2016, see also Table 3)")]
    public void A_signal_before_anything_else_begins_none(string citation) => Years(citation).ShouldBe(["2016"]);

    private static IEnumerable<string?> Years(string citations) =>
        ArticleReader
            .Read(
                $"Goats drink {citations}.\n\n## References\n\nBarr, M. (2016). *Milk*. Reed.\n\nSow, A. (2019). *Water*. Reed.\n",
                "a.md"
            )
            .Citations.Select(citation => citation.Year);
}
