using Citations.Articles;

namespace Citations.Tests;

public sealed class NamesAloneTests
{
    [Theory]
    [InlineData("A. Marlow and B. C. Reyes, arXiv:1201.00001 (2012).", "Marlow A.; Reyes B. C.")]
    [InlineData("Marlow, A., 2012, arXiv:1201.00001", "Marlow A.")]
    [InlineData("Marlow, A., Reyes, B. C., & van der Mole, D. (2012). https://doi.org/10.1234/example", "Marlow A.; Reyes B. C.; van der Mole D.")]
    [InlineData("Marlow AB, Reyes C, Okafor D", "Marlow A. B.; Reyes C.; Okafor D.")]
    public void People_without_a_title_are_authors_and_no_title(string entry, string names)
    {
        var reference = ReferenceParser.Parse(entry).Reference;

        (string.Join("; ", reference.Author.Select(name => $"{name.Family} {name.Given}")), reference.Title).ShouldBe((names, null));
    }

    [Fact]
    public void The_year_after_the_names_is_the_date() =>
        ReferenceParser.Parse("Marlow, A., & Reyes, B., 2012, arXiv:1201.00001").Reference.Issued?.Year.ShouldBe(2012);

    [Theory]
    [InlineData("Marlow, Anna, Blue Harbour, 1926")]
    [InlineData("Anna Marlow. Blue Harbour. 1926.")]
    [InlineData("Marlow, A. Blue Harbour. 1926.")]
    [InlineData("Marlow A. Ships of the north. Harbour J. 2001;3:4-5.")]
    public void A_title_is_no_name(string entry) =>
        string.Concat(ReferenceParser.Parse(entry).Reference.Author.Select(name => name.Family ?? name.Literal)).ShouldBe("Marlow");
}
