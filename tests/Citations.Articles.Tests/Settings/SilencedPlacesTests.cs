using Citations.Articles;
using Citations.Articles.Settings;

namespace Citations.Tests.Settings;

/// <summary>Comments that silence findings: what of the letters after them is silenced, for the code CIT0401.</summary>
public sealed class SilencedPlacesTests
{
    [Theory]
    [InlineData("A\n\n<!-- citations-disable -->\n\nB\n\nC\n", "BC")]
    [InlineData("A\n\n<!-- citations-disable CIT0401 -->\n\nB\n\n<!-- citations-enable -->\n\nC\n", "B")]
    [InlineData("A\n\n<!-- citations-disable CIT0401 -->\n\nB\n\n<!-- citations-enable CIT0401 -->\n\nC\n", "B")]
    [InlineData("A\n\n<!-- citations-disable CIT0401 -->\n\nB\n\n<!-- citations-enable CIT0402 -->\n\nC\n", "BC")]
    [InlineData("A\n\n<!-- citations-disable CIT04 -->\n\nB\n", "B")]
    [InlineData("A\n\n<!-- citations-disable cit0401, CIT0402 -->\n\nB\n", "B")]
    [InlineData("A\n\n<!-- citations-disable CIT0402 CIT0401 -->\n\nB\n", "B")]
    [InlineData("A\n\n<!-- citations-disable CIT0402 -->\n\nB\n", "")]
    [InlineData("A\n\n<!-- citations-disable-next CIT0401 -->\n\nB\n\nC\n", "B")]
    [InlineData("A\n\n<!-- citations-disable-next -->\n\n---\n\nB\n\nC\n", "B")]
    [InlineData("A\n\n<!-- citations-disable-next CIT0402 -->\n\nB\n\nC\n", "")]
    [InlineData("A\n\n<!-- citations-disabled -->\n\nB\n", "")]
    [InlineData("A\n\n<!-- citations-enable -->\n\nB\n", "")]
    [InlineData("A\n\n<!-- citations-disable --> <!-- citations-enable -->\n\nB\n", "")]
    public void A_comment_silences_what_follows(string text, string silenced)
    {
        var document = ArticleReader.Read(text, "a.md").Document;
        var places = SilencedPlaces.Of(document);
        string.Concat(
                document
                    .Blocks.Where(block => block.Span.Length == 1 && places.Contains(new("CIT0401", DiagnosticSeverity.Warning, "", block.Span)))
                    .Select(block => block.Span.In(document.Text).ToString())
            )
            .ShouldBe(silenced);
    }

    [Fact]
    public void What_has_no_place_is_not_silenced() =>
        SilencedPlaces
            .Of(ArticleReader.Read("<!-- citations-disable -->\n\nA\n", "a.md").Document)
            .Contains(new("CIT0401", DiagnosticSeverity.Warning, ""))
            .ShouldBeFalse();
}
