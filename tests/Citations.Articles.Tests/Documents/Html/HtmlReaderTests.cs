using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Html;

namespace Citations.Tests;

public sealed class HtmlReaderTests
{
    private const string Entry =
        "Luna, A. (2020). Tides. <i>Journal of Seas</i>, <i>5</i>, 1&ndash;9. <a href=\"https://doi.org/10.1000/182\">doi:10.1000/182</a>";

    private static ArticleDocument Read(string html) => HtmlReader.Instance.Read(html, "a.html");

    private static string TextOf(ArticleDocument document, DocumentBlock block) =>
        document.Text.Substring(block.Span.Start, block.Span.Length);

    private static string[] Lines(string html)
    {
        var document = Read(html);
        return
        [
            .. document
                .Blocks.Where(block => block.IsText)
                .Select(block =>
                    $"{block.Kind}{(block.Level > 0 ? block.Level : "")}{(block.Marker is { } mark ? " " + mark : "")}{(block.Id is { } id ? " #" + id : "")}: {TextOf(document, block)}"
                ),
        ];
    }

    [Theory]
    [InlineData(
        "<h2 id=s>A &amp; B</h2><p>One<p>Two<br>three",
        new[] { "Heading2 #s: A & B", "Paragraph: One", "Paragraph: Two\u2028three" }
    )]
    [InlineData("<ol start=3><li>a<li value=7>b<li>c</ol>", new[] { "ListItem1 3.: a", "ListItem1 7.: b", "ListItem1 8.: c" })]
    [InlineData("<ol reversed start=2><li>a<li>b</ol>", new[] { "ListItem1 2.: a", "ListItem1 1.: b" })]
    [InlineData(
        "<ul><li id=x>a<ul><li>in</ul><li><p>b</p><p>more</p></ul>",
        new[] { "ListItem1 • #x: a", "ListItem2 •: in", "ListItem1 •: b", "ListItem1: more" }
    )]
    [InlineData("<table><tr><td>a<td>b<tr id=r><th>c</table>", new[] { "TableCell: a", "TableCell: b", "TableCell #r: c" })]
    [InlineData("<blockquote>q</blockquote>text", new[] { "Quotation: q", "Paragraph: text" })]
    [InlineData("a  \n b&nbsp;c&#8211;d&eacute;&bogus; & < e", new[] { "Paragraph: a b\u00A0c–dé&bogus; & < e" })]
    [InlineData("<p>1 < 2 and <b>x</p><p>y</b> z", new[] { "Paragraph: 1 < 2 and x", "Paragraph: y z" })]
    [InlineData("<div id=refs><div id=ref-a class=csl-entry>A.</div></div>", new[] { "Bibliography #ref-a: A." })]
    public void Blocks_are_read_as_a_browser_shows_them(string html, string[] expected) => Lines(html).ShouldBe(expected);

