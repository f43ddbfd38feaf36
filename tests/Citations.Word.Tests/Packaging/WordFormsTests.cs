using System.Text;
using Citations.Articles.Documents;
using Citations.Articles.Rendering;
using Citations.Csl;
using Citations.Word;
using Citations.Word.Citing;
using static Citations.Tests.WordFile;

namespace Citations.Tests.Packaging;

/// <summary>Documents of every form that Word writes or reads are written in the form that they have.</summary>
public sealed class WordFormsTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string TransitionalWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Styles.FormattedDocument OneEntry = WordRendererTests.Document([
        new TextRun("Luna, R. (2020). "),
        new LinkSpan("https://doi.org/10.1000/182", [new TextRun("https://doi.org/10.1000/182")]),
    ]);

    private static readonly Reference Work = new()
    {
        Id = "lind2005",
        Type = ReferenceType.Book,
        Author = [Contributor.Person("Lind", "Jorun")],
        Title = "The tide tables",
        Issued = new(2005),
        Publisher = "Harbour Press",
        Doi = Doi.Parse("10.1000/182"),
    };

    /// <summary>The parts of an existing document, of which a list or a note may only change those that it needs.</summary>
    private static readonly (string, string)[] Existing =
    [
        ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\" w:default=\"1\"><w:name w:val=\"Normal\"/></w:style>"),
        ("settings", "<w:zoom w:percent=\"100\"/>"),
        ("header", P("A running head")),
        ("comments", $"<w:comment w:id=\"1\" w:author=\"A\">{P("Why?")}</w:comment>"),
        ("sources", "<b:Sources xmlns:b=\"http://schemas.openxmlformats.org/officeDocument/2006/bibliography\"/>"),
        ("endnotes", Separators("endnote")),
        ("footnotes", Separators("footnote") + $"<w:footnote w:id=\"2\">{P("Old note")}</w:footnote>"),
    ];

    private static readonly Dictionary<string, Func<string, string>> Changes = new()
    {
        ["docx"] = text => text,
        ["docm"] = Replacing(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml"
        ),
        ["dotx"] = Replacing("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"),
        ["strict"] = text =>
            text.Replace(TransitionalWord, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace(Transitional, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal),
        ["prefix"] = text =>
            text.Replace("<w:", "<word:", StringComparison.Ordinal)
                .Replace("</w:", "</word:", StringComparison.Ordinal)
                .Replace(" w:", " word:", StringComparison.Ordinal)
                .Replace("xmlns:w=", "xmlns:word=", StringComparison.Ordinal)
                .Replace("xmlns:r=", "xmlns:w=", StringComparison.Ordinal)
                .Replace(" r:", " w:", StringComparison.Ordinal),
        ["undeclared"] = Replacing($" xmlns:r=\"{Transitional}\"", ""),
        ["folder"] = Replacing("word/", "place/"),
        ["absolute"] = Replacing("Target=\"word/", "Target=\"/word/"),
    };

    public static TheoryData<string, bool> Forms => [.. Changes.Keys.SelectMany(form => new[] { (form, true), (form, false) })];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_list_is_appended(string form, bool hasParts)
    {
        var article = Article(form, hasParts);

        var docx = WordRenderer.Instance.Append(article, OneEntry);

        ShouldBeOf(form, docx);
        Read(docx).Text.ShouldContain("References\n\nLuna, R. (2020). https://doi.org/10.1000/182");
        ShouldKeep(article, docx, ["document.xml", "styles.xml", "document.xml.rels", "[Content_Types].xml"]);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Keys_become_notes(string form, bool hasParts)
    {
        var article = Article(form, hasParts);

        var rendered = WordArticleRenderer.Render(
            article,
            Read(article),
            [Work],
            new() { Style = BuiltInStyles.Load("chicago-notes"), Settings = new() { ReferenceSectionTitle = "Works" } }
        );

        rendered.Diagnostics.ShouldBeEmpty();
        var docx = rendered.Content.ToArray();
        ShouldBeOf(form, docx);
        var text = Read(docx).Text;
        text.ShouldStartWith(hasParts ? "Tides1 rise.2" : "Tides rise.1");
        text.ShouldContain("Works\n\nLind, Jorun. ");
        text.ShouldContain("Jorun Lind, The Tide Tables (Harbour Press, 2005), 3, https://doi.org/10.1000/182.");
        ShouldKeep(
            article,
            docx,
            ["document.xml", "styles.xml", "footnotes.xml", "document.xml.rels", "footnotes.xml.rels", "[Content_Types].xml"]
        );
    }

    [Fact]
    public void Styles_that_suffice_stay_byte_for_byte()
    {
        var once = WordRenderer.Instance.Append(Article("docx", hasParts: true), OneEntry);

        var twice = WordRenderer.Instance.Append(once, OneEntry);

        // The address of the link is registered by now, too.
        ShouldKeep(once, twice, ["document.xml"]);
    }

    [Fact]
    public void What_is_written_is_the_same_each_time()
    {
        WordRenderer.Instance.Render(OneEntry).ShouldBe(WordRenderer.Instance.Render(OneEntry));
        var article = Article("docx", hasParts: true);
        WordRenderer.Instance.Append(article, OneEntry).ShouldBe(WordRenderer.Instance.Append(article, OneEntry));
    }

    [Fact]
    public void A_key_in_an_equation_stays()
    {
        const string math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
        var article = Of(
            P("Tides [@lind2005].") + $"<w:p><m:oMath xmlns:m=\"{math}\"><m:r><m:t>x [@lind2005]</m:t></m:r></m:oMath>{R(" end")}</w:p>"
        );

        var rendered = WordArticleRenderer.Render(article, Read(article), [Work], new());

        WordRendererTests.ShouldBeValid(rendered.Content.ToArray());
        Read(rendered.Content.ToArray()).Text.ShouldStartWith("Tides (Lind, 2005).\n\nx [@lind2005] end");
    }

    private static byte[] Article(string form, bool hasParts) =>
        With(
            Of(
                $"<w:p>{R("Tides")}{(hasParts ? "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" : "")}{R(" rise [@lind2005, p. 3].")}</w:p>"
                    + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>",
                hasParts ? Existing : []
            ),
            Changes[form]
        );

    private static Func<string, string> Replacing(string old, string @new) => text => text.Replace(old, @new, StringComparison.Ordinal);

    private static string Separators(string note) =>
        $"<w:{note} w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:{note}>"
        + $"<w:{note} w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{note}>";

    private static ArticleDocument Read(byte[] file) => WordReader.Instance.Read(file, "a.docx", DocumentReadOptions.Default);

    private static void ShouldBeOf(string form, byte[] docx)
    {
        WordRendererTests.ShouldBeValid(docx);
        if (form != "strict")
            return;
        foreach (var (path, content) in Parts(docx))
            Encoding.UTF8.GetString(content).ShouldNotContain("http://schemas.openxmlformats.org/wordprocessingml", customMessage: path);
    }

    /// <summary>All parts but some have the bytes and the place that they had.</summary>
    private static void ShouldKeep(byte[] before, byte[] after, string[] changing)
    {
        var (old, @new) = (Parts(before), Parts(after));
        @new.Select(part => part.Path).Take(old.Count).ShouldBe(old.Select(part => part.Path));
        foreach (var (part, written) in old.Zip(@new).Where(pair => !changing.Contains(Path.GetFileName(pair.First.Path))))
            written.Content.ShouldBe(part.Content, part.Path);
        @new.Skip(old.Count).Select(part => Path.GetFileName(part.Path)).ShouldBeSubsetOf(changing);
    }
}
