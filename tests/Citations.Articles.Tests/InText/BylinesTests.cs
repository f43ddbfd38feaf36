using System.Text;
using Citations.Articles;

namespace Citations.Tests.InText;

public sealed class BylinesTests
{
    private const string List = "## References\n\n1. Marlow, A. (2011). How ships float. *Journal of Ships*, *12*(3), 45–67.\n2. Reyes, B. (2012). Why.\n";

    [Theory]
    [InlineData("**Ada Marlow**^1^, **Bo Reyes**^2^\n\n^1^ Department of Ships, University of the North; ^2^ Quay Clinic", "a.md")]
    [InlineData("Ada Marlow¹, Bo Reyes²\n\n¹ Department of Ships, University of the North\n\n² Institute of Quays", "a.md")]
    [InlineData("Fen Notes\n\nAda Marlow, MD^2^ and Bo van der Reyes, PhD^1^", "a.md")]
    [InlineData("A. Marlow^2^, B. Reyes^1^", "a.md")]
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

    [Fact]
    public void Raised_numbers_of_links_with_a_dash_between_them_are_a_range() =>
        ArticleReader
            .Read(
                Encoding.UTF8.GetBytes(
                    "<html><body><p>Ships float.<sup><a href='#b1'>1</a>&#x2013;<a href='#b3'>3</a></sup></p><h2>References</h2><ol>"
                        + "<li id='b1'>Marlow A. Ships. Fen. 2011;1:2–3.</li><li id='b2'>Reyes B. Why. Fen. 2012;2:2–3.</li><li id='b3'>Sow C. How. Fen. 2013;3:2–3.</li></ol></body></html>"
                ),
                "a.html"
            )
            .Citations.Select(citation => citation.Number)
            .ShouldBe([1, 3, 2], ignoreOrder: true);
}
