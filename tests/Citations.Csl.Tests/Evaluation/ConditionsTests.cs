using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Evaluation;

public class ConditionsTests
{
    [Theory]
    [InlineData("type=\"chapter book\"", true)]
    [InlineData("type=\"chapter\"", false)]
    [InlineData("type=\"chapter book\" match=\"none\"", false)]
    [InlineData("type=\"no-such-type\"", false)]
    [InlineData("type=\"book\" variable=\"note\"", false)]
    [InlineData("type=\"book\" variable=\"note\" match=\"any\"", true)]
    [InlineData("variable=\"title author\"", false)]
    [InlineData("variable=\"title author\" match=\"any\"", true)]
    [InlineData("locator=\"page chapter\"", true)]
    [InlineData("locator=\"chapter volume\"", false)]
    [InlineData("position=\"first\"", true)]
    [InlineData("is-numeric=\"locator\"", true)]
    [InlineData("is-numeric=\"title\"", false)]
    public void Conditions_hold(string condition, bool expected) =>
        Of($"<choose><if {condition}><text value=\"yes\"/></if><else><text value=\"no\"/></else></choose>")
            .Cite([Work("a", title: "T")], [new("a") { Locator = "2-3" }])
            .ShouldBe(expected ? "yes" : "no");
}
