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
        MiniStyle
            .Of("""<text variable="title" quotes="true" suffix=", "/><text value="x"/>""")
            .Cite(MiniStyle.Work("a", title: title))
            .ShouldBe(expected);

    [Fact]
    public void A_mark_that_moves_into_a_quotation_stays_out_of_its_markup() =>
        MiniStyle
            .Of("""<text variable="title" quotes="true" suffix="."/>""")
            .List(MiniStyle.Work("a", title: "<i>Emma</i>"))
            .ShouldBe(["“<i>Emma</i>.”"]);

    [Theory]
    [InlineData("vertical-align=\"baseline\"", "<span style=\"baseline\">T</span>")]
    [InlineData("text-decoration=\"none\"", "<span style=\"text-decoration:none;\">T</span>")]
    [InlineData("font-style=\"normal\"", "T")]
    public void What_undoes_nothing_is_left_out_but_for_lines_and_positions(string format, string expected) =>
        MiniStyle.Of($"<text variable=\"title\" {format}/>").List(MiniStyle.Work("a", title: "T")).ShouldBe([expected]);

    [Theory]
    [InlineData("Maps g''(t) to h''(t)", "Maps g’’(t) to h’’(t)")]
    [InlineData("a 7'' single", "a 7'' single")]
    [InlineData("a 7\" single of 5'11\" at 48°12'30\"", "a 7\" single of 5'11\" at 48°12'30\"")]
    [InlineData("the \"7\" and \"9\" of the 1990's", "the ‘7’ and ‘9’ of the 1990’s")]
    [InlineData("a \"7\" single\" of 'soil 5'", "a ‘7\" single’ of ‘soil 5’")]
    [InlineData("the 'inner' word", "the ‘inner’ word")]
    public void A_straight_mark_behind_a_letter_or_digit_opens_nothing_and_may_be_a_measure(string title, string expected) =>
        MiniStyle.Of("""<text variable="title" quotes="true"/>""").Cite(MiniStyle.Work("a", title: title)).ShouldBe($"“{expected}”");

    [Theory]
    [InlineData("Les « noms » : pourquoi ?", "Les «\u202Fnoms\u202F»\u202F: pourquoi\u202F?")]
    [InlineData("Les «noms»: pourquoi?", "Les «noms»: pourquoi?")]
    [InlineData("Les «\u00A0noms\u00A0»", "Les «\u00A0noms\u00A0»")]
    public void The_spaces_of_French_break_no_line(string title, string expected) =>
        MiniStyle.Of("""<text variable="title"/>""").Cite(MiniStyle.Work("a", title: title)).ShouldBe(expected);

    [Fact]
    public void Guillemets_with_spaces_are_those_of_a_language_that_sets_them_so() =>
        Citations
            .Csl.CslStyle.Parse(
                """
                <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
                  <info><title>Mini</title></info>
                  <locale><terms>
                    <term name="open-quote">«&#160;</term><term name="close-quote">&#160;»</term>
                    <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>
                  </terms></locale>
                  <citation><layout><text variable="title" quotes="true"/></layout></citation>
                </style>
                """
            )
            .Cite(MiniStyle.Work("a", title: "Les «\u00A0noms\u00A0» de là"))
            .ShouldBe("«\u00A0Les “noms” de là\u00A0»");

    [Fact]
    public void Plain_text_keeps_raised_letters_and_HTML_raises_them()
    {
        var style = MiniStyle.Of("""<text variable="title"/>""");
        style.Cite(MiniStyle.Work("a", title: "5º prado")).ShouldBe("5º prado");
        style.List(MiniStyle.Work("a", title: "5º prado")).ShouldBe(["5<sup>o</sup> prado"]);
    }
}
