using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Documents.Latex;
using Citations.Articles.Rewriting;

namespace Citations.Tests;

public sealed class TextDocumentWriterTests
{
    private static RewrittenDocument Write(string name, byte[] content, Func<ArticleDocument, IReadOnlyList<TextEdit>> edits)
    {
        var document = DocumentReaders.Default.Read(content, name, DocumentReadOptions.Default);
        return DocumentWriters.Default.Write(content, document, edits(document));
    }

    private static TextEdit Edit(ArticleDocument document, string old, RichText replacement)
    {
        var at = document.Text.IndexOf(old, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return new(new(at, old.Length), replacement);
    }

    private static string Write(string name, string source, string old, RichText replacement) =>
        Encoding.UTF8.GetString(Write(name, Encoding.UTF8.GetBytes(source), document => [Edit(document, old, replacement)]).Content.Span);

    private static RichText Plain(string text) => [new TextRun(text)];

    private static RichText Italic(string text) => [new StyledSpan(TextStyle.Italic, [new TextRun(text)])];

    [Theory]
    [InlineData("a.md", "Luna, *Sea &amp; Sky*, 12-19.", "12-19", "12–19", "Luna, *Sea &amp; Sky*, 12–19.")]
    [InlineData("a.md", "Luna, *Sea & Sky*, 1.", "Luna, Sea", "Lund, Sea", "Lund, *Sea & Sky*, 1.")]
    [InlineData(
        "a.md",
        "See <https://doi.org/10.1/x>.",
        "https://doi.org/10.1/x",
        "https://doi.org/10.1/y",
        "See <https://doi.org/10.1/y>."
    )]
    [InlineData("a.md", "See https://doi.org/10.1/x.", "10.1/x", "10.1/y", "See https://doi.org/10.1/y.")]
    [InlineData(
        "a.html",
        "<p>Luna, <em class=j>Sea</em>, 12&ndash;18.</p><!-- 18 -->",
        "12–18",
        "12–19",
        "<p>Luna, <em class=j>Sea</em>, 12&ndash;19.</p><!-- 18 -->"
    )]
    [InlineData("a.html", "<p>A &amp; B (2015)</p>", "& B (2015)", "and B (2014)", "<p>A and B (2014)</p>")]
    [InlineData(
        "a.html",
        "<p>x <a href=\"https://doi.org/10.1/x\">https://doi.org/10.1/x</a></p>",
        "https://doi.org/10.1/x",
        "https://doi.org/10.1/y",
        "<p>x <a href=\"https://doi.org/10.1/y\">https://doi.org/10.1/y</a></p>"
    )]
    [InlineData("a.tex", "Caf\\'e, \\emph{Sea}, 12--18. % 18", "12–18", "12–19", "Caf\\'e, \\emph{Sea}, 12--19. % 18")]
    [InlineData("a.tex", "A, B \\& C", "B & C", "B & D", "A, B \\& D")]
    [InlineData(
        "a.tex",
        "x \\url{https://doi.org/10.1/a_x}",
        "https://doi.org/10.1/a_x",
        "https://doi.org/10.1/a_y",
        "x \\url{https://doi.org/10.1/a_y}"
    )]
    [InlineData("a.txt", "Luna (2015).\r\n\r\nStone.", "2015", "2016", "Luna (2016).\r\n\r\nStone.")]
    public void An_edit_changes_only_its_characters(string name, string source, string old, string replacement, string expected) =>
        Write(name, source, old, Plain(replacement)).ShouldBe(expected);

    [Theory]
    [InlineData("a.md", "In Sea, 1.", "In *Sea*, 1.")]
    [InlineData("a.html", "<p>In Sea, 1.</p>", "<p>In <i>Sea</i>, 1.</p>")]
    [InlineData("a.tex", "In Sea, 1.", "In \\textit{Sea}, 1.")]
    [InlineData("a.txt", "In Sea, 1.", "In *Sea*, 1.")]
    public void Italics_are_written_in_the_format(string name, string source, string expected) =>
        Write(name, source, "Sea", Italic("Sea")).ShouldBe(expected);

    [Theory]
    [InlineData("a.md", "In *Sea*, 1.", "In Sea, 1.")]
    [InlineData("a.html", "<p>In <em>Sea</em>, 1.</p>", "<p>In Sea, 1.</p>")]
    [InlineData("a.tex", "In \\emph{Sea}, 1.", "In Sea, 1.")]
    [InlineData("a.tex", "In {\\it Sea}, 1.", "In Sea, 1.")]
    public void Italics_are_taken_off(string name, string source, string expected) =>
        Write(name, source, "Sea", Plain("Sea")).ShouldBe(expected);

    [Theory]
    [InlineData("a.md", "In *Sea*, 1.", "In *Seas*, 1.")]
    [InlineData("a.html", "<p>In <em>Sea</em>, 1.</p>", "<p>In <em>Seas</em>, 1.</p>")]
    [InlineData("a.tex", "In \\emph{Sea}, 1.", "In \\emph{Seas}, 1.")]
    public void A_change_within_italics_keeps_them(string name, string source, string expected) =>
        Write(name, source, "Sea", Italic("Seas")).ShouldBe(expected);

    [Fact]
    public void Several_edits_are_applied_and_overlapping_ones_reported()
    {
        var result = Write(
            "a.md",
            "One two three"u8.ToArray(),
            document => [Edit(document, "One", Plain("1")), Edit(document, "three", Plain("3")), Edit(document, "two three", Plain("x"))]
        );
        Encoding.UTF8.GetString(result.Content.Span).ShouldBe("1 two 3");
        result.Applied.Count.ShouldBe(2);
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0009");
    }

    [Fact]
    public void The_encoding_stays_as_it_was()
    {
        byte[] latin = [(byte)'C', 0xE9, (byte)' ', (byte)'1'];
        Write("a.md", latin, document => [Edit(document, "1", Plain("é2"))])
            .Content.ToArray()
            .ShouldBe([(byte)'C', 0xE9, (byte)' ', 0xE9, (byte)'2']);
        var refused = Write("a.md", latin, document => [Edit(document, "1", Plain("漢"))]);
        refused.Content.ToArray().ShouldBe(latin);
        refused.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("CIT0009");
        byte[] marked = [0xEF, 0xBB, 0xBF, (byte)'1'];
        Write("a.md", marked, document => [Edit(document, "1", Plain("2"))]).Content.ToArray().ShouldBe([0xEF, 0xBB, 0xBF, (byte)'2']);
    }

    [Fact]
    public void An_edit_that_changes_nothing_leaves_the_file() =>
        Write("a.md", "In *Sea*"u8.ToArray(), document => [Edit(document, "Sea", Italic("Sea"))]).Applied.ShouldBeEmpty();

    [Fact]
    public void An_included_file_is_not_changed()
    {
        var content = "A \\input{b}"u8.ToArray();
        var document = Articles.Documents.Latex.LatexReader.Instance.Read(content, "a.tex", new() { OpenText = _ => "B" });
        var result = DocumentWriters.Default.Write(content, document, [Edit(document, "B", Plain("C"))]);
        (result.Applied.Count, result.Diagnostics.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void A_format_without_a_writer_says_so() =>
        DocumentWriters
            .Default.Write(default, new DocumentBuilder().Build("a.pdf", "pdf", 0, positions => new TextPlaceMap(new(""), positions)), [])
            .Diagnostics.ShouldHaveSingleItem()
            .Code.ShouldBe("CIT0009");

    [Fact]
    public void A_cell_of_a_notebook_is_changed_within_its_string()
    {
        const string notebook =
            "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": [\"A \\\"*Sea*\\\"\\n\", \"é 12-18\"]}],\n \"nbformat\": 4}";
        Write("a.ipynb", notebook, "12-18", Plain("12–\"19\""))
            .ShouldBe(notebook.Replace("12-18", "12–\\\"19\\\"", StringComparison.Ordinal));
        Write("a.ipynb", notebook, "Sea", Plain("Sea")).ShouldBe(notebook.Replace("*", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.md", "[Sea](https://a.example) x", "Sea", "Seas", "[Seas](https://a.example) x")]
    [InlineData("a.md", "**Sea** x", "Sea", "Seas", "Seas x")]
    [InlineData("a.md", "x *Sea*", "x Sea", "Lake", "Lake")]
    [InlineData("a.md", "*Sea*, *Sky*", "Sea, Sky", "Sea", "Sea")]
    [InlineData("a.md", "a b", "a b", "", "")]
    [InlineData("a.md", "a * b", "b", "c*d_e", "a * c\\*d_e")]
    [InlineData("a.md", "😀 a", "😀", "😁", "😁 a")]
    [InlineData("a.html", "<p>a</p>", "a", "b < c & d", "<p>b &lt; c &amp; d</p>")]
    [InlineData("a.html", "<p><a href=\"u\">Sea</a></p>", "Sea", "Seas", "<p><a href=\"u\">Seas</a></p>")]
    [InlineData("a.html", "<p>x <b>Sea</b> y</p>", "x Sea y", "z", "<p>z</p>")]
    [InlineData("a.tex", "a", "a", "50 % & #1_b", "50 \\% \\& \\#1\\_b")]
    [InlineData("a.tex", "\\href{u}{Sea} x", "Sea", "Seas", "\\href{u}{Seas} x")]
    [InlineData("a.tex", "\\textbf{Sea} x", "Sea", "Seas", "Seas x")]
    [InlineData("a.txt", "a", "a", "b * c", "b * c")]
    public void New_words_are_written_with_the_escapes_of_the_format(
        string name,
        string source,
        string old,
        string replacement,
        string expected
    ) => Write(name, source, old, Plain(replacement)).ShouldBe(expected);
}
