using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rendering;
using Citations.Csl;
using Citations.Styles;
using Citations.Word;
using Citations.Word.Citing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Tests.Citing;

public sealed class WordArticleRendererTests
{
    private static readonly Reference[] Library =
    [
        Work("lind2005", "The tide tables", "Lind", "Jorun"),
        Work("moro2007", "Why water is wet", "Moro", "Ana"),
    ];

    [Fact]
    public void Keys_become_fields_that_are_read_back()
    {
        var (bytes, _) = Render(Document("Tides [see @lind2005, pp. 3-5; @moro2007] and @lind2005 [p. 7] say."));

        var article = Read(bytes);
        article.Document.Text.ShouldContain("Tides (see Lind, 2005, pp. 3–5; Moro, 2005) and Lind (2005, p. 7) say.");
        var runs = article.Document.Blocks.SelectMany(block => block.Runs).Where(run => !run.Citations.IsEmpty).ToList();
        runs.Select(run => run.Span.In(article.Document.Text).ToString())
            .ShouldBe(["(see Lind, 2005, pp. 3–5; Moro, 2005)", "(2005, p. 7)"]);
        runs.SelectMany(run => run.Citations)
            .Select(citation => (citation.Key, citation.Prefix, citation.Locator, citation.Mode))
            .ShouldBe([
                ("lind2005", "see", "p. 3-5", KeyedCitationMode.Parenthetical),
                ("moro2007", null, null, KeyedCitationMode.Parenthetical),
                ("lind2005", null, "p. 7", KeyedCitationMode.SuppressAuthor),
            ]);
        article.Document.Metadata.Works.Distinct().Select(work => work.Title).ShouldBe(Library.Select(work => work.Title));
        TextsOf(article, BlockKind.Bibliography)
            .ShouldBe(["Lind, J. (2005). The tide tables. Harbour Press.", "Moro, A. (2005). Why water is wet. Harbour Press."]);
    }

    [Fact]
    public void A_key_that_runs_share_is_replaced_and_their_look_stays()
    {
        var document = Document(
            new Run(new RunProperties(new Italic()), new Text("Wor") { Space = new(DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve) }),
            new Run(new Text("ds [@lind")),
            new Run(new RunProperties(new Bold()), new Text("2005] end"))
        );

        var (bytes, _) = Render(document);

        Read(bytes).Document.Text.ShouldStartWith("Words (Lind, 2005) end");
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var runs = package.MainDocumentPart!.Document!.Descendants<Run>().ToList();
        runs[0].RunProperties!.Italic.ShouldNotBeNull();
        runs.Single(run => run.InnerText == " end").RunProperties!.Bold.ShouldNotBeNull();
        runs.Single(run => run.InnerText == "(Lind, 2005)").RunProperties.ShouldBeNull();
    }

    [Fact]
    public void Notes_are_footnotes_in_the_order_of_the_text()
    {
        var (bytes, _) = Render(Document("Tides [@lind2005, p. 3], and waves [@moro2007]."), BuiltInStyles.Load("chicago-notes"));

        var article = Read(bytes);
        article.Document.Text.ShouldStartWith("Tides,1 and waves.2");
        TextsOf(article, BlockKind.Note)
            .ShouldBe(["Jorun Lind, The Tide Tables (Harbour Press, 2005), 3.", "Ana Moro, Why Water Is Wet (Harbour Press, 2005)."]);
    }

    [Fact]
    public void The_list_takes_the_place_that_is_marked()
    {
        var (bytes, _) = Render(Document("Tides [@lind2005].", "{#refs}", "The end."));

        var text = Read(bytes).Document.Text;
        text.ShouldNotContain("{#refs}");
        text.IndexOf("Harbour Press", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("The end.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_key_is_text_and_a_finding()
    {
        var (bytes, rendered) = Render(Document("Nobody [@nobody]."));

        Read(bytes).Document.Text.ShouldBe("Nobody (nobody?).");
        rendered.Diagnostics.Select(finding => finding.Code).ShouldBe(["CIT0601"]);
        rendered.Document.PlaceOf(rendered.Diagnostics[0].Span!.Value).Paragraph.ShouldBe(1);
    }

    [Fact]
    public void A_document_without_keys_stays_byte_for_byte()
    {
        var document = Document("Write to jo@lind2005.example.");
        Render(document).Bytes.ShouldBe(document);
    }

    [Theory]
    [InlineData("apa")]
    [InlineData("ieee")]
    [InlineData("chicago-notes")]
    public void The_file_is_valid(string style)
    {
        var document = Document("Tides [see @lind2005, p. 3; @moro2007]. @lind2005 says; [@nobody]: “so” [@moro2007].", "More [@lind2005]");
        var (bytes, _) = Render(document, style == "apa" ? ApaStyle.Seventh : BuiltInStyles.Load(style));

        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator()
            .Validate(package, TestContext.Current.CancellationToken)
            .Select(problem => problem.Description)
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_a_document_is_refused()
    {
        var document = WordReader.Instance.Read("PK no zip"u8.ToArray(), "a.docx", DocumentReadOptions.Default);
        var rendered = WordArticleRenderer.Render("PK no zip"u8.ToArray(), document, Library, new() { Settings = new() { NoCite = "@*" } });
        rendered.Diagnostics.Select(finding => finding.Code).ShouldBe(["CIT0009"]);
    }

    private static IEnumerable<string> TextsOf(Article article, BlockKind kind) =>
        article.Document.Blocks.Where(block => block.Kind == kind).Select(block => block.Span.In(article.Document.Text).Trim().ToString());

    private static (byte[] Bytes, RenderedArticle Rendered) Render(byte[] document, ICitationStyle? style = null)
    {
        var read = WordReader.Instance.Read(document, "a.docx", DocumentReadOptions.Default);
        var rendered = WordArticleRenderer.Render(document, read, Library, new() { Style = style ?? ApaStyle.Seventh });
        return (rendered.Content.ToArray(), rendered);
    }

    private static Article Read(byte[] document) =>
        ArticleReader.Read(WordReader.Instance.Read(document, "a.docx", DocumentReadOptions.Default));

    private static byte[] Document(params string[] paragraphs) =>
        Document([.. paragraphs.Select(text => new Paragraph(new Run(new Text(text))))]);

    private static byte[] Document(params Run[] runs) => Document([new Paragraph(runs)]);

    private static byte[] Document(Paragraph[] paragraphs)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
            package.AddMainDocumentPart().Document = new(new Body(paragraphs));
        return file.ToArray();
    }

    private static Reference Work(string id, string title, string family, string given) =>
        new()
        {
            Id = id,
            Type = ReferenceType.Book,
            Author = [Contributor.Person(family, given)],
            Title = title,
            Issued = new(2005),
            Publisher = "Harbour Press",
        };
}
