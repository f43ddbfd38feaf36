using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class BylinesTests
{
    private const string List = "## References\n\n1. Marlow, A. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67.\n2. Reyes, B. (2012). Why.\n";

    [Theory]
    [InlineData("**Ada Marlow**^1^, **Bo Reyes**^2^\n\n^1^ Department of Ships, University of the North; ^2^ Quay Clinic", "a.md")]
    [InlineData("Ada Marlow¹, Bo Reyes²\n\n¹ Department of Ships, University of the North\n\n² Institute of Quays", "a.md")]
    public void Raised_numbers_of_affiliations_cite_nothing(string byline, string name) =>
        ArticleReader
            .Read($"# Ships\n\n{byline}\n\n## Background\n\nShips float.^1^ They sink.^2^\n\n{List}", name)
            .Citations.Select(citation => citation.Number)
            .ShouldBe([1, 2]);

    [Fact]
    public void Raised_numbers_of_a_text_without_affiliations_cite() =>
        ArticleReader
            .Read($"# Ships\n\nThe Department of Ships counts them.^1^ So does the Institute of Quays.^2^\n\n{List}", "a.md")
            .Citations.Count.ShouldBe(2);
}