    [Theory]
    [InlineData("<nav>Smith (2010)</nav>")]
    [InlineData("<aside>Smith (2010)</aside>")]
    [InlineData("<script>var x = '<p>Smith (2010)</p>';</script>")]
    [InlineData("<style>p::after{content:'(Smith, 2010)'}</style>")]
    [InlineData("<!-- (Smith, 2010) -->")]
    [InlineData("<div style='display: none'>(Smith, 2010)</div>")]
    [InlineData("<span hidden>(Smith, 2010)</span>")]
    [InlineData("<div class='sidebar wide'>(Smith, 2010)</div>")]
    [InlineData("<section id=comments>(Smith, 2010)</section>")]
    [InlineData("<div role=navigation>(Smith, 2010)</div>")]
    [InlineData("<footer>(Smith, 2010)</footer>")]
    [InlineData("<button>(Smith, 2010)</button>")]
    [InlineData("<pre>(Smith, 2010)</pre>")]
    public void What_is_not_the_article_is_not_read(string other)
    {
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                $"<html><body>{other}<main><p>The article itself is longer than that (Luna, 2020).</p></main></body></html>"
            ),
            "a.html"
        );
        article.Citations.ShouldHaveSingleItem().Authors.ShouldBe(["Luna"]);
    }

    [Fact]
    public void A_list_of_sources_that_is_folded_away_is_read() =>
        Lines($"<p>Text</p><div class=sources style=display:none><ol><li>{Entry}</ol></div><footer><p>{Entry}</p></footer>")
            .Length.ShouldBe(3);

    [Fact]
    public void A_block_that_holds_most_of_the_page_is_the_article_whatever_it_is_called() =>
        Lines("<div class=related>The text of the article, which is long.</div><p>Short</p>").Length.ShouldBe(2);

    [Fact]
    public void Marks_and_links_are_runs()
    {
        var document = Read($"<p>{Entry}");
        var runs = document.Blocks[0].Runs;
        runs.Select(run => (document.Text.Substring(run.Span.Start, run.Span.Length), run.Marks, run.Target))
            .ShouldBe([
                ("Journal of Seas", RunMarks.Italic, null),
                ("5", RunMarks.Italic, null),
                ("doi:10.1000/182", RunMarks.None, "https://doi.org/10.1000/182"),
            ]);
    }

    [Theory]
    [InlineData("<cite>Tides</cite>", RunMarks.Italic | RunMarks.Title)]
    [InlineData("<cite>Luna. <i></i><b></b>Tides</cite>", RunMarks.None)]
    [InlineData("<span style='font-style: italic'>Tides</span>", RunMarks.Italic)]
    [InlineData("<sup>2</sup>", RunMarks.Superscript)]
    [InlineData("<del>Tides</del>", RunMarks.StruckThrough)]
    public void Elements_set_marks(string html, RunMarks marks) =>
        Read(html).Blocks[0].Runs.Select(run => run.Marks).FirstOrDefault().ShouldBe(marks);

    [Fact]
    public void A_data_doi_is_a_link() =>
        Read("<p><span data-doi='10.1000/182'>Tides</span>").Blocks[0].Runs[0].Target.ShouldBe("https://doi.org/10.1000/182");

    [Theory]
    [InlineData(
        "<p>A<sup data-fn=u1 class=fn><a href=#u1 id=u1-link>1</a></sup></p><ol class=wp-block-footnotes><li id=u1>Note. <a href=#u1-link>↩︎</a></li></ol>"
    )]
    [InlineData(
        "<p>A<a class=footnote-anchor href=#u1>1</a></p><div class=footnote><a id=u1 href=#anchor class=footnote-number>1</a><div><p>Note.</p></div></div>"
    )]
    [InlineData(
        "<p>A<a href=#u1 role=doc-noteref><sup>1</sup></a></p><section class=footnotes role=doc-endnotes><hr><ol><li id=u1 role=doc-endnote><p>Note.<a href=#fnref1 class=footnote-back>↩</a></p></ol></section>"
    )]
    public void Notes_and_their_references_belong_together(string html)
    {
        var document = Read(html);
        document.Blocks[0].Runs.ShouldHaveSingleItem().Note.ShouldBe("u1");
        var note = document.Blocks.Single(block => block.Kind == BlockKind.Note);
        (note.Id, note.Marker, TextOf(document, note)).ShouldBe(("u1", "1.", "Note."));
    }

    [Fact]
    public void Reference_numbers_of_an_encyclopedia_are_linked()
    {
        var article = ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                $"<p>Tides rise.<sup id=cite_ref-1 class=reference><a href=#cite_note-1>[1]</a></sup></p><h2>References</h2><ol class=references><li id=cite_note-1><span class=mw-cite-backlink><a href=#cite_ref-1>^</a></span> <cite>{Entry}</cite></li></ol>"
            ),
            "a.html"
        );
        article.Citations.ShouldHaveSingleItem().Number.ShouldBe(1);
        var entry = article.Entries.ShouldHaveSingleItem();
        (entry.Number, entry.Reference.Doi?.Value).ShouldBe((1, "10.1000/182"));
        entry.Text.ShouldStartWith("Luna, A.");
    }

    [Fact]
    public void Works_of_the_metadata_are_kept()
    {
        var metadata = Read(
            """
            <html lang=de><head><title>A &amp; B</title><meta name="citation_reference" content="citation_title=Seas; citation_author=Luna, A.; citation_doi=10.1000/183; citation_year=2019">
            <script type="application/ld+json">{"@graph":[{"@type":"Article","citation":[{"@type":"ScholarlyArticle","name":"Tides","author":{"name":"Ada Luna"},"datePublished":"2020-01-02","sameAs":"https://doi.org/10.1000/182"},"https://doi.org/10.1000/184","no work"]}]}</script></head>
            """
        ).Metadata;
        (metadata.Title, metadata.Language).ShouldBe(("A & B", "de"));
        metadata
            .Works.Select(work => (work.Title, work.Doi!.Value, work.Author.IsEmpty ? null : work.Author[0].Family))
            .ShouldBe([("Seas", "10.1000/183", "Luna"), ("Tides", "10.1000/182", "Luna"), (null, "10.1000/184", null)]);
    }

    [Fact]
    public void Linked_data_with_half_a_character_is_read() =>
        Read("""<head><script type="application/ld+json">{"\ud800":[],"citation":[{"name":"On \udc00 ships","url":"https://example.org"}]}</script></head>""")
            .Metadata.Works.ShouldHaveSingleItem()
            .Title.ShouldBe("On \uFFFD ships");

    [Theory]
    [InlineData("<meta charset=windows-1252>", "windows-1252")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "windows-1252")]
    [InlineData("", "windows-1252")]
    public void An_encoding_is_reported(string head, string expected)
    {
        byte[] content = [.. Encoding.ASCII.GetBytes($"<html><head>{head}</head><p>Caf"), 0xE9, .. "</p>"u8];
        var document = HtmlReader.Instance.Read(content, "a.html", DocumentReadOptions.Default);
        document.Text.ShouldBe("Café");
        document.Metadata.Encoding.ShouldBe(expected);
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0004");
    }

    [Theory]
    [InlineData("a.html", "", true)]
    [InlineData("page", "  <!DOCTYPE HTML><p>", true)]
    [InlineData("page.php", "<?xml version='1.0'?><html>", true)]
    [InlineData("a.md", "<p>text", false)]
    public void Html_is_told_by_name_and_content(string name, string start, bool expected) =>
        HtmlReader.Instance.CanRead(name, Encoding.UTF8.GetBytes(start)).ShouldBe(expected);

    [Fact]
    public void Each_character_knows_its_place()
    {
        const string html = "<p>A &amp; B&ndash;C <b>x</b>\n  y";
        var document = Read(html);
        document.Text.ShouldBe("A & B–C x y");
        string SourceOf(int start, int length) =>
            html.Substring(document.PlaceOf(new(start, length)).Span!.Value.Start, document.PlaceOf(new(start, length)).Span!.Value.Length);
        SourceOf(2, 1).ShouldBe("&amp;");
        SourceOf(4, 3).ShouldBe("B&ndash;C");
        SourceOf(5, 1).ShouldBe("&ndash;");
        SourceOf(8, 1).ShouldBe("x");
        SourceOf(9, 1).ShouldBe("\n  ");
        SourceOf(10, 1).ShouldBe("y");
    }

    [Fact]
    public void Elements_nested_too_deep_are_read_without_their_markup()
    {
        var document = Read(string.Concat(Enumerable.Repeat("<div><b>", 5000)) + "text");
        document.Text.ShouldBe("text");
        document.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0005");
    }

    [Theory]
    [InlineData("<a ")]
    [InlineData("<a href=\"")]
    [InlineData("<a x='>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("</p>")]
    [InlineData("<p><b>")]
    [InlineData("<b a=1><p>")]
    [InlineData("<li>")]
    [InlineData("<ol><li>x")]
    [InlineData("<table><tr><td>")]
    [InlineData("<footer>doi")]
    [InlineData("<div hidden>x</div>")]
    [InlineData("&")]
    [InlineData("&#x41;")]
    [InlineData(" \n")]
    [InlineData("<title>")]
    [InlineData("<meta>")]
    [InlineData("<?xml ")]
    public void Hostile_repetition_is_read(string piece)
    {
        var html = "<p>start" + string.Concat(Enumerable.Repeat(piece, 100_000));
        var document = HtmlReader.Instance.Read(Encoding.UTF8.GetBytes(html), "a.html", DocumentReadOptions.Default);
        document.Text.ShouldStartWith("start");
    }
}
