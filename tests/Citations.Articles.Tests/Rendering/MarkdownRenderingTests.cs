using System.Text;
using Citations.Articles.Documents;
using Citations.Csl;

namespace Citations.Tests.Rendering;

public sealed class MarkdownRenderingTests
{
    [Theory]
    [InlineData("Tides [@lind2005].", "Tides (Lind, 2005).")]
    [InlineData("Tides [see @lind2005, pp. 33-35 and *passim*; @moro2007].", "Tides (see Lind, 2005, pp. 33–35 and *passim*; Moro et al., 2007).")]
    [InlineData("Lind says so [-@lind2005, p. 3].", "Lind says so (2005, p. 3).")]
    [InlineData("@lind2005 says so.", "Lind (2005) says so.")]
    [InlineData("[@lind2005{pp. 3; 5}; @moro2007]", "(Lind, 2005, pp. 3; 5; Moro et al., 2007)")]
    [InlineData("@lind2005; @moro2007 say so.", "Lind (2005); Moro et al. (2007) say so.")]
    [InlineData("@lind2005 [p. 3] says so.", "Lind (2005, p. 3) says so.")]
    [InlineData("@lind2005 [p. 3; see also @moro2007] says so.", "Lind (2005, p. 3; see also Moro et al., 2007) says so.")]
    [InlineData("@lind2005 [@moro2007] says so.", "Lind (2005; Moro et al., 2007) says so.")]
    [InlineData("@{odd_key:2014/x} and [@odd_key:2014/x].", "Vale (2014) and (Vale, 2014).")]
    [InlineData("[@lind2005{pp. iv, vi} with words]", "(Lind, 2005, pp. iv, vi with words)")]
    [InlineData("[@lind2005{}, 99 years later]", "(Lind, 2005, 99 years later)")]
    [InlineData("[as `x[1];` in @lind2005]", "(as `x[1];` in Lind, 2005)")]
    [InlineData("[see $a_b$ and \\_x in @lind2005]", "(see $a_b$ and \\_x in Lind, 2005)")]
    [InlineData("[see\n@lind2005]", "(see Lind, 2005)")]
    public void Citations_are_written_in_the_default_style(string text, string expected) => Rendered.Body(text).ShouldBe(expected);

    [Theory]
    [InlineData("`[@lind2005]` and \\@lind2005 and jo@lind2005.example")]
    [InlineData("```\n[@lind2005]\n```\n")]
    [InlineData("<!-- [@lind2005] -->\n")]
    [InlineData("See @fig-tides and @tbl:waves.")]
    [InlineData("https://example.org/@lind2005")]
    [InlineData("[@] and @ alone")]
    [InlineData("Text.\r\n\r\n\r\n  Trailing \t\r\n")]
    public void What_is_not_a_citation_stays_byte_for_byte(string text) => Rendered.Text(text).ShouldBe(text);

    [Fact]
    public void The_list_follows_the_text()
    {
        Rendered
            .Text("Tides [@moro2007; @lind2005].\n\n# References\n", Rendered.Ieee)
            .ShouldBe(
                """
                Tides \[1\], \[2\].

                # References

                \[1\] A. Moro, N. Berg, and R. Silva, *Why water is wet*. North Books, 2007.

                \[2\] J. Lind, *The tide tables*. Harbour Press, 2005.

                """
            );
    }

    [Fact]
    public void The_list_goes_where_the_article_wants_it()
    {
        Rendered
            .Text("[@lind2005]\n\n::: {#refs}\n:::\n\nThe end.\n")
            .ShouldBe("(Lind, 2005)\n\n::: {#refs}\n\nLind, J. (2005). *The tide tables*. Harbour Press.\n:::\n\nThe end.\n");
    }

    [Fact]
    public void Settings_of_the_front_matter_are_kept()
    {
        const string Matter = "---\nnocite: |\n  @lind2006\n  @moro2007\nreference-section-title: Works\nlink-citations: true\n---\n";
        var text = Rendered.Text(Matter + "[@lind2005]\n");
        text.ShouldStartWith(Matter + "(Lind, [2005](#ref-lind2005))\n\n# Works\n\n::: {#ref-lind2005 .csl-entry}\nLind, J. (2005).");
        text.ShouldContain("::: {#ref-moro2007 .csl-entry}");
        text.ShouldContain("::: {#ref-lind2006 .csl-entry}");
    }

