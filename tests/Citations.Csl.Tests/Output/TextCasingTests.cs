namespace Citations.Tests.Output;

public class TextCasingTests
{
    [Theory]
    [InlineData("sentence", "This Is a Pen", "This is a pen")]
    [InlineData("sentence", "ALL IN CAPITALS", "All in capitals")]
    [InlineData("sentence", "DNA and RNA", "DNA and rna")]
    [InlineData("sentence", "iPad Users", "iPad users")]
    [InlineData("capitalize-first", "(the bracket) of it", "(The bracket) of it")]
    [InlineData("capitalize-first", "iPad users", "iPad users")]
    [InlineData("capitalize-first", "β-carotene", "β-carotene")]
    [InlineData("capitalize-first", "élan vital", "Élan vital")]
    [InlineData("capitalize-all", "self-esteem and iPads", "Self-Esteem And iPads")]
    [InlineData("uppercase", "the 2<sup>nd</sup> time", "THE 2nd TIME")]
    [InlineData("uppercase", "straße", "STRASSE")]
    [InlineData("lowercase", "The TIME", "the time")]
    [InlineData("title", "the 2<sup>nd</sup> time", "The 2nd Time")]
    [InlineData("title", "ω is here", "ω Is Here")]
    public void Case_is_changed(string textCase, string title, string expected) =>
        MiniStyle.Of($"<text variable=\"title\" text-case=\"{textCase}\"/>").Cite(MiniStyle.Work("a", title: title)).ShouldBe(expected);

    [Theory]
    [InlineData("The <sc>rna</sc> World", "The rna World")]
    [InlineData("The <span style=\"font-variant:small-caps;\">rna</span> world", "The rna World")]
    public void Small_capitals_keep_their_case(string title, string expected) =>
        MiniStyle.Of("""<text variable="title" text-case="title"/>""").Cite(MiniStyle.Work("a", title: title)).ShouldBe(expected);
}
