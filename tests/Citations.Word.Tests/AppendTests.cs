using Citations.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StyleSheet = DocumentFormat.OpenXml.Wordprocessing.Styles;

namespace Citations.Tests;

public sealed class AppendTests
{
    private static readonly Styles.FormattedDocument OneEntry = WordRendererTests.Document([
        new TextRun("Luna, R. (2020). "),
        new LinkSpan("https://doi.org/10.1000/182", [new TextRun("https://doi.org/10.1000/182")]),
    ]);

    [Fact]
    public void The_list_follows_the_text_on_a_new_page_before_the_last_section_s_properties()
    {
        var article = Article(
            new Body(Line("One."), Line("Two."), new SectionProperties(new PageSize { Width = 11906, Height = 16838 })),
            null
        );

        var docx = WordRenderer.Instance.Append(article, OneEntry);

        WordRendererTests.ShouldBeValid(docx);
        using var file = WordRendererTests.Open(docx);
        var paragraphs = WordRendererTests.Paragraphs(file);
        paragraphs
            .Select(paragraph => paragraph.InnerText)
            .ShouldBe(["One.", "Two.", "References", "Luna, R. (2020). https://doi.org/10.1000/182"]);
        paragraphs[2].ParagraphProperties!.PageBreakBefore.ShouldNotBeNull();
        file.MainDocumentPart!.Document!.Body!.LastChild.ShouldBeOfType<SectionProperties>();
    }

    [Fact]
    public void A_document_without_styles_and_without_sections_gets_what_it_lacks()
    {
        var docx = WordRenderer.Instance.Append(Article(new Body(Line("One.")), null), OneEntry);

        WordRendererTests.ShouldBeValid(docx);
        using var file = WordRendererTests.Open(docx);
        WordRendererTests
            .StyleOf(file, WordRendererTests.Paragraphs(file)[^1])
            .StyleParagraphProperties!.Indentation!.Hanging!.Value.ShouldBe("720");
    }

    [Fact]
    public void Styles_that_the_author_has_made_are_used_and_kept()
    {
        StyleSheet styles = new(
            new Style(new StyleName { Val = "Normal" })
            {
                Type = StyleValues.Paragraph,
                StyleId = "Standard",
                Default = true,
            },
            new Style(new StyleName { Val = "Reference List Entry" })
            {
                Type = StyleValues.Paragraph,
                StyleId = "MyEntry",
                CustomStyle = true,
            },
            new Style(new StyleName { Val = "hyperlink" }) { Type = StyleValues.Character, StyleId = "Lienhypertexte" },
            new Style(new StyleName { Val = "Other" })
            {
                Type = StyleValues.Paragraph,
                StyleId = "ReferenceListHeading",
                CustomStyle = true,
            }
        );

        var docx = WordRenderer.Instance.Append(Article(new Body(Line("One.")), styles), OneEntry);

        WordRendererTests.ShouldBeValid(docx);
        using var file = WordRendererTests.Open(docx);
        var paragraphs = WordRendererTests.Paragraphs(file);
        paragraphs[2].ParagraphProperties!.ParagraphStyleId!.Val!.Value.ShouldBe("MyEntry");
        paragraphs[2].Descendants<RunStyle>().Single().Val!.Value.ShouldBe("Lienhypertexte");
        var heading = WordRendererTests.StyleOf(file, paragraphs[1]);
        heading.StyleName!.Val!.Value.ShouldBe("Reference List Heading");
        heading.BasedOn!.Val!.Value.ShouldBe("Standard");
    }

    [Fact]
    public void A_second_list_shares_the_styles_of_the_first()
    {
        var once = WordRenderer.Instance.Append(Article(new Body(Line("One.")), null), OneEntry);

        var twice = WordRenderer.Instance.Append(once, OneEntry);

        WordRendererTests.ShouldBeValid(twice);
        using var file = WordRendererTests.Open(twice);
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Count().ShouldBe(3);
    }

    [Fact]
    public void What_is_not_a_Word_document_is_refused()
    {
        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append("{\\rtf1}"u8, OneEntry));
        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append([], OneEntry));
        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append(Spreadsheet(), OneEntry));
    }

    private static byte[] Article(Body body, StyleSheet? styles)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(body);
            if (styles is not null)
                main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
        }

        return file.ToArray();
    }

    private static byte[] Spreadsheet()
    {
        using var file = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            package.AddWorkbookPart().Workbook = new();
        }

        return file.ToArray();
    }

    private static Paragraph Line(string text) => new(new Run(new Text(text)));
}
