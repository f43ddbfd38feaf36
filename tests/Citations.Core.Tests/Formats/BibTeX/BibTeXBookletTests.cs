using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Formats.BibTeX;

public sealed class BibTeXBookletTests
{
    [Theory]
    [InlineData("howpublished={Fen Print Shop}", "Mud. Fen Print Shop.")]
    [InlineData("howpublished={Distributed at the Oslo Tourist Office}", "Mud. Distributed at the Oslo Tourist Office.")]
    [InlineData("howpublished={{City of Fens}}", "Mud. City of Fens.")]
    [InlineData("howpublished={Privately printed}", "Mud [Privately printed].")]
    [InlineData("howpublished={Lecture Notes}", "Mud [Lecture notes].")]
    [InlineData("howpublished={Photocopy}", "Mud [Photocopy].")]
    [InlineData("howpublished={Fen Print Shop}, publisher={Reed Press}", "Mud [Fen print shop]. Reed Press.")]
    public void Who_printed_a_booklet_is_its_publisher(string fields, string expected)
    {
        var work = BibTeXReader.Read("@booklet{a, author={Rail, Ruth}, title={Mud}, year=2012, " + fields + "}").Value[0];

        ApaStyle.Seventh.Format(work).ToPlainText().ShouldBe("Rail, R. (2012). " + expected);
        foreach (var dialect in Enum.GetValues<BibTeXDialect>())
            BibTeXReader.Read(BibTeXWriter.Write([work], dialect)).Value[0].ShouldBe(work);
    }
}
