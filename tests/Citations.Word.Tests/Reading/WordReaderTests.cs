using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Word;
using CsCheck;
using static Citations.Tests.WordFile;

namespace Citations.Tests;

public sealed class WordReaderTests
{
    private const string Item =
        """{"citationID":"x","citationItems":[{"id":5,"uris":["u"],"itemData":{"id":5,"type":"article-journal","title":"Tides","DOI":"10.1000/182","author":[{"family":"Luna","given":"A."}],"issued":{"date-parts":[["2020"]]}},"locator":"7","label":"page","prefix":"see "}]}""";

    private static ArticleDocument Read(byte[] file) => WordReader.Instance.Read(file, "a.docx", DocumentReadOptions.Default);

    private static string[] Lines(ArticleDocument document) =>
        [
            .. document
                .Blocks.Where(block => block.IsText)
                .Select(block =>
                    $"{block.Kind}{(block.Level > 0 ? block.Level : "")}{(block.Marker is { } mark ? " " + mark : "")}{(block.Id is { } id ? " #" + id : "")}: {document.Text.Substring(block.Span.Start, block.Span.Length)}"
                ),
        ];

    [Fact]
    public void Paragraphs_headings_and_tables_are_read() =>
        Lines(
                Read(
                    Of(
                        P("Title", "<w:pStyle w:val=\"H1\"/>")
                            + P("Text")
                            + P("Own level", "<w:outlineLvl w:val=\"1\"/>")
                            + $"<w:tbl><w:tr><w:tc>{P("a")}</w:tc><w:tc>{P("b")}</w:tc></w:tr></w:tbl>"
                            + P("Entry", "<w:pStyle w:val=\"B\"/>"),
                        (
                            "styles",
                            "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"B\"><w:name w:val=\"Bibliography\"/></w:style>"
                        )
                    )
                )
            )
            .ShouldBe(["Heading1: Title", "Paragraph: Text", "Heading2: Own level", "TableCell: a", "TableCell: b", "Bibliography: Entry"]);

    [Fact]
    public void List_numbers_are_computed() =>
        Lines(
                Read(
                    Of(
                        string.Concat(
                            new[] { (1, 0), (1, 1), (1, 1), (1, 0), (2, 0), (3, 0), (3, 0) }.Select(item =>
                                P("x", $"<w:numPr><w:ilvl w:val=\"{item.Item2}\"/><w:numId w:val=\"{item.Item1}\"/></w:numPr>")
                            )
                        ),
                        (
                            "numbering",
                            """
                            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
                            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
                            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                            <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
                            """
                        )
                    )
                )
            )
            .ShouldBe([
                "ListItem1 [3]: x",
                "ListItem2 3.a): x",
                "ListItem2 3.b): x",
                "ListItem1 [4]: x",
                "ListItem1 •: x",
                "ListItem1 [1]: x",
                "ListItem1 [2]: x",
            ]);

    [Fact]
    public void Tracked_changes_are_read_as_accepted() =>
        Read(
            Of(
                $"<w:p>{R("Luna ")}<w:del>{R("2019").Replace("w:t", "w:delText", StringComparison.Ordinal)}</w:del><w:ins>{R("2020")}</w:ins><w:moveFrom>{R("gone")}</w:moveFrom>{R(" hid", "<w:vanish/>")}</w:p>"
            )
        )
            .Text.ShouldBe("Luna 2020");

