using Citations.Articles;
using Citations.Articles.Documents;
using CsCheck;

namespace Citations.Tests;

public sealed class ArticleReaderPropertyTests
{
    private static readonly string[] Marks =
    [
        "References\n",
        "## Works Cited\n",
        "(Marlow, 2011)",
        "Marlow et al. (2011",
        ")",
        "[1–4]",
        "[1",
        "^2^",
        "<sup>3</sup>",
        "<",
        "&amp;",
        "&",
        "*",
        "_",
        "\\",
        "\n\n",
        "\r\n",
        "    ",
        "1. ",
        "- ",
        "10.1000/abc(1)",
        "https://doi.org/10.1/",
        "Marlow, A. (2011). Ships. *Journal*, *12*(3), 45-67.",
        "in press",
        "n.d.",
        "“",
        "”",
        "et al.",
        "&nbsp;",
        "[@key]",
        "\0",
        "\uD800",
        "张",
        "..., & ",
        "…",
        "```\n",
        "---\n",
        "(",
        ";",
        "vol. 3, no. 4, pp. 1-2",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Gen.String, Gen.Int[0, Marks.Length - 1].Select(index => Marks[index]));

    private static readonly Gen<string> Text = Piece.Array[0, 40].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_with_all_spans_inside_it() =>
        Text.Sample(
            text =>
            {
                var article = ArticleReader.Read(text);
                var length = article.Document.Text.Length;
                foreach (var citation in article.Citations)
                    Inside(citation.Span, length).ShouldBeTrue();
                foreach (var block in article.Document.Blocks)
                    Inside(article.Document.PlaceOf(block.Span).Span!.Value, text.Length).ShouldBeTrue();
                foreach (var entry in article.Entries)
                {
                    Inside(entry.Span, length).ShouldBeTrue();
                    entry.Parsed.Fields.ShouldAllBe(field => Inside(field.Span, entry.Text.Length));
                }
            },
            iter: 3000
        );

    [Fact]
    public async Task Any_text_is_checked_with_all_findings_inside_it()
    {
        await Text.SampleAsync(
            async text =>
            {
                var report = await ArticleChecker.CheckAsync(ArticleReader.Read(text), new Records());
                report.Diagnostics.ShouldAllBe(finding =>
                    finding.Span == null || Inside(finding.Span.Value, report.Article.Document.Text.Length)
                );
            },
            iter: 500
        );
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("<a")]
    [InlineData("&")]
    [InlineData("Aa ")]
    [InlineData("A. ")]
    [InlineData("and ")]
    [InlineData("2010 ")]
    [InlineData("(2010, ")]
    [InlineData("A, B., ")]
    [InlineData("study ")]
    [InlineData("References\n")]
    [InlineData("\n- ")]
    public void Hostile_repetition_is_read(string piece) =>
        ArticleReader
            .Read("References\n\n" + string.Concat(Enumerable.Repeat(piece, 100_000)))
            .Document.Text.Length.ShouldBeGreaterThanOrEqualTo("References".Length);

    private static bool Inside(SourceSpan span, int length) => span.Start >= 0 && span.Length >= 0 && span.End <= length;
}
