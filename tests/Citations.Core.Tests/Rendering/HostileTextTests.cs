using Citations.Rendering;

namespace Citations.Tests.Rendering;

public sealed class HostileTextTests
{
    public static TheoryData<RichTextRenderer> Renderers =>
        [PlainTextRenderer.Instance, HtmlRenderer.Instance, MarkdownRenderer.Instance, RtfRenderer.Instance, LatexRenderer.Instance];

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void No_output_holds_a_control_character_or_a_half_surrogate(RichTextRenderer renderer)
    {
        var output = renderer.Render([new TextRun("a\0b\u001B[31mc\u0007d\u007F\u009Be\uD83D\r\n\u2028f\uFFFF")]);

        output.Where(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\uFFFF').ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void A_direction_ends_with_its_text(RichTextRenderer renderer)
    {
        var output = renderer.Render([new TextRun("a\u202Eb\u2067c"), new TextRun("d")]);

        // RTF writes the controls as numbers.
        output.ShouldEndWith(renderer is RtfRenderer ? @"\u8297?\u8236?d" : "\u2069\u202Cd");
    }

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void A_megabyte_is_written_whole(RichTextRenderer renderer)
    {
        var title = string.Concat(Enumerable.Repeat("<b>&\"*\\{}_\u202E\u2067", 80_000));

        var output = renderer.Render([new StyledSpan(TextStyle.Italic, [new TextRun(title)])]);

        output.Length.ShouldBeGreaterThan(title.Length);
    }

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void A_link_that_runs_something_is_text(RichTextRenderer renderer)
    {
        var output = renderer.Render([new LinkSpan("javascript:alert(1)", [new TextRun("click")])]);

        output.ShouldBe("click");
    }

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void Nothing_renders_to_nothing(RichTextRenderer renderer) => renderer.Render(RichText.Empty).ShouldBeEmpty();
}
