using Citations.Styles;
using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Evaluation;

public class LabelTests
{
    private const string Locator = """<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>""";

    [Theory]
    [InlineData("7", "p. 7")]
    [InlineData("7-9", "pp. 7–9")]
    [InlineData("i-xii", "pp. i–xii")]
    [InlineData("v–viii", "pp. v–viii")]
    [InlineData("x", "p. x")]
    [InlineData("ii & iv", "pp. ii & iv")]
    [InlineData("3 and 5", "pp. 3 and 5")]
    [InlineData("3, sec. 12, 14 June 1851", "p. 3, sec. 12, 14 June 1851")]
    [InlineData("S4 - 9", "pp. S4-9")]
    public void A_label_is_plural_where_its_own_numbers_are(string locator, string expected) =>
        Of(Locator).Cite([Work("a")], [new("a") { Locator = locator }]).ShouldBe(expected);

    [Fact]
    public void Numbers_behind_another_label_do_not_count() =>
        Of(Locator).Cite([Work("a")], [new("a") { Label = "volume", Locator = "2, ch. 4, 5 and 6" }]).ShouldBe("vol. 2, ch. 4, 5 and 6");

    [Theory]
    [InlineData("B2 - 6", "B2-6")]
    [InlineData("30 - C2", "30-C2")]
    [InlineData("30 - 32", "30–32")]
    public void A_dash_that_makes_no_range_stands_without_spaces(string page, string expected) =>
        Of("""<text variable="page"/>""", "page-range-format=\"expanded\"")
            .Cite(new Reference { Id = "a", Page = page })
            .ShouldBe(expected);
}
