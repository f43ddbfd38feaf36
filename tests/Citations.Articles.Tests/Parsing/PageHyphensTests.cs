using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

public sealed class PageHyphensTests
{
    [Theory]
    [InlineData("45-67", 2)]
    [InlineData("310-12", 3)]
    [InlineData("S12-S18", 3)]
    [InlineData("xii-xv", 3)]
    public void A_hyphen_between_two_pages_is_found(string pages, int place) =>
        PageHyphens.In(pages, new(0, pages.Length)).ShouldBe([place]);

    [Theory]
    [InlineData("e00456-20")]
    [InlineData("00123-19")]
    [InlineData("1-12–1-29")]
    [InlineData("1-12-1-29")]
    public void A_hyphen_within_a_number_is_not(string pages) => PageHyphens.In(pages, new(0, pages.Length)).ShouldBeEmpty();

    [Fact]
    public void The_number_of_an_article_is_not_a_range() => PageHyphens.In("*Notes*, 9, Article 123-19", new(20, 6)).ShouldBeEmpty();
}
