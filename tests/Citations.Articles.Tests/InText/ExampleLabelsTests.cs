using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class ExampleLabelsTests
{
    private const string List = "\n\n## References\n\nMole, A. (2015). *Digging in clay*. Burrow Press.\n";

    [Theory]
    [InlineData("(@ex1) Moles dig.\n\nAs (@ex1) shows, they do (Mole, 2015).")]
    [InlineData("(@ex1) Moles dig.\n(@ex2) Moles swim.\n\nAs (@ex2) shows, they do (Mole, 2015).")]
    public void A_reference_to_an_example_is_no_citation(string text) =>
        ArticleReader.Read(text + List, "a.md").Citations.ShouldHaveSingleItem().Year.ShouldBe("2015");

    [Fact]
    public void A_key_in_parentheses_is_a_citation_where_no_example_has_it() =>
        ArticleReader.Read("(@ex1) Moles dig.\n\nThey do (@mole2015)." + List, "a.md").Citations.ShouldHaveSingleItem().Key.ShouldBe("mole2015");
}
