namespace Citations.Tests.Text.Rich;

public sealed class CaseSpansTests
{
    private const string Open = "<span class=\"nocase\">";

    [Theory]
    [InlineData("On {RNA</span> and {DNA</span>", "On RNA and DNA")]
    [InlineData("On {A <span style=\"x\">B</span> C</span>", "On A <span style=\"x\">B</span> C")]
    [InlineData("On {a {B</span> c</span>", "On a B c")]
    [InlineData("On {RNA", "On {RNA")]
    [InlineData("On RNA</span>", "On RNA</span>")]
    public void The_tags_of_closed_spans_are_removed(string text, string plain) =>
        CaseSpans.Remove(text.Replace("{", Open), _ => true).ShouldBe(plain.Replace("{", Open));

    [Fact]
    public void A_test_chooses_by_what_is_inside()
    {
        CaseSpans.Remove($"{Open}RNA</span> and {Open}moles</span>", words => words is "RNA").ShouldBe($"RNA and {Open}moles</span>");
    }
}
