using Citations.Articles;

namespace Citations.Tests.Lists;

public sealed class BackLinksTests
{
    [Theory]
    [InlineData("^ ")]
    [InlineData("^ a b c ")]
    [InlineData("^ Jump up to: a b ")]
    public void The_marks_that_lead_back_to_the_text_are_not_part_of_an_entry(string mark) =>
        ArticleReader
            .Read($"Moles dig.[1]\n\n## References\n\n1. {mark}Mole, Ada (2010). *Burrows*. Ulm: Soil Press.\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("Mole, Ada (2010). Burrows. Ulm: Soil Press.");

    [Fact]
    public void An_article_of_a_title_is_kept() =>
        ArticleReader
            .Read("Moles dig.[1]\n\n## References\n\n1. ^ a mole's life. Soil Press, 2010.\n", "a.md")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("a mole's life. Soil Press, 2010.");
}
