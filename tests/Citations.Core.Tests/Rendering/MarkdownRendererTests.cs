using Citations.Rendering;
using CsCheck;

namespace Citations.Tests.Rendering;

public sealed class MarkdownRendererTests
{
    [Theory]
    [InlineData("a*b_c`d", @"a\*b_c\`d")]
    [InlineData("<script>alert(1)</script>", @"\<script>alert(1)\</script>")]
    [InlineData("AT&T &amp; co", @"AT&T \&amp; co")]
    [InlineData("1. First", @"1\. First")]
    [InlineData("# No heading", @"\# No heading")]
    [InlineData("[1]", @"\[1\]")]
    [InlineData("two\n\nlines", "two  lines")]
    public void What_could_be_markup_is_escaped(string text, string expected) =>
        MarkdownRenderer.Instance.Render([new TextRun(text)]).ShouldBe(expected);

    [Fact]
    public void Emphasis_begins_and_ends_at_a_word()
    {
        RichText text =
        [
            new TextRun("In"),
            new StyledSpan(TextStyle.Italic, [new TextRun(" Handbook, "), new StyledSpan(TextStyle.Bold, [new TextRun("2 ")])]),
            new TextRun("(3)"),
        ];

        MarkdownRenderer.Instance.Render(text).ShouldBe("In *Handbook, **2*** (3)");
    }

    [Fact]
    public void A_space_between_two_looks_stands_between_their_signs()
    {
        RichText text =
        [
            new StyledSpan(TextStyle.Bold, [new TextRun("a "), new StyledSpan(TextStyle.Italic, [new TextRun("b ")]), new TextRun("c")]),
        ];

        MarkdownRenderer.Instance.Render(text).ShouldBe("**a** ***b*** **c**");
    }

    [Fact]
    public void Emphasis_after_a_space_at_the_start_is_emphasis()
    {
        RichText text = [new StyledSpan(TextStyle.Italic, [new TextRun(" Nature")])];

        MarkdownRenderer.Instance.Render(text).ShouldBe("*Nature*");
    }

    [Fact]
    public void An_indented_block_at_the_start_is_no_quotation()
    {
        RichText text = [new DisplaySpan(TextDisplay.Indent, [new TextRun("> x")])];

        MarkdownRenderer.Instance.Render(text).ShouldBe(@"\> x");
    }

    [Fact]
    public void Within_a_word_emphasis_is_HTML()
    {
        RichText text =
        [
            new StyledSpan(TextStyle.Italic, [new TextRun("Nature")]),
            new TextRun("s H"),
            new StyledSpan(TextStyle.Subscript, [new TextRun("2")]),
            new TextRun("O"),
        ];

        MarkdownRenderer.Instance.Render(text).ShouldBe("<i>Nature</i>s H<sub>2</sub>O");
    }

    [Fact]
    public void An_address_is_an_autolink_and_other_text_a_link()
    {
        RichText text =
        [
            new TextRun("See!"),
            new LinkSpan("https://example.com/a?b&c", [new TextRun("it")]),
            new TextRun(" "),
            new LinkSpan("https://doi.org/10.1000/182", [new TextRun("https://doi.org/10.1000/182")]),
            new LinkSpan("javascript:alert(1)", [new TextRun(" no")]),
        ];

        MarkdownRenderer.Instance.Render(text).ShouldBe(@"See\![it](<https://example.com/a?b&amp;c>) <https://doi.org/10.1000/182> no");
    }

    [Fact]
    public void Any_text_is_read_back_character_by_character_with_its_look_and_address() =>
        RichTextGen.RichText.Sample(
            text => MarkdownCharacters.Of(MarkdownRenderer.Instance.Render(text)).ShouldBe(MarkdownCharacters.Of(text)),
            iter: 1000
        );
}
