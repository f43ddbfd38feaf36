using CsCheck;

namespace Citations.Tests.Text.Markup;

public sealed class RecordMarkupTests
{
    [Theory]
    [InlineData("A plain title", "A plain title")]
    [InlineData("  Spaces \n          and   lines\u00A0", "Spaces and lines")]
    [InlineData("<i>Escherichia coli</i> in &amp; out", "<i>Escherichia coli</i> in & out")]
    [InlineData("&lt;i&gt;E. coli&lt;/i&gt;", "<i>E. coli</i>")]
    [InlineData("&amp;lt;em&amp;gt;E. coli&amp;lt;/em&amp;gt;", "<i>E. coli</i>")]
    [InlineData(
        "<jats:italic>N</jats:italic>-methyl-<jats:sc>d</jats:sc>-aspartate",
        "<i>N</i>-methyl-<span style=\"font-variant:small-caps;\">d</span>-aspartate"
    )]
    [InlineData("TiO\n            <sub>2</sub>\n            spheres", "TiO<sub>2</sub> spheres")]
    [InlineData("Signs, <sub>x</sub> and <sub>y</sub>", "Signs, <sub>x</sub> and<sub>y</sub>")]
    [InlineData("of <sup>13</sup>C", "of <sup>13</sup>C")]
    [InlineData("<![CDATA[A & B]]>", "A & B")]
    [InlineData("when p &lt; 0.05 and q > 1", "when p < 0.05 and q > 1")]
    [InlineData("A vector<bool> in C++", "A vector<bool> in C++")]
    [InlineData("<b>bold <i>both</b> italic</i>", "<b>bold <i>both</i></b> italic")]
    [InlineData("<i>open", "<i>open</i>")]
    [InlineData("An empty <i> </i>one", "An empty one")]
    [InlineData("<p>One</p><p>Two</p>", "One Two")]
    [InlineData("<u>Under</u><span class=\"x\">lined</span>", "Underlined")]
    [InlineData(
        "Minimum in<mml:math xmlns:mml=\"x\"><mml:mrow><mml:msub><mml:mi>T</mml:mi><mml:mn>0</mml:mn></mml:msub></mml:mrow></mml:math>-spaces",
        "Minimum in T<sub>0</sub>-spaces"
    )]
    [InlineData(
        "Epitaxial Mn<mml:math><mml:msub><mml:mrow /><mml:mrow><mml:mn>2</mml:mn></mml:mrow></mml:msub></mml:math>GaAs",
        "Epitaxial Mn<sub>2</sub>GaAs"
    )]
    [InlineData(
        "nucleus<mml:math><mml:mmultiscripts><mml:mi>Tb</mml:mi><mml:mprescripts /><mml:none /><mml:mn>153</mml:mn></mml:mmultiscripts></mml:math>",
        "nucleus <sup>153</sup>Tb"
    )]
    [InlineData(
        "<inline-formula><alternatives><tex-math>$x^2$</tex-math><mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></alternatives></inline-formula>",
        "x<sup>2</sup>"
    )]
    [InlineData("GruÃ\u009F", "Gruß")]
    [InlineData("Gruß", "Gruß")]
    public void Titles_become_inline_markup(string raw, string expected) => RecordMarkup.ToTitle(raw).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<i></i>")]
    [InlineData("<graphic/>")]
    public void What_says_nothing_is_nothing(string raw) => RecordMarkup.ToTitle(raw).ShouldBeNull();

    [Fact]
    public void Abstracts_become_paragraphs() =>
        RecordMarkup
            .ToParagraphs(
                "<jats:title>Abstract</jats:title>\n <jats:sec><jats:p>First <jats:italic>one</jats:italic>.</jats:p></jats:sec>\n<jats:p>Second.</jats:p>"
            )
            .ShouldBe("Abstract\nFirst one.\nSecond.");

    [Fact]
    public void The_first_title_that_says_something_counts() => RecordMarkup.FirstTitle(["", " ", "Second"]).ShouldBe("Second");

    [Fact]
    public void Any_text_is_cleaned_once_and_for_all() =>
        Texts.Sample(raw =>
        {
            if (RecordMarkup.ToTitle(raw) is not { } title)
                return;
            title.ShouldBe(title.Trim());
            title.Split("<i>").Length.ShouldBe(title.Split("</i>").Length);
        });

    private static Gen<string> Texts { get; } =
        Gen.OneOf(
                new[]
                {
                    "<i>",
                    "</i>",
                    "<b>",
                    "</b>",
                    "<sub>",
                    "</sub>",
                    "<mml:math>",
                    "</mml:math>",
                    "<mml:msub>",
                    "</mml:msub>",
                    "<tex-math>",
                    "&lt;",
                    "&gt;",
                    "&amp;",
                    "<",
                    ">",
                    " ",
                    "\n",
                    "a",
                    "Z1",
                    "é",
                    "<p/>",
                }
                    .Select(Gen.Const)
                    .ToArray()
            )
            .Array[0, 25]
            .Select(string.Concat);
}
