using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Output;

public class PunctuationTests
{
    // The table of citeproc-js: which of two marks stays.
    [Theory]
    [InlineData("T.", ".", "T.X")]
    [InlineData("T:", ".", "T:X")]
    [InlineData("T;", ".", "T;X")]
    [InlineData("T;", ":", "T;X")]
    [InlineData("T!", ".", "T!X")]
    [InlineData("T!", ":", "T!X")]
    [InlineData("T?", ".", "T?X")]
    [InlineData("T?", ":", "T?X")]
    [InlineData("T:", "!", "T!X")]
    [InlineData("T:", "?", "T?X")]
    [InlineData("T;", "!", "T!X")]
    [InlineData("T;", "?", "T?X")]
    [InlineData("T.", ",", "T.,X")]
    [InlineData("T,", ".", "T,.X")]
    [InlineData("T?", "!", "T?!X")]
    [InlineData("T.", ". ", "T. X")]
    [InlineData("T?", ". ", "T? X")]
    [InlineData("T;", "! ", "T! X")]
    [InlineData("T ", " ", "T X")]
    public void Of_two_marks_that_meet_the_table_says_which_stay(string title, string suffix, string expected) =>
        Of($"""<text variable="title" suffix="{suffix}"/><text value="X"/>""").Cite(Work("a", title: title)).ShouldBe(expected);

    [Theory]
    [InlineData(".", "“T.” X")]
    [InlineData(",", "“T,” X")]
    [InlineData("!", "“T!” X")]
    [InlineData("?", "“T?” X")]
    [InlineData(";", "“T”; X")]
    [InlineData(":", "“T”: X")]
    public void Full_stops_commas_and_marks_of_tone_move_into_the_quotation(string mark, string expected) =>
        Of($"""<text variable="title" quotes="true" suffix="{mark} "/><text value="X"/>""").Cite(Work("a", title: "T")).ShouldBe(expected);

    [Fact]
    public void A_mark_moves_into_the_innermost_of_the_quotations_that_close() =>
        Of("""<text variable="title" quotes="true" suffix="."/>""").Cite(Work("a", title: "An \"end\"")).ShouldBe("“An ‘end.’”");

    [Fact]
    public void A_mark_inside_a_quotation_makes_the_one_after_it_superfluous() =>
        Of("""<text variable="title" quotes="true" suffix=". "/><text value="X"/>""")
            .Cite(Work("a", title: "Why?"))
            .ShouldBe("“Why?” X");

    [Fact]
    public void Each_mark_stays_outside_where_the_language_has_it_so() =>
        Of("""<text variable="title" quotes="true" suffix=". "/><text value="X"/>""", "default-locale=\"de-DE\"")
            .Cite(Work("a", title: "T"))
            .ShouldBe("„T“. X");

    [Fact]
    public void Nothing_is_joined_across_blocks() =>
        Of("""<text variable="title" display="block" suffix="."/><text value="." display="block"/>""")
            .List(Work("a", title: "T"))
            .ShouldBe(["<div class=\"csl-block\">T.</div><div class=\"csl-block\">.</div>"]);
}
