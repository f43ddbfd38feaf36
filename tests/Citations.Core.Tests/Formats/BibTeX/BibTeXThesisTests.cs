using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXThesisTests
{
    [Theory]
    [InlineData(
        "@phdthesis{a, school={University of Fens}, publisher={{ProQuest}}, number={77123}",
        "(Publication No. 77123) [Doctoral dissertation, University of Fens]. ProQuest."
    )]
    [InlineData(
        "@thesis{a, type={phdthesis}, publisher={Fen Archive}, institution={University of Fens}",
        "[Doctoral dissertation, University of Fens]. Fen Archive."
    )]
    [InlineData(
        "@mastersthesis{a, school={University of Fens}, publisher={ProQuest}, url={https://example.org/fens}",
        "[Master’s thesis, University of Fens]. ProQuest. https://example.org/fens"
    )]
    // The publisher is the university, or there is no other name for it.
    [InlineData(
        "@phdthesis{a, school={University of Fens}, publisher={University of Fens}",
        "[Unpublished doctoral dissertation]. University of Fens."
    )]
    [InlineData(
        "@phdthesis{a, school={Soil Institute, University of Fens}, publisher={University of Fens}",
        "[Unpublished doctoral dissertation]. Soil Institute, University of Fens."
    )]
    [InlineData("@phdthesis{a, publisher={University of Fens}", "[Unpublished doctoral dissertation]. University of Fens.")]
    public void The_publisher_beside_the_school_of_a_thesis_is_its_database(string entry, string expected)
    {
        var work = BibTeXReader.Read(entry + ", author={Rail, Ruth}, title={Mud}, year=2012}").Value[0];
        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe("Rail, R. (2012). Mud " + expected);
        foreach (var dialect in Enum.GetValues<BibTeXDialect>())
            BibTeXReader.Read(BibTeXWriter.Write([work], dialect)).Value[0].ShouldBe(work);
    }

    [Fact]
    public void The_database_of_a_thesis_is_written_as_its_publisher() =>
        BibTeXWriter
            .Write([
                new Reference { Id = "a", Type = ReferenceType.Thesis, Publisher = "University of Fens" }.With(TextVariable.Archive, "Fen Archive"),
            ])
            .ShouldContain("publisher = {Fen Archive}");
}