    [Fact]
    public void The_whole_library_is_listed_on_request()
    {
        var article = Rendered.Of("[@lind2005]\n", settings: new CitationSettings { NoCite = "@*" });
        article.Works.ShouldBe(Rendered.Library.Length);
    }

    [Fact]
    public void Notes_are_footnotes_after_the_punctuation()
    {
        Rendered
            .Body("Tides [@lind2005, p. 3], \"waves\" [see @lind2006], and @moro2007 [p. 4] says.\n", Rendered.Notes)
            .ShouldBe(
                """
                Tides,[^cite-1] "waves,"[^cite-2] and Ana Moro, Nils Berg, and Rita Silva[^cite-3] says.

                [^cite-1]: Jorun Lind, *The Tide Tables* (Harbour Press, 2005), 3.

                [^cite-2]: See Jorun Lind, *Counting Waves* (North Books, 2006).

                [^cite-3]: *Why Water Is Wet* (North Books, 2007), 4.

                """
            );
    }

    [Fact]
    public void Notes_of_the_article_count_where_the_text_refers_to_them()
    {
        Rendered
            .Body("One[^b], two [@lind2005].\n\n[^b]: [@lind2005, p. 2] and [@lind2006].\n", Rendered.Notes)
            .ShouldBe(
                """
                One[^b], two.[^cite-2]

                [^b]: Jorun Lind, *The Tide Tables* (Harbour Press, 2005), 2. and (Jorun Lind, *Counting Waves* (North Books, 2006)).

                [^cite-2]: Lind, *The Tide Tables*.

                """
            );
    }

    [Fact]
    public void A_key_that_no_library_has_is_shown_and_found()
    {
        var article = Rendered.Of("Nobody [@nobody; @lind2005]. @nobody [p. 3] says.\n", settings: new() { SuppressBibliography = true });
        Encoding.UTF8.GetString(article.Content.Span).ShouldBe("Nobody (Lind, 2005; **nobody?**). (**nobody?**) says.\n");
        var findings = article.Diagnostics.ToList();
        findings.Select(finding => (finding.Code, finding.Severity)).ShouldBe([("CIT0601", DiagnosticSeverity.Error), ("CIT0601", DiagnosticSeverity.Error)]);
        findings[0].Span.ShouldBe(new(7, 20));
        findings[0].Message.ShouldContain("'nobody'");
    }

    [Theory]
    [InlineData("\u00EF\u00BB\u00BFBe [@lind2005]", "\u00EF\u00BB\u00BFBe (Lind, 2005)")]
    [InlineData("caf\u00E9 [@lind2005]", "caf\u00E9 (Lind, 2005)")]
    public void The_encoding_of_the_file_stays(string latin, string expected)
    {
        var content = Encoding.Latin1.GetBytes(latin);
        var document = Citations.Articles.DocumentReaders.Default.Read(content, "a.md", DocumentReadOptions.Default);
        var article = Citations.Articles.Rendering.ArticleRenderer.Render(
            content,
            document,
            Rendered.Library,
            new() { Settings = new() { SuppressBibliography = true } }
        );
        Encoding.Latin1.GetString(article.Content.Span).ShouldBe(expected);
    }

    [Theory]
    [InlineData("[", 20000)]
    [InlineData("[@a", 6000)]
    [InlineData("@a[", 6000)]
    [InlineData("^[", 6000)]
    [InlineData("`", 10000)]
    [InlineData("$a ", 6000)]
    [InlineData("<a", 6000)]
    [InlineData("> ", 5000)]
    [InlineData("[@a;", 3000)]
    [InlineData("(@{", 6000)]
    public void Hostile_text_takes_linear_time(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count));
        Rendered.Of(text).Document.Text.ShouldNotBeNull();
    }

    [Fact]
    public void A_citation_that_ends_in_a_full_stop_ends_the_sentence()
    {
        var mla = BuiltInStyles.Load("mla");
        Rendered.Body("So says @moro2007. So it is [@moro2007].", mla).ShouldBe("So says Moro et al. So it is (Moro et al.).");
        Rendered.Body("So says @moro2007... perhaps, and @moro2007, too.", mla).ShouldBe("So says Moro et al.... perhaps, and Moro et al., too.");
    }

    [Theory]
    [InlineData("[@lind2005, chap. 3]", "(Lind, ch. 3)")]
    [InlineData("[@lind2005, l. 3]", "(Lind, line 3)")]
    public void The_words_for_a_place_need_not_be_those_that_the_style_prints(string citation, string expected) =>
        Rendered.Body(citation, BuiltInStyles.Load("mla")).ShouldBe(expected);
}
