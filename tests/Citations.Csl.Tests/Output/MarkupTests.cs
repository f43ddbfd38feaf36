using static Citations.Tests.MiniStyle;

namespace Citations.Tests.Output;

public class MarkupTests
{
    [Theory]
    [InlineData("a <i>b</i> c", "a <i>b</i> c")]
    [InlineData("a <b>b</b> c", "a <b>b</b> c")]
    [InlineData("H<sub>2</sub>O", "H<sub>2</sub>O")]
    [InlineData("2<sup>nd</sup>", "2<sup>nd</sup>")]
    [InlineData("<sc>rna</sc>", "<span style=\"font-variant:small-caps;\">rna</span>")]
    [InlineData("<span style=\"font-variant:small-caps;\">rna</span>", "<span style=\"font-variant:small-caps;\">rna</span>")]
    [InlineData("<span style=\"font-variant: small-caps;\">rna</span>", "<span style=\"font-variant:small-caps;\">rna</span>")]
    [InlineData("<span class=\"nocase\">rna</span>", "rna")]
    [InlineData("<span class=\"nodecor\">rna</span>", "rna")]
    [InlineData("a <i>b <b>c</b></i> d", "a <i>b <b>c</b></i> d")]
    [InlineData("a <u>b</u> c", "a &#60;u&#62;b&#60;/u&#62; c")]
    [InlineData("a <i>b", "a &#60;i&#62;b")]
    [InlineData("a</i> b", "a&#60;/i&#62; b")]
    [InlineData("a <i>b</b> c", "a &#60;i&#62;b&#60;/b&#62; c")]
    [InlineData("a < b", "a &#60; b")]
    public void Tags_that_pair_are_formatting_and_others_are_text(string title, string expected) =>
        Of("""<text variable="title"/>""").List(Work("a", title: title)).ShouldBe([expected]);

    [Theory]
    [InlineData("a <i>b</i> c", "<i>a <span style=\"font-style:normal;\">b</span> c</i>")]
    [InlineData("a <span class=\"nodecor\">b</span> c", "<i>a <span style=\"font-style:normal;\">b</span> c</i>")]
    [InlineData("a <b>b</b> c", "<i>a <b>b</b> c</i>")]
    public void Italics_in_italics_are_upright(string title, string expected) =>
        Of("""<text variable="title" font-style="italic"/>""").List(Work("a", title: title)).ShouldBe([expected]);

    [Theory]
    [InlineData("on <span class=\"nocase\">rna</span> today", "On rna Today")]
    [InlineData("on <span class=\"nodecor\">rna</span> today", "On rna Today")]
    [InlineData("on <i>rna</i> today", "On Rna Today")]
    [InlineData("on <b>rna</b> today", "On Rna Today")]
    [InlineData("on <sub>rna</sub> today", "On rna Today")]
    [InlineData("on <sup>rna</sup> today", "On rna Today")]
    public void Only_italics_and_bold_take_part_in_a_change_of_case(string title, string expected) =>
        Of("""<text variable="title" text-case="title"/>""").Cite(Work("a", title: title)).ShouldBe(expected);

    [Theory]
    [InlineData("a <i>\"b\"</i> c", "a “b” c")]
    [InlineData("a \"<i>b</i>\" c", "a “b” c")]
    [InlineData("a (\"b\") c", "a (“b”) c")]
    [InlineData("a/\"b\" c", "a/“b” c")]
    [InlineData("5\" wide", "5\" wide")]
    [InlineData("the dogs' bone", "the dogs’ bone")]
    [InlineData("say \"a\" and \"b\"", "say “a” and “b”")]
    public void Straight_marks_are_quotations_where_they_pair(string title, string expected) =>
        Of("""<text variable="title"/>""").Cite(Work("a", title: title)).ShouldBe(expected);
}
