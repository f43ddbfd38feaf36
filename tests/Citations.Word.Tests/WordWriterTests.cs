using System.IO.Compression;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Word;

namespace Citations.Tests;

public sealed class WordWriterTests
{
    private const string Italic = "<w:i/>";
    private static readonly DocumentReaders Readers = DocumentReaders.Default.With(WordReader.Instance);

    [Fact]
    public void Words_change_and_runs_keep_their_formatting()
    {
        var file = WordFile.Of(
            $"<w:p w:rsidR=\"00A1\">{WordFile.R("Luna, ")}{WordFile.R("Sea & Sky", "<w:rFonts w:ascii=\"Arial\"/><w:i/>")}{WordFile.R(", 7, 12-19.")}</w:p>"
        );

        var (xml, text) = Write(
            file,
            ("Sea & Sky", new StyledSpan(TextStyle.Italic, [new TextRun("Seas & Sky")])),
            ("7, 12-19", new TextRun("8, 12–19"))
        );

        text.ShouldBe("Luna, Seas & Sky, 8, 12–19.");
        xml.ShouldContain(
            "<w:rPr><w:rFonts w:ascii=\"Arial\" /><w:i /></w:rPr><w:t xml:space=\"preserve\">Seas &amp; Sky</w:t>",
            Case.Sensitive
        );
        xml.ShouldContain("<w:p w:rsidR=\"00A1\">");
        xml.ShouldContain("<w:t xml:space=\"preserve\">, 8, 12–19.</w:t>");
    }

    [Fact]
    public void Italics_are_set_at_their_place_in_the_properties()
    {
        var (xml, _) = Write(
            WordFile.Of($"<w:p>{WordFile.R("In Sea, 7(2).", "<w:rStyle w:val=\"x\"/><w:sz w:val=\"20\"/>")}</w:p>"),
            ("7", new StyledSpan(TextStyle.Italic, [new TextRun("7")]))
        );

        xml.ShouldContain(
            "In Sea, </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"x\" /><w:i /><w:iCs /><w:sz w:val=\"20\" /></w:rPr><w:t xml:space=\"preserve\">7</w:t></w:r><w:r>"
        );
    }

    [Fact]
    public void Tracked_changes_name_their_author_and_time()
    {
        var file = WordFile.Of($"<w:p>{WordFile.R("Luna, 12-19.", Italic)}</w:p>");

        var (xml, text) = Write(
            file,
            WordWriter.Tracked("citations", new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)),
            ("12-19", new StyledSpan(TextStyle.Italic, [new TextRun("12–19")]))
        );

        text.ShouldBe("Luna, 12–19.");
        xml.ShouldContain(
            "<w:del w:id=\"1\" w:author=\"citations\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:rPr><w:i /></w:rPr><w:delText xml:space=\"preserve\">-</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"citations\" w:date=\"2026-01-02T03:04:05Z\"><w:r><w:rPr><w:i /></w:rPr><w:t xml:space=\"preserve\">–</w:t></w:r></w:ins>"
        );
    }

    [Fact]
    public void A_link_leads_to_the_new_address()
    {
        var file = WordFile.Of(
            $"<w:p>{WordFile.R("See ")}<w:hyperlink r:id=\"r1\">{WordFile.R("https://doi.org/10.1/x")}</w:hyperlink></w:p>",
            ("https://doi.org/10.1/x", "r1")
        );

        var document = Document(
            file,
            WordWriter.Instance,
            ("https://doi.org/10.1/x", new LinkSpan("https://doi.org/10.1/y", [new TextRun("https://doi.org/10.1/y")]))
        );

        document.Text.ShouldBe("See https://doi.org/10.1/y");
        document.Blocks[0].Runs[0].Target.ShouldBe("https://doi.org/10.1/y");
    }

    [Fact]
    public void A_paragraph_without_text_goes() =>
        Write(WordFile.Of(WordFile.P("One") + WordFile.P("Two") + WordFile.P("Three")), ("Two\n\n", new TextRun("")))
            .Text.ShouldBe("One\n\nThree");

    [Fact]
    public void Notes_are_changed_in_their_part()
    {
        var file = WordFile.Of(
            $"<w:p>{WordFile.R("Text")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            ("footnotes", $"<w:footnote w:id=\"2\">{WordFile.P("Luna, 12-19.")}</w:footnote>")
        );

        Write(file, ("12-19", new TextRun("12–19"))).Text.ShouldContain("Luna, 12–19.");
    }

    [Fact]
    public void The_mark_of_a_note_is_no_text()
    {
        var file = WordFile.Of(
            $"<w:p>{WordFile.R("Text")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            ("footnotes", $"<w:footnote w:id=\"2\">{WordFile.P("Note.")}</w:footnote>")
        );
        var document = Readers.Read(file, "a.docx", DocumentReadOptions.Default);

        var result = DocumentWriters.Default.With(WordWriter.Instance).Write(file, document, [TextEdit.Plain(new(4, 1), "x")]);

        result.Content.ToArray().ShouldBe(file);
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0009");
    }

    [Fact]
    public void Every_other_part_stays_byte_for_byte()
    {
        var file = WordFile.Of(WordFile.P("Luna, 12-19."), ("styles", "<w:style w:styleId=\"a\"/>"));
        var document = Readers.Read(file, "a.docx", DocumentReadOptions.Default);

        var written = WordWriter.Instance.Write(file, document, [TextEdit.Plain(new(8, 1), "–")]).Content;

        Parts(written.ToArray())
            .Where(part => part.Path != "word/document.xml")
            .ShouldBe(Parts(file).Where(part => part.Path != "word/document.xml"));
        WordWriter.Instance.Write(file, document, [TextEdit.Plain(new(8, 1), "–")]).Content.ToArray().ShouldBe(written.ToArray());
    }

    private static (string Xml, string Text) Write(byte[] file, params (string Old, RichTextNode New)[] edits) =>
        Write(file, WordWriter.Instance, edits);

    private static (string Xml, string Text) Write(byte[] file, WordWriter writer, params (string Old, RichTextNode New)[] edits)
    {
        var document = Document(file, writer, edits, out var content);
        return (Parts(content).Single(part => part.Path == "word/document.xml").Text, document.Text);
    }

    private static ArticleDocument Document(byte[] file, WordWriter writer, params (string Old, RichTextNode New)[] edits) =>
        Document(file, writer, edits, out _);

    private static ArticleDocument Document(byte[] file, WordWriter writer, (string Old, RichTextNode New)[] edits, out byte[] content)
    {
        var document = Readers.Read(file, "a.docx", DocumentReadOptions.Default);
        var result = writer.Write(
            file,
            document,
            [
                .. edits.Select(edit => new TextEdit(
                    new(document.Text.IndexOf(edit.Old, StringComparison.Ordinal), edit.Old.Length),
                    [edit.New]
                )),
            ]
        );
        result.Diagnostics.ShouldBeEmpty();
        content = result.Content.ToArray();
        return Readers.Read(content, "a.docx", DocumentReadOptions.Default);
    }

    private static List<(string Path, string Text)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry => (entry.FullName, new StreamReader(entry.Open(), Encoding.UTF8).ReadToEnd()))];
    }
}
