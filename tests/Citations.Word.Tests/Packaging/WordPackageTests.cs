using System.IO.Compression;
using System.Text;
using System.Xml;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Word;
using Citations.Word.Citing;
using Citations.Word.Packaging;
using CsCheck;
using static Citations.Tests.WordFile;

namespace Citations.Tests.Packaging;

public sealed class WordPackageTests
{
    private const string Footnotes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";

    private static readonly Styles.FormattedDocument OneEntry = WordRendererTests.Document([new TextRun("Luna, R. (2020).")]);
    private static readonly Reference[] Library = [new() { Id = "lind2005", Title = "The tide tables" }];

    [Fact]
    public void A_package_without_changes_stays_byte_for_byte()
    {
        var file = Of(P("Text"), ("styles", ""));
        using var package = Open(file);

        package.Part("word/styles.xml").ShouldNotBeNull();

        package.Save().ShouldBe(file);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void A_part_that_changes_keeps_its_declaration_and_its_white_space(string standalone)
    {
        var file = With(
            Of($"<w:p> \n {R("  a  ")}\t</w:p>"),
            text => text.Replace("<w:document", $"<?xml version=\"1.0\" standalone=\"{standalone}\"?><w:document", StringComparison.Ordinal)
        );
        using var package = Open(file);

        package.Body.SetAttributeValue("x", "1");

        var text = TextOf(package.Save(), "word/document.xml");
        text.ShouldStartWith($"<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"{standalone}\"?>");
        text.ShouldContain(
            "<w:body x=\"1\"><w:p> \n <w:r><w:rPr></w:rPr><w:t xml:space=\"preserve\">  a  </w:t></w:r>\t</w:p></w:body>",
            Case.Sensitive
        );
    }

    [Fact]
    public void A_part_takes_no_name_that_another_has()
    {
        var file = With(Of(P("Text"), ("footnotes", "")), text => text.Replace(Footnotes, "urn:other/kind", StringComparison.Ordinal));
        using var package = Open(file);

        package.PartOf(WordPartKind.Footnotes, () => package.Names.Root("footnotes"));

        Parts(package.Save()).Select(part => part.Path).ShouldContain("word/footnotes1.xml");
        TextOf(package.Save(), "word/footnotes.xml").ShouldBe(TextOf(file, "word/footnotes.xml"));
        TextOf(package.Save(), "[Content_Types].xml").ShouldContain("PartName=\"/word/footnotes1.xml\"");
    }

    [Fact]
    public void A_part_that_is_named_and_missing_is_not_made_up()
    {
        var file = With(Of(P("Text"), ("styles", "")), text => text.Replace("word/styles.xml", "word/gone.xml", StringComparison.Ordinal));

        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append(file, OneEntry));
    }

    [Fact]
    public void A_type_that_a_removed_part_left_is_replaced()
    {
        const string type = "<Override PartName=\"/word/Styles.xml\" ContentType=\"old\"/>";
        var file = With(Of(P("Text")), text => text.Replace("</Types>", type + "</Types>", StringComparison.Ordinal));

        var docx = WordRenderer.Instance.Append(file, OneEntry);

        WordRendererTests.ShouldBeValid(docx);
        TextOf(docx, "[Content_Types].xml").ShouldNotContain("\"old\"");
    }

    [Fact]
    public void The_ids_of_links_are_new()
    {
        using var package = Open(Of(P("Text"), ("https://a.example", "rId3"), ("https://b.example", "rId2")));
        var links = package.RelationshipsOf(package.Main);

        links.LinkTo("https://a.example").ShouldBe("rId3");
        links.LinkTo("https://c.example").ShouldBe("rId4");
        links.LinkTo("https://c.example").ShouldBe("rId4");
    }

