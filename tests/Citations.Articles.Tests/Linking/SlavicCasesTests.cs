using Citations.Articles;
using Citations.Articles.Linking;

namespace Citations.Tests.Linking;

public sealed class SlavicCasesTests
{
    [Theory]
    [InlineData("Wiśniewskiej", "Wiśniewska")]
    [InlineData("Kowalskiego", "Kowalski")]
    [InlineData("Nowickim", "Nowicki")]
    [InlineData("Novákové", "Nováková")]
    [InlineData("Кузнецовой", "Кузнецова")]
    [InlineData("Иванова", "Иванов")]
    [InlineData("Путину", "Путин")]
    [InlineData("Достоевского", "Достоевский")]
    [InlineData("Толстиковым", "Толстиков")]
    [InlineData("Грушевської", "Грушевська")]
    [InlineData("Černého", "Černý")]
    [InlineData("Krejčímu", "Krejčí")]
    [InlineData("Malou", "Malá")]
    [InlineData("Dvořákovi", "Dvořák")]
    [InlineData("Hájkem", "Hájek")]
    [InlineData("Němce", "Němec")]
    [InlineData("Nowakowi", "Nowak")]
    [InlineData("Mickiewicza", "Mickiewicz")]
    [InlineData("Koniecznej", "Konieczna")]
    public void A_surname_has_its_nominative(string name, string nominative) => SlavicCases.Nominatives(name).ShouldContain(nominative);

    [Theory]
    [InlineData("Kowalski")]
    [InlineData("Marlow")]
    [InlineData("Salvador")]
    [InlineData("Иванов")]
    public void A_name_without_such_an_ending_stays(string name) => SlavicCases.Nominatives(name).ShouldBeEmpty();

    [Fact]
    public void A_citation_in_another_case_leads_to_its_entry()
    {
        var article = ArticleReader.Read(
            "Według Wiśniewskiej (2015) sen jest ważny.\n\n# Bibliografia\n\nWiśniewska, A. (2015). *Sen*. Wydawnictwo Sen.\n"
        );

        CitationLinker.Link(article).ShouldHaveSingleItem().Kind.ShouldBe(LinkKind.Exact);
    }
}
