using Citations.Csl;

namespace Citations.Tests.Works;

public class CitationLabelTests
{
    [Theory]
    [InlineData("Jo Doe", 1965, "Doe65")]
    [InlineData("Jo McDonald", 1965, "Mcdo65")]
    [InlineData("Jo Doe & Al Roe", 2004, "DoRo04")]
    [InlineData("Jo Doe & Al Roe & Ed Zoe", 2004, "DoRZ04")]
    [InlineData("Jo Doe & Al Roe & Ed Zoe & Di Poe & Ty Moe", 2004, "DRZP04")]
    [InlineData("Jo Doe", null, "Doe00")]
    [InlineData(null, 1999, "Thea99")]
    public void A_label_is_made_of_names_and_year(string? authors, int? year, string expected) =>
        CitationLabel.Of(new(MiniStyle.Work("a", authors, year, "The Art"), 0)).ShouldBe(expected);

    [Fact]
    public void A_work_without_names_and_title_has_none() => CitationLabel.Of(new(MiniStyle.Work("a"), 0)).ShouldBeNull();
}
