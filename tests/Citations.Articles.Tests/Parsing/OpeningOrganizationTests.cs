using Citations.Articles;
using Citations.Articles.Parsing;

namespace Citations.Tests.Parsing;

/// <summary>Group authors that open entries of numbered styles.</summary>
public sealed class OpeningOrganizationTests
{
    [Theory]
    [InlineData("Department of Hedges and Social Care. Mole plan. London: DHSC; 2017.", "Department of Hedges and Social Care")]
    [InlineData("World Mole Organization. Patient moles. Published March 5, 2019.", "World Mole Organization")]
    [InlineData("Royal College of Moles and Voles. Burrow plan. London: RCMV; 2017.", "Royal College of Moles and Voles")]
    public void An_organisation_is_the_author(string entry, string name)
    {
        OpeningOrganization.EndOf(entry).ShouldBe(name.Length);
        ReferenceParser.Parse(entry).Reference.Author.Select(author => author.Literal).ShouldBe([name]);
    }

    [Theory]
    [InlineData("World Mole Report. Geneva: World Mole Organization; 2010.")]
    [InlineData("Digging in the hedge. London: Burrow Press; 2017.")]
    [InlineData("Mole Institute, Hedge Department. Plan. 2017.")]
    [InlineData("Mole AB, Vole CD. Office of moles. J Burrow. 2014;12(3):101-9.")]
    [InlineData("Institute")]
    public void Titles_and_persons_are_none(string entry) => OpeningOrganization.EndOf(entry).ShouldBe(0);
}
