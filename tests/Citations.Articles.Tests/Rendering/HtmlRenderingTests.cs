using Citations.Articles.Documents;

namespace Citations.Tests.Rendering;

public sealed class HtmlRenderingTests
{
    [Theory]
    [InlineData("Tides [see <em>e.g.</em> @lind2005, pp.&nbsp;3-5; @moro2007].", "Tides (see <em>e.g.</em> Lind, 2005, pp. 3–5; Moro et al., 2007).")]
    [InlineData("@lind2005 [p. 3] says.", "Lind (2005, p. 3) says.")]
    [InlineData("<span class=\"citation\" data-cites=\"lind2005\">[@lind2005, p. 3]</span>", "<span class=\"citation\" data-cites=\"lind2005\">(Lind, 2005, p. 3)</span>")]
    [InlineData("<span class=\"citation\" data-cites=\"lind2005 moro2007\">(old)</span>", "<span class=\"citation\" data-cites=\"lind2005 moro2007\">(Lind, 2005; Moro et al., 2007)</span>")]
    [InlineData("<cite data-key=\"lind2005\"></cite>", "<cite data-key=\"lind2005\">(Lind, 2005)</cite>")]
    [InlineData("[@nobody]", "(<b>nobody?</b>)")]
    public void Keys_become_citations(string text, string expected) =>
        Rendered.Body($"<p>{text}</p>\n", name: "a.html").ShouldBe($"<p>{expected}</p>\n");

    [Theory]
    [InlineData("<p><code>[@lind2005]</code> a@lind2005.example</p>")]
    [InlineData("<pre>[@lind2005]</pre>")]
    [InlineData("<script>x = '[@lind2005]'</script><p title='[@lind2005]'>x</p>")]
    [InlineData("<p>Unclosed <b>bold &amp; &lt;</p>\r\n")]
    public void What_is_not_a_citation_stays_byte_for_byte(string text) => Rendered.Text(text, name: "a.html").ShouldBe(text);

    [Fact]
    public void The_list_takes_the_place_of_the_one_that_is_there()
    {
        var text = Rendered.Text("<p>[@lind2005]</p>\n<div id=\"refs\"><p>old</p></div>\n<p>end</p>", name: "a.html");
        text.ShouldStartWith("<p>(Lind, 2005)</p>\n<div id=\"refs\">");
        text.ShouldContain("<p id=\"ref-lind2005\"");
        text.ShouldEndWith("</div>\n<p>end</p>");
        text.ShouldNotContain("old");
    }

    [Fact]
    public void Without_a_place_the_list_ends_the_article() =>
        Rendered
            .Text("<body><article><p>[@lind2005]</p></article></body>", name: "a.html", settings: new() { ReferenceSectionTitle = "A & B" })
            .ShouldContain("</p>\n\n<h1>A &amp; B</h1>\n<div class=\"references\">");

    [Fact]
    public void Notes_end_the_article_and_lead_back()
    {
        var text = Rendered.Body("<article><p>Tides [@lind2005].</p></article>", Rendered.Notes, "a.html");
        text.ShouldStartWith("<article><p>Tides.<a href=\"#fn-cite-1\" id=\"fnref-cite-1\" role=\"doc-noteref\"><sup>1</sup></a></p>");
        text.ShouldContain("<li id=\"fn-cite-1\" value=\"1\">Jorun Lind, <i>The Tide Tables</i> (Harbour Press, 2005). <a href=\"#fnref-cite-1\"");
        text.ShouldEndWith("</section>\n</article>");
    }

    [Fact]
    public void Citations_lead_to_their_entries()
    {
        var text = Rendered.Text("<p>[@lind2005]</p>", name: "a.html", settings: new CitationSettings { LinkCitations = true });
        text.ShouldContain("(Lind, <a href=\"#ref-lind2005\">2005</a>)");
        text.ShouldContain("<p id=\"ref-lind2005\"");
    }

    [Theory]
    [InlineData("<span data-cites=\"a\">", 2000)]
    [InlineData("<p>[@a", 2000)]
    [InlineData("<code>[@a", 2000)]
    [InlineData("<", 20000)]
    public void Hostile_text_is_bounded(string unit, int count) =>
        Rendered.Of(string.Concat(Enumerable.Repeat(unit, count)), name: "a.html").Document.Text.ShouldNotBeNull();
}
