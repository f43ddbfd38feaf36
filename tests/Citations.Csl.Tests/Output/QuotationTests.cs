using Citations.Csl;

namespace Citations.Tests.Output;

public class QuotationTests
{
    [Theory]
    [InlineData("The \"inner\" word", "“The ‘inner’ word,” x")]
    [InlineData("The “inner” word", "“The ‘inner’ word,” x")]
    [InlineData("«Étranger»", "“«Étranger»,” x")]
    [InlineData("„Fremd“", "“„Fremd“,” x")]
    [InlineData("it's", "“it’s,” x")]
    [InlineData("A word?", "“A word?,” x")]
    public void Quotations_nest_in_the_marks_of_the_language(string title, string expected) =>
        MiniStyle.Of("""<text variable="title" quotes="true" suffix=", "/><text value="x"/>""").Cite(MiniStyle.Work("a", title: title)).ShouldBe(expected);

    [Fact]
    public void A_mark_that_moves_into_a_quotation_stays_out_of_its_markup() =>
        MiniStyle.Of("""<text variable="title" quotes="true" suffix="."/>""").List(MiniStyle.Work("a", title: "<i>Emma</i>")).ShouldBe(["“<i>Emma</i>.”"]);

    [Theory]
    [InlineData("vertical-align=\"baseline\"", "<span style=\"baseline\">T</span>")]
    [InlineData("text-decoration=\"none\"", "<span style=\"text-decoration:none;\">T</span>")]
    [InlineData("font-style=\"normal\"", "T")]
    public void What_undoes_nothing_is_left_out_but_for_lines_and_positions(string format, string expected) =>
        MiniStyle.Of($"<text variable=\"title\" {format}/>").List(MiniStyle.Work("a", title: "T")).ShouldBe([expected]);
}