    [Fact]
    public void Document_types_are_refused()
    {
        var file = With(
            Of(P("&x;")),
            text => text.Replace("<w:document", "<!DOCTYPE d [<!ENTITY x \"y\">]><w:document", StringComparison.Ordinal)
        );

        using var package = Open(file);
        Should.Throw<XmlException>(() => package.Main);
        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append(file, OneEntry));
    }

    [Fact]
    public void The_limit_of_what_is_unpacked_holds_for_all_parts_together()
    {
        var file = Of(P(new('x', 40_000)), ("styles", $"<!--{new string('x', 40_000)}-->"));

        using var package = new WordPackage(file, 60_000);
        package.Main.ShouldBe(package.Main);
        Should.Throw<InvalidDataException>(() => package.Part("word/styles.xml"));
    }

    [Fact]
    public void A_file_of_too_many_parts_is_refused()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i <= 20_000; i++)
                archive.CreateEntry($"{i}");
        }

        Should.Throw<InvalidDataException>(() => Open(file.ToArray())).Message.ShouldContain("20000 parts");
    }

    [Fact]
    public void Properties_nested_too_deep_are_not_copied()
    {
        var file = Of($"<w:p>{R("Tides [@lind2005], 12-19.", Nested(5_000))}</w:p>");
        var document = Read(file);

        WordArticleRenderer.Render(file, document, Library, new()).Diagnostics.Select(finding => finding.Code).ShouldBe(["CIT0009"]);
        WordWriter.Instance.Write(file, document, [TextEdit.Plain(new(21, 1), "–")]).Content.ToArray().ShouldBe(file);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused() =>
        Read(Of(Nested(100_000))).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain("nested too deep");

    [Fact]
    public void A_document_of_another_language_is_refused()
    {
        var file = With(Of(P("Text")), text => text.Replace("/wordprocessingml/", "/other/", StringComparison.Ordinal));

        Should.Throw<InvalidDataException>(() => WordRenderer.Instance.Append(file, OneEntry));
    }

    [Fact]
    public void Damaged_files_are_refused_or_written()
    {
        var body = $"<w:p>{R("Tides [@lind2005] &#x1; rise", "<w:i/>")}</w:p><w:sectPr/>";
        var file = Of(body, ("styles", "<w:style/>"), ("footnotes", "<w:footnote/>"), ("https://a.example", "r1"));
        var parts = Parts(file).ConvertAll(part => (part.Path, Text: Encoding.UTF8.GetString(part.Content)));
        string[] pieces = ["", "<", "/", "\"", "&#xD800;", "&#x0;", "w:", "\u0001", "\uFFFF", " ", "2"];
        Gen.Select(Gen.Int[0, parts.Count - 1], Gen.Int[0, 1000], Gen.Int[0, pieces.Length - 1])
            .Array[1, 3]
            .Sample(
                changes =>
                {
                    var damaged = Zip(
                        parts.Select((part, i) => (part.Path, changes.Where(change => change.Item1 == i).Aggregate(part.Text, Damage)))
                    );
                    WordArticleRenderer.Render(damaged, Read(damaged), Library, new()).ShouldNotBeNull();
                    try
                    {
                        WordRenderer.Instance.Append(damaged, OneEntry).ShouldNotBeEmpty();
                    }
                    catch (InvalidDataException)
                    {
                        // Refused, as is said.
                    }
                },
                iter: 500
            );

        string Damage(string text, (int Part, int At, int Piece) change) =>
            change.At < text.Length ? text.Remove(change.At, 1).Insert(change.At, pieces[change.Piece]) : text;
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<w:b>", depth)) + string.Concat(Enumerable.Repeat("</w:b>", depth));

    private static WordPackage Open(byte[] file) => new(file, DocumentReadOptions.Default.MaximumUnpackedBytes);

    private static ArticleDocument Read(byte[] file) => WordReader.Instance.Read(file, "a.docx", DocumentReadOptions.Default);

    private static string TextOf(byte[] file, string path) =>
        Encoding.UTF8.GetString(Parts(file).Single(part => part.Path == path).Content);
}
