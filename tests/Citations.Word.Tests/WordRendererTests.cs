using Citations.Styles;
using Citations.Word;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Citations.Tests;

public sealed class WordRendererTests
{
    private static readonly FormattedDocument TwoEntries = Document(
        [
            new TextRun("Luna, R. (2020). On "),
            new StyledSpan(TextStyle.Italic, [new TextRun("Journal"), new TextRun(", 8")]),
            new TextRun(", 1–9. "),
            new LinkSpan("https://doi.org/10.1000/182", [new TextRun("https://doi.org/10.1000/182")]),
        ],
        [
            new TextRun("Zhou, Y. (2021). "),
            new StyledSpan(
                TextStyle.Bold | TextStyle.SmallCaps,
                [new TextRun("x"), new StyledSpan(TextStyle.Superscript, [new TextRun("2")])]
            ),
        ]
    );

    [Fact]
    public void R0_6_the_list_is_headed_double_spaced_and_hanging()
    {
        using var file = Open(WordRenderer.Instance.Render(TwoEntries));

        var paragraphs = Paragraphs(file);
        paragraphs
            .Select(paragraph => paragraph.InnerText)
            .ShouldBe(["References", "Luna, R. (2020). On Journal, 8, 1–9. https://doi.org/10.1000/182", "Zhou, Y. (2021). x2"]);
        var heading = StyleOf(file, paragraphs[0]);
        heading.StyleParagraphProperties!.Justification!.Val!.Value.ShouldBe(JustificationValues.Center);
        heading.StyleRunProperties!.Bold.ShouldNotBeNull();
        var entry = StyleOf(file, paragraphs[1]).StyleParagraphProperties!;
        entry.Indentation!.Hanging!.Value.ShouldBe("720");
        entry.Indentation.Left!.Value.ShouldBe("720");
        entry.SpacingBetweenLines!.Line!.Value.ShouldBe("480");
    }

    [Fact]
    public void Looks_are_kept_run_by_run()
    {
        using var file = Open(WordRenderer.Instance.Render(TwoEntries));

        var runs = Paragraphs(file).SelectMany(paragraph => paragraph.Descendants<Run>()).ToList();
        runs.Single(run => run.InnerText == "Journal, 8").RunProperties!.Italic.ShouldNotBeNull();
        runs.Single(run => run.InnerText == ", 1–9. ").RunProperties.ShouldBeNull();
        var raised = runs.Single(run => run.InnerText == "2").RunProperties!;
        raised.VerticalTextAlignment!.Val!.Value.ShouldBe(VerticalPositionValues.Superscript);
        raised.Bold.ShouldNotBeNull();
        raised.SmallCaps.ShouldNotBeNull();
    }

    [Fact]
    public void A_link_is_live_and_its_address_registered_once()
    {
        RichText twice = [Link("https://example.com/ä", "a"), new TextRun(" and "), Link("https://example.com/ä", "b")];

        using var file = Open(WordRenderer.Instance.Render(Document(twice)));

        var relationship = file.MainDocumentPart!.HyperlinkRelationships.ShouldHaveSingleItem();
        relationship.Uri.OriginalString.ShouldBe("https://example.com/%C3%A4");
        relationship.IsExternal.ShouldBeTrue();
        Paragraphs(file)[1]
            .Elements<Hyperlink>()
            .Select(link => (link.InnerText, link.Id?.Value))
            .ShouldBe([("a", relationship.Id), ("b", relationship.Id)]);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    [InlineData("#entry")]
    public void An_address_that_is_not_harmless_leaves_its_text_alone(string target)
    {
        using var file = Open(WordRenderer.Instance.Render(Document([Link(target, "text")])));

        file.MainDocumentPart!.HyperlinkRelationships.ShouldBeEmpty();
        Paragraphs(file)[1].InnerText.ShouldBe("text");
    }

    [Fact]
    public void An_address_longer_than_Office_takes_leaves_its_text_alone()
    {
        using var file = Open(WordRenderer.Instance.Render(Document([Link("https://example.com/" + new string('a', 3000), "text")])));

        file.MainDocumentPart!.HyperlinkRelationships.ShouldBeEmpty();
    }

    [Fact]
    public void Blocks_are_lines_and_tabs_of_one_paragraph()
    {
        RichText entry =
        [
            new DisplaySpan(TextDisplay.LeftMargin, [new TextRun("[1]")]),
            new DisplaySpan(TextDisplay.RightInline, [new TextRun("Luna")]),
            new DisplaySpan(TextDisplay.Indent, [new TextRun("A note")]),
        ];

        using var file = Open(WordRenderer.Instance.Render(Document(entry)));

        Paragraphs(file)[1]
            .Descendants<Run>()
            .SelectMany(run => run.ChildElements)
            .Select(child => child is Text text ? text.Text : child.LocalName)
            .ShouldBe(["[1]", "tab", "Luna", "br", "tab", "A note"]);
    }

    [Fact]
    public void The_heading_is_the_caller_s()
    {
        using var file = Open(new WordRenderer { Heading = "Références" }.Render(TwoEntries));

        Paragraphs(file)[0].InnerText.ShouldBe("Références");
    }

    [Fact]
    public void Any_list_is_a_valid_document_that_holds_its_text() =>
        RichTextGen
            .RichText.Array[0, 3]
            .Sample(
                texts =>
                {
                    var docx = WordRenderer.Instance.Render(Document(texts));

                    ShouldBeValid(docx);
                    using var file = Open(docx);
                    var paragraphs = Paragraphs(file).Skip(1).ToList();
                    paragraphs.Count.ShouldBe(texts.Length);
                    foreach (var (paragraph, text) in paragraphs.Zip(texts))
                        RenderedText.Visible(TextOf(paragraph)).ShouldBe(RenderedText.Of(text));
                },
                iter: 300
            );

    internal static FormattedDocument Document(params RichText[] entries) =>
        new([], EquatableArray.Create<ReferenceListEntry>([.. entries.Select((text, i) => new ReferenceListEntry($"{i}", text))]), []);

    internal static WordprocessingDocument Open(byte[] docx) => WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);

    internal static List<Paragraph> Paragraphs(WordprocessingDocument file) =>
        [.. file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()];

    internal static void ShouldBeValid(byte[] docx)
    {
        using var file = Open(docx);
        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(file)
            .Select(error => $"{error.Path?.XPath}: {error.Description}")
            .ShouldBeEmpty();
    }

    internal static Style StyleOf(WordprocessingDocument file, Paragraph paragraph) =>
        file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>()
            .Single(style => style.StyleId == paragraph.ParagraphProperties!.ParagraphStyleId!.Val);

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text));

    private static LinkSpan Link(string target, string text) => new(target, [new TextRun(text)]);
}
