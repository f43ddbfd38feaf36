using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;

namespace Citations.Tests.Documents;

public sealed class JatsReaderTests
{
    private const string Start =
        "<?xml version='1.0'?><article dtd-version='1.2' xml:lang='en'><front><journal-meta><journal-title>Soil</journal-title></journal-meta><article-meta><title-group><article-title>Of moles</article-title></title-group><pub-date><year>2020</year></pub-date><abstract><p>We dig.</p></abstract></article-meta></front><body><sec><label>1</label><title>Intro</title>";

    private const string Structured =
        "<ref id='B1'><label>1</label><element-citation publication-type='journal'><person-group person-group-type='author'><name><surname>Mole</surname><given-names>AB</given-names></name><name><surname>Vole</surname><given-names>C.</given-names></name></person-group><year>2011</year><article-title>Night in <italic>Talpa</italic></article-title><source>Soil Notes</source><volume>88</volume><issue>2</issue><fpage>101</fpage><lpage>109</lpage><pub-id pub-id-type='doi'>10.1234/soil.1</pub-id><comment>Open access</comment></element-citation></ref>";

    private const string Mixed =
        "<ref id='B2'><mixed-citation><name><surname>Hare</surname><given-names>D.</given-names></name> (<year>2014</year>). <source>The tunnel book</source>. <publisher-name>Burrow Press</publisher-name>.</mixed-citation></ref>";

    private static Article Read(string body, string references) =>
        ArticleReader.Read(
            Encoding.UTF8.GetBytes(
                $"{Start}{body}</sec></body><back><ref-list><title>References</title>{references}</ref-list></back></article>".Replace('\'', '"')
            ),
            "a.xml"
        );

    [Theory]
    [InlineData(
        "<person-group person-group-type='author'><name><surname>Mole</surname><given-names>AB</given-names></name></person-group><year>2012</year>"
            + "<chapter-title>Sleep</chapter-title><person-group person-group-type='editor'><name><surname>Hare</surname><given-names>GS</given-names></name>"
            + "<name><surname>Vole</surname><given-names>P</given-names></name></person-group><source>Burrows</source><publisher-name>Soil Press</publisher-name>",
        "Mole, A. B. (2012). Sleep. In G. S. Hare & P. Vole (Eds.), Burrows. Soil Press."
    )]
    [InlineData(
        "<person-group person-group-type='editor'><name><surname>Hare</surname><given-names>GS</given-names></name></person-group>"
            + "<year>2012</year><source>Burrows</source><publisher-name>Soil Press</publisher-name>",
        "Hare, G. S. (Ed.). (2012). Burrows. Soil Press."
    )]
    [InlineData(
        "<person-group person-group-type='author'><collab>Burrow Council</collab></person-group><year>2012</year>"
            + "<chapter-title>Sleep</chapter-title><person-group person-group-type='editor'><name><surname>Hare</surname><given-names>GS</given-names></name>"
            + "</person-group><source>Burrows</source><edition>4th ed</edition><publisher-name>Soil Press</publisher-name><fpage>31</fpage><lpage>68</lpage>",
        "Burrow Council. (2012). Sleep. In G. S. Hare (Ed.), Burrows (4th ed., pp. 31–68). Soil Press."
    )]
    public void Editors_are_where_a_chapter_and_a_book_have_them(string elements, string entry) =>
        Read("<p>Moles dig.</p>", $"<ref id='B1'><element-citation publication-type='book'>{elements}</element-citation></ref>")
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe(entry);

    [Fact]
    public void A_reference_without_spaces_is_written_from_its_elements()
    {
        const string Glued =
            "<ref id='B3'><mixed-citation><person-group person-group-type='author'><string-name>Rail, J.</string-name></person-group>and"
            + "<person-group person-group-type='author'><string-name>Loon, R.</string-name></person-group>(<year>1993</year>)"
            + "<article-title>“Frost in clay”</article-title>, in<person-group person-group-type='editor'><string-name>K. Tern</string-name>"
            + "</person-group>, ed.,<source><italic>Winter soils</italic></source>.:<publisher-name>Marsh</publisher-name>, pp.<fpage>17</fpage>"
            + "–<lpage>26</lpage>.</mixed-citation></ref>";
        Read("<p>Moles dig.</p>", Glued)
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("Rail, J., & Loon, R. (1993). Frost in clay. In K. Tern (Ed.), Winter soils (pp. 17–26). Marsh.");
    }

    [Fact]
    public void Words_that_no_element_has_keep_a_reference_as_it_is()
    {
        const string Told =
            "<ref id='B3'><mixed-citation><string-name>Rail, J.</string-name>and<string-name>Loon, R.</string-name>in<source>Soils</source>"
            + "(<year>1993</year>, translated from Dutch).</mixed-citation></ref>";
        Read("<p>Moles dig.</p>", Told).Entries.ShouldHaveSingleItem().Text.ShouldContain("translated from Dutch");
    }

    [Fact]
    public void References_are_entries_and_the_text_cites_them()
    {
        var article = Read(
            "<p>Moles dig (<xref ref-type='bibr' rid='B1'>Mole and Vole, 2011</xref>; <xref ref-type='bibr' rid='B2'>Hare, 2014</xref>).</p>",
            Structured + Mixed
        );

        article.Document.Format.ShouldBe("jats");
        article.Document.Metadata.Title.ShouldBe("Of moles");
        article
            .Entries.Select(entry => entry.Text)
            .ShouldBe([
                "Mole, A. B., & Vole, C. (2011). Night in Talpa. Soil Notes, 88(2), 101–109. https://doi.org/10.1234/soil.1. Open access",
                "Hare, D. (2014). The tunnel book. Burrow Press.",
            ]);
        article.Entries[0].Reference.Doi?.ToString().ShouldBe("10.1234/soil.1");
        article.Citations.Count.ShouldBe(2);
        CitationLinker.Link(article).Select(link => link.Entry?.Key).ShouldBe(["B1", "B2"]);
    }

    [Fact]
    public void Numbers_lead_to_references_by_their_links()
    {
        var article = Read(
            "<p>Moles dig.<sup><xref ref-type='bibr' rid='B2'>2</xref></sup> They sleep [<xref ref-type='bibr' rid='B1'>1</xref>].</p>",
            Structured + Mixed
        );

        CitationLinker.Link(article).Select(link => link.Entry?.Key).Distinct().Order().ShouldBe(["B1", "B2"]);
    }

    [Fact]
    public void Only_the_abstract_of_the_front_is_text() =>
        Read("<p>Text.</p>", Mixed)
            .Document.Blocks.Where(block => block.IsText)
            .Select(block => block.Kind)
            .ShouldBe([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Bibliography]);

    [Theory]
    [InlineData("<sec>")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("</p>")]
    [InlineData("<ref><element-citation>")]
    [InlineData("<![CDATA[")]
    public void Hostile_repetition_is_read(string piece) =>
        Read("<p>start</p>" + string.Concat(Enumerable.Repeat(piece, 50_000)), "").Document.Text.ShouldContain("start");
}
