using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Citations.Rendering;
using Citations.Styles;
using CsCheck;

namespace Citations.Tests.Rendering;

public sealed partial class HtmlRendererTests
{
    private static readonly string[] Elements = ["i", "b", "u", "sup", "sub", "span", "a", "p", "div"];

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a & b \"c\" 'd'", "a &amp; b &quot;c&quot; 'd'")]
    [InlineData("&lt;", "&amp;lt;")]
    public void Text_is_escaped(string text, string expected) => HtmlRenderer.Instance.Render([new TextRun(text)]).ShouldBe(expected);

    [Theory]
    [InlineData("https://example.com/?a=\"b\"&c=<d>", "<a href=\"https://example.com/?a=&quot;b&quot;&amp;c=&lt;d&gt;\">x</a>")]
    [InlineData("#ref-luna", "<a href=\"#ref-luna\">x</a>")]
    [InlineData("javascript:alert(1)", "x")]
    [InlineData("JAVASCRIPT:alert(1)", "x")]
    [InlineData("\u0001javascript:alert(1)", "x")]
    [InlineData("data:text/html,x", "x")]
    public void A_link_is_escaped_and_harmless_or_none(string target, string expected) =>
        HtmlRenderer.Instance.Render([new LinkSpan(target, [new TextRun("x")])]).ShouldBe(expected);

    [Fact]
    public void R0_6_an_entry_is_a_paragraph_with_a_hanging_indent_and_its_anchor()
    {
        var document = new FormattedDocument([], [new("luna 2020", [new TextRun("Luna, R. (2020).")])], []);

        HtmlRenderer
            .Instance.Render(document)
            .ShouldBe(
                """
                <div class="references">
                <p id="ref-luna-20-2020" dir="auto" style="padding-left:.5in;text-indent:-.5in">Luna, R. (2020).</p>
                </div>

                """,
                StringCompareShould.IgnoreLineEndings
            );
    }

    [Fact]
    public void A_number_in_the_margin_is_as_wide_as_the_entry_hangs()
    {
        RichText text =
        [
            new DisplaySpan(TextDisplay.LeftMargin, [new TextRun("[1]")]),
            new DisplaySpan(TextDisplay.RightInline, [new TextRun("Luna")]),
        ];

        HtmlRenderer
            .Instance.Render(text)
            .ShouldBe(
                "<span class=\"csl-left-margin\" style=\"display:inline-block;min-width:.5in;text-indent:0\">[1]</span><span class=\"csl-right-inline\">Luna</span>"
            );
    }

    [Fact]
    public void Any_list_is_well_formed_inert_and_holds_its_text() =>
        Gen.Select(RichTextGen.Text, RichTextGen.RichText)
            .Sample(
                (id, text) =>
                {
                    var html = HtmlRenderer.Instance.Render(new FormattedDocument([], [new(id, text)], []));

                    var list = XElement.Parse(html, LoadOptions.PreserveWhitespace);
                    foreach (var element in list.DescendantsAndSelf())
                    {
                        Elements.ShouldContain(element.Name.LocalName);
                        foreach (var attribute in element.Attributes())
                        {
                            if (attribute.Name == "href")
                                attribute.Value.ShouldMatch("^(#|(?i:https?://|ftp://|mailto:))");
                            else if (attribute.Name == "id")
                                XmlConvert.VerifyNMTOKEN(attribute.Value);
                            else
                                Known.IsMatch($"{attribute.Name}={attribute.Value}").ShouldBeTrue();
                        }
                    }

                    RenderedText.Visible(list.Value).ShouldBe(RenderedText.Of(text));
                },
                iter: 1000
            );

    [GeneratedRegex("^(class=[a-z-]+|dir=auto|style=[a-z0-9.:;-]+)$")]
    private static partial Regex Known { get; }
}