    [Fact]
    public void Marks_and_links_are_runs()
    {
        var document = Read(
            Of(
                $"<w:p>{R("J", "<w:i/>")}{R("v", "<w:rStyle w:val=\"Em\"/><w:b/>")}{R("u", "<w:rStyle w:val=\"Em\"/><w:i w:val=\"0\"/>")}{R("2", "<w:vertAlign w:val=\"superscript\"/>")}<w:hyperlink r:id=\"rId9\">{R("link")}</w:hyperlink><w:hyperlink w:anchor=\"r1\">{R("in")}</w:hyperlink>{Field(" HYPERLINK \"https://a.org/\" ", R("old"))}</w:p>",
                ("https://doi.org/10.1000/182", "rId9"),
                ("styles", "<w:style w:styleId=\"Em\"><w:rPr><w:i/></w:rPr></w:style>")
            )
        );
        document.Text.ShouldBe("Jvu2linkinold");
        document
            .Blocks[0]
            .Runs.Select(run => (document.Text.Substring(run.Span.Start, run.Span.Length), run.Marks, run.Target))
            .ShouldBe([
                ("J", RunMarks.Italic, null),
                ("v", RunMarks.Italic | RunMarks.Bold, null),
                ("2", RunMarks.Superscript, null),
                ("link", RunMarks.None, "https://doi.org/10.1000/182"),
                ("in", RunMarks.None, "#r1"),
                ("old", RunMarks.None, "https://a.org/"),
            ]);
    }

    [Fact]
    public void Notes_follow_the_text_with_their_numbers()
    {
        var document = Read(
            Of(
                $"<w:p>{R("A")}<w:r><w:endnoteReference w:id=\"2\"/></w:r>{R("B")}<w:r><w:footnoteReference w:id=\"7\"/></w:r></w:p>",
                (
                    "footnotes",
                    $"<w:footnote w:id=\"0\" w:type=\"separator\">{P("---")}</w:footnote><w:footnote w:id=\"7\">{P("Foot.")}</w:footnote>"
                ),
                ("endnotes", $"<w:endnote w:id=\"2\">{P("End.")}{P("More.")}</w:endnote>")
            )
        );
        Lines(document).ShouldBe(["Paragraph: A1B2", "Note 1. #1: End.", "Note #1: More.", "Note 2. #2: Foot."]);
        document.Blocks[0].Runs.Select(run => run.Note).ShouldBe(["1", "2"]);
        var place = document.PlaceOf(document.Blocks[^1].Span);
        (place.Part, place.Paragraph).ShouldBe(("footnotes", 1));
    }

    [Theory]
    [InlineData("ADDIN ZOTERO_ITEM CSL_CITATION ")]
    [InlineData("ADDIN CSL_CITATION ")]
    public void Citations_of_Zotero_and_Mendeley_are_data(string code)
    {
        var document = Read(Of($"<w:p>{R("Text ")}{Field(code + Item, R("(see Luna, 2020, p. 7)"))}{R(".")}</w:p>"));
        document.Text.ShouldBe("Text (see Luna, 2020, p. 7).");
        var citation = document.Blocks[0].Runs.ShouldHaveSingleItem().Citations.ShouldHaveSingleItem();
        (citation.Work!.Doi!.Value, citation.Prefix, citation.Locator).ShouldBe(("10.1000/182", "see", "p. 7"));
        document.Metadata.Works.ShouldHaveSingleItem().Title.ShouldBe("Tides");
    }

    [Fact]
    public void A_content_control_of_Mendeley_is_data()
    {
        var tag = "MENDELEY_CITATION_v3_" + Convert.ToBase64String(Encoding.UTF8.GetBytes(Item));
        Read(Of($"<w:p><w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{R("(Luna, 2020)")}</w:sdtContent></w:sdt></w:p>"))
            .Blocks[0]
            .Runs.ShouldHaveSingleItem()
            .Citations.ShouldHaveSingleItem()
            .Work!.Title.ShouldBe("Tides");
    }

    [Fact]
    public void A_citation_of_EndNote_is_data()
    {
        const string xml =
            "<EndNote><Cite><Author>Luna</Author><Year>2020</Year><RecNum>12</RecNum><Pages>7</Pages><record><rec-number>12</rec-number><ref-type name=\"Journal Article\">17</ref-type><titles><title>Tides</title></titles></record></Cite></EndNote>";
        var citation = Read(Of($"<w:p>{Field(" ADDIN EN.CITE " + xml, R("(Luna, 2020)"))}</w:p>"))
            .Blocks[0]
            .Runs.ShouldHaveSingleItem()
            .Citations.ShouldHaveSingleItem();
        (citation.Key, citation.Locator, citation.Work!.Title).ShouldBe(("12", "p. 7", "Tides"));
    }

    [Fact]
    public void A_citation_of_Word_is_looked_up_in_its_sources()
    {
        var document = Read(
            Of(
                $"<w:p>{Field(" CITATION Lun20 \\p 7 \\l 1033 \\m Sto19", R("(Luna, 2020)"))}</w:p>",
                (
                    "sources",
                    "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"><b:Source><b:Tag>Lun20</b:Tag><b:SourceType>Book</b:SourceType><b:Title>Tides</b:Title></b:Source></b:Sources>"
                )
            )
        );
        document
            .Blocks[0]
            .Runs[0]
            .Citations.Select(citation => (citation.Key, citation.Locator, citation.Work?.Title))
            .ShouldBe([("Lun20", "p. 7", "Tides"), ("Sto19", null, null)]);
    }

    [Theory]
    [InlineData("ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY")]
    [InlineData("ADDIN Mendeley Bibliography CSL_BIBLIOGRAPHY")]
    [InlineData("ADDIN EN.REFLIST")]
    [InlineData("BIBLIOGRAPHY \\l 1033")]
    public void The_list_of_a_citation_program_is_a_bibliography(string code)
    {
        var field = Field(code, R("Luna, A. (2020).") + "</w:p><w:p>" + R("Stone, K. (2019)."));
        Lines(Read(Of(P("References") + $"<w:p>{field}</w:p>" + P("After"))))
            .ShouldBe(["Paragraph: References", "Bibliography: Luna, A. (2020).", "Bibliography: Stone, K. (2019).", "Paragraph: After"]);
    }

    [Fact]
    public void An_article_is_read_from_Word()
    {
        var article = ArticleReader.Read(
            File.ReadAllBytes(Repository.PathOf("tests/data/articles/12-article.docx")),
            "12-article.docx",
            DocumentReaders.Default.With(WordReader.Instance)
        );
        article.Entries.ShouldHaveSingleItem().Reference.Doi!.Value.ShouldBe("10.1016/j.sleep.2014.12.001");
        article.Citations.ShouldHaveSingleItem().Authors.ShouldBe(["Romans"]);
        article.Document.PlaceOf(article.Entries[0].Span).ToString().ShouldBe("paragraph 4");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 nothing")]
    [InlineData("plain text")]
    public void What_is_not_a_Word_file_is_refused(string content)
    {
        var finding = Read(Encoding.Latin1.GetBytes(content)).Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0001", DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_file_that_unpacks_to_more_than_is_allowed_is_refused() =>
        WordReader
            .Instance.Read(Of(P(new('x', 100_000))), "a.docx", new() { MaximumUnpackedBytes = 50_000 })
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldContain("unpacked size exceeds the limit");

    [Fact]
    public void Elements_nested_too_deep_are_reported() =>
        Read(
            Of(
                "<w:p>"
                    + string.Concat(Enumerable.Repeat("<w:ins>", 5000))
                    + R("x")
                    + string.Concat(Enumerable.Repeat("</w:ins>", 5000))
                    + "</w:p>"
            )
        )
            .Diagnostics.ShouldHaveSingleItem()
            .Code.ShouldBe("CIT0005");

    [Fact]
    public void Damaged_files_never_throw()
    {
        var file = Of(
            P("Text") + $"<w:p>{Field("ADDIN ZOTERO_ITEM CSL_CITATION " + Item, R("(Luna, 2020)"))}</w:p>",
            ("numbering", ""),
            ("footnotes", "")
        );
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte)
            .Array[1, 20]
            .Sample(
                changes =>
                {
                    var damaged = file.ToArray();
                    foreach (var (at, value) in changes)
                        damaged[at] = value;
                    Read(damaged).Text.ShouldNotBeNull();
                },
                iter: 2000
            );
    }
}
