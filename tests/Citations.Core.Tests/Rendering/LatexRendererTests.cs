using Citations.Rendering;
using Citations.Styles;
using CsCheck;

namespace Citations.Tests.Rendering;

public sealed class LatexRendererTests
{
    [Fact]
    public void Styles_and_links_are_commands()
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
            new LinkSpan("https://doi.org/10.1000/a_b#c%20~", [new TextRun("here")]),
        ];

        LatexRenderer
            .Instance.Render(text)
            .ShouldBe(@"Luna, R. \textit{On }Emma\textit{\textsuperscript{2}}\href{https://doi.org/10.1000/a\_b\#c\%20\%7E}{here}");
    }

    [Theory]
    [InlineData(@"\ { } $ & # ^ _ % ~", @"\textbackslash{} \{ \} \$ \& \# \textasciicircum{} \_ \% \textasciitilde{}")]
    [InlineData("a < b > c | d", @"a \textless{} b \textgreater{} c \textbar{} d")]
    [InlineData("a--b---c", "a-{}-b-{}-{}-c")]
    [InlineData("''x`` ,,", @"'{}'x\textasciigrave{}\textasciigrave{} ,{},")]
    [InlineData("Ünïcode 中文 😀", "Ünïcode 中文 😀")]
    [InlineData(@"\input{/etc/passwd}", @"\textbackslash{}input\{/etc/passwd\}")]
    [InlineData("^^41", @"\textasciicircum{}\textasciicircum{}41")]
    public void What_TeX_obeys_is_escaped(string text, string expected) =>
        LatexRenderer.Instance.Render([new TextRun(text)]).ShouldBe(expected);

    [Fact]
    public void A_long_address_may_end_its_line_after_a_slash() =>
        LatexRenderer
            .Instance.Render([new LinkSpan("https://example.com/a/b", [new TextRun("https://example.com/a/b")])])
            .ShouldBe(@"\href{https://example.com/a/b}{https://example.com/\nolinebreak[3]{}a/\nolinebreak[3]{}b}");

    [Fact]
    public void R0_6_a_list_has_hanging_indents_and_double_spacing()
    {
        var document = new FormattedDocument(
            [],
            [new("a", [new TextRun("Adams, J. (2019).")]), new("b", [new TextRun("Baker, L. (2020).")])],
            []
        );

        LatexRenderer
            .Instance.Render(document)
            .ShouldBe(
                """
                \par\begingroup\linespread{2}\selectfont\raggedright\frenchspacing
                \noindent\hangindent=0.5in Adams, J. (2019).\par
                \noindent\hangindent=0.5in Baker, L. (2020).\par
                \endgroup

                """,
                StringCompareShould.IgnoreLineEndings
            );
    }

    [Fact]
    public void Any_text_is_well_formed_and_reads_back() =>
        RichTextGen.RichText.Sample(text =>
            RenderedText.Visible(LatexText.Of(LatexRenderer.Instance.Render(text))).ShouldBe(RenderedText.Of(text))
        );
}
