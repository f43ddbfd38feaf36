using Citations.Rendering;
using CsCheck;

namespace Citations.Tests.Rendering;

public sealed class RichTextRunsTests
{
    [Fact]
    public void Neighbours_of_one_look_are_one_run()
    {
        RichText text =
        [
            new TextRun("Luna, R. "),
            new TextRun("(2020). "),
            new StyledSpan(TextStyle.Italic, [new TextRun("Journal"), new TextRun(", 8")]),
            new TextRun("."),
        ];

        text.Runs()
            .ShouldBe([
                new("Luna, R. (2020). ", TextStyle.None, null, RunBreak.None),
                new("Journal, 8", TextStyle.Italic, null, RunBreak.None),
                new(".", TextStyle.None, null, RunBreak.None),
            ]);
    }

    [Theory]
    [InlineData(TextStyle.Italic, TextStyle.Upright, TextStyle.None)]
    [InlineData(TextStyle.Italic, TextStyle.Bold, TextStyle.Italic | TextStyle.Bold)]
    [InlineData(TextStyle.Italic | TextStyle.Bold, TextStyle.Upright, TextStyle.Bold)]
    [InlineData(TextStyle.Bold, TextStyle.NormalWeight, TextStyle.None)]
    [InlineData(TextStyle.Italic, TextStyle.Oblique, TextStyle.Oblique)]
    [InlineData(TextStyle.SmallCaps, TextStyle.NormalVariant | TextStyle.Italic, TextStyle.Italic)]
    [InlineData(TextStyle.Underline, TextStyle.NoUnderline, TextStyle.None)]
    [InlineData(TextStyle.Superscript, TextStyle.Subscript, TextStyle.Subscript)]
    [InlineData(TextStyle.Superscript, TextStyle.Baseline, TextStyle.None)]
    [InlineData(TextStyle.None, TextStyle.Upright, TextStyle.None)]
    public void The_innermost_span_decides(TextStyle outer, TextStyle inner, TextStyle expected)
    {
        RichText text = [new StyledSpan(outer, [new StyledSpan(inner, [new TextRun("x")])])];

        text.Runs().ShouldHaveSingleItem().Style.ShouldBe(expected);
    }

    [Fact]
    public void A_number_in_the_margin_shares_its_line_and_other_blocks_have_their_own()
    {
        RichText text =
        [
            new DisplaySpan(TextDisplay.LeftMargin, [new TextRun("[1]")]),
            new DisplaySpan(TextDisplay.RightInline, [new TextRun("Luna")]),
            new DisplaySpan(TextDisplay.Indent, [new TextRun("A note")]),
            new DisplaySpan(TextDisplay.Block, [new TextRun("one")]),
            new DisplaySpan(TextDisplay.Block, [new TextRun("two")]),
            new TextRun("rest"),
        ];

        text.Runs()
            .Select(run => (run.Text, run.Break))
            .ShouldBe([
                ("[1]", RunBreak.None),
                ("Luna", RunBreak.Tab),
                ("A note", RunBreak.IndentedLine),
                ("one", RunBreak.Line),
                ("two", RunBreak.Line),
                ("rest", RunBreak.Line),
            ]);
    }

    [Theory]
    [InlineData("https://doi.org/10.1000/a(b)%2Fc", "https://doi.org/10.1000/a(b)%2Fc")]
    [InlineData("https://example.com/a b\"<>\\^`{|}", "https://example.com/a%20b%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("https://example.com/ä?q=😀", "https://example.com/%C3%A4?q=%F0%9F%98%80")]
    [InlineData("HTTPS://EXAMPLE.COM", "HTTPS://EXAMPLE.COM")]
    [InlineData("mailto:someone@example.com", "mailto:someone@example.com")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData(" https://example.com", null)]
    [InlineData("https://", null)]
    [InlineData("#note", null)]
    [InlineData("", null)]
    public void A_link_leads_to_an_absolute_harmless_address_in_ASCII_or_nowhere(string target, string? address)
    {
        RichText text = [new LinkSpan(target, [new TextRun("x")])];

        text.Runs().ShouldHaveSingleItem().Target.ShouldBe(address);
    }

    [Theory]
    [InlineData("a\0b\u001Bc\u007Fd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\r\nb\tc\u2028d", "a  b c d")]
    [InlineData("😀", "😀")]
    [InlineData("é 中文 אב", "é 中文 אב")]
    [InlineData("\u202Eabc", "\u202Eabc\u202C")]
    [InlineData("\u2067a\u202Bb\u2069c", "\u2067a\u202Bb\u2069c")]
    [InlineData("\u202Ba\u2068b", "\u202Ba\u2068b\u2069\u202C")]
    [InlineData("a\u202Cb\u2069c", "abc")]
    [InlineData("\u2066a\u202Cb\u2069", "\u2066ab\u2069")]
    public void Characters_that_no_format_can_hold_are_replaced(string text, string printable)
    {
        RichText whole = [new TextRun(text)];

        whole.Runs().ShouldHaveSingleItem().Text.ShouldBe(printable);
    }

    [Fact]
    public void Half_surrogates_and_noncharacters_are_replaced()
    {
        RichText text = [new TextRun("\uD83Dx\uDE00 😀\uFFFE\uFFFF")];

        text.Runs().ShouldHaveSingleItem().Text.ShouldBe("\uFFFDx\uFFFD 😀\uFFFD\uFFFD");
    }

    [Fact]
    public void Runs_keep_every_printable_character() =>
        RichTextGen.RichText.Sample(text =>
            RenderedText.Visible(string.Concat(text.Runs().Select(run => run.Text))).ShouldBe(RenderedText.Of(text))
        );
}
