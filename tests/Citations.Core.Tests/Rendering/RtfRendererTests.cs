using Citations.Rendering;
using Citations.Styles;
using CsCheck;

namespace Citations.Tests.Rendering;

public sealed class RtfRendererTests
{
    [Fact]
    public void Styles_and_links_are_groups_and_fields()
    {
        RichText text =
        [
            new TextRun("Luna, R. "),
            new StyledSpan(
                TextStyle.Italic,
                [
                    new TextRun("On "),
                    new StyledSpan(TextStyle.Upright, [new TextRun("Emma")]),
                    new StyledSpan(TextStyle.Superscript, [new TextRun("2")]),
                ]
            ),
            new LinkSpan("https://doi.org/10.1000/182", [new TextRun("https://doi.org/10.1000/182")]),
        ];

        RtfRenderer
            .Instance.Render(text)
            .ShouldBe(
                @"Luna, R. {\i On }Emma{\i\super 2}{\field{\*\fldinst{HYPERLINK ""https://doi.org/10.1000/182""}}{\fldrslt{\ul\cf1 https://doi.org/10.1000/182}}}"
            );
    }

    [Theory]
    [InlineData(@"a\b{c}", @"a\\b\{c\}")]
    [InlineData("é", @"\u233?")]
    [InlineData("中", @"\u20013?")]
    [InlineData("\uF8FF", @"\u-1793?")]
    [InlineData("😀", @"\u-10179?\u-8704?")]
    [InlineData("a–b", @"a\u8211?b")]
    public void Every_character_is_ASCII_and_escaped(string text, string expected) => Render(text).ShouldBe(expected);

    [Fact]
    public void R0_6_a_list_is_a_document_with_heading_double_spacing_and_hanging_indent()
    {
        var document = new FormattedDocument(
            [],
            [new("a", [new TextRun("Adams, J. (2019).")]), new("b", [new TextRun("Baker, L. (2020).")])],
            []
        );

        RtfRenderer
            .Instance.Render(document)
            .ShouldBe(
                """
                {\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}{\colortbl;\red5\green99\blue193;}
                \paperw12240\paperh15840\margl1440\margr1440\margt1440\margb1440
                \pard\plain\f0\fs24\sl480\slmult1\qc\keepn{\b References}\par
                \pard\plain\f0\fs24\sl480\slmult1\fi-720\li720 Adams, J. (2019).\par
                \pard\plain\f0\fs24\sl480\slmult1\fi-720\li720 Baker, L. (2020).\par
                }

                """,
                StringCompareShould.IgnoreLineEndings
            );
        (new RtfRenderer { Heading = "Références" }).Render(document).ShouldContain(@"{\b R\u233?f\u233?rences}\par");
    }

    [Fact]
    public void Any_text_is_well_formed_and_reads_back() =>
        RichTextGen.RichText.Sample(text =>
        {
            var read = RtfText.Of(RtfRenderer.Instance.Render(text));

            RenderedText.Visible(read).ShouldBe(RenderedText.Of(text));
        });

    [Fact]
    public void Any_list_is_well_formed_and_reads_back() =>
        RichTextGen
            .RichText.Array[0, 3]
            .Sample(texts =>
            {
                var document = new FormattedDocument(
                    [],
                    EquatableArray.Create<ReferenceListEntry>([.. texts.Select((text, i) => new ReferenceListEntry($"{i}", text))]),
                    []
                );

                var read = RtfText.Of(RtfRenderer.Instance.Render(document));

                RenderedText.Visible(read).ShouldBe("References" + string.Concat(texts.Select(RenderedText.Of)));
            });

    private static string Render(string text) => RtfRenderer.Instance.Render([new TextRun(text)]);
}
