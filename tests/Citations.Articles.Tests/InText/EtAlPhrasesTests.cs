using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class EtAlPhrasesTests
{
    [Theory]
    [InlineData("Mole et ses collègues (2014)")]
    [InlineData("Mole et ses collaborateurs (2014)")]
    [InlineData("Mole et son équipe (2014)")]
    [InlineData("Mole und ihre Kollegen (2014)")]
    [InlineData("Mole und sein Team (2014)")]
    [InlineData("Mole y sus colaboradores (2014)")]
    [InlineData("Mole e seus colaboradores (2014)")]
    [InlineData("Mole e i suoi colleghi (2014)")]
    [InlineData("Mole and her colleagues (2014)")]
    [InlineData("(Mole et son équipe, 2014)")]
    public void Those_who_come_after_the_first_author_stand_for_all_of_them(string citation)
    {
        var article = ArticleReader.Read($"{citation}.\n\n## References\n\nMole, A., Vole, B., & Shrew, C. (2014). *Soil*. Hill.\n", "a.md");
        var link = CitationLinker.Link(article).ShouldHaveSingleItem();
        (link.Kind, link.Citation.HasEtAl, string.Join('|', link.Citation.Authors)).ShouldBe((LinkKind.Exact, true, "Mole"));
    }
}
