using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;
using CsCheck;

namespace Citations.Tests;

public sealed class PdfReaderTests
{
    private static readonly DocumentReaders Readers = DocumentReaders.Default.With(PdfReader.Instance);

    private static Article Read(string name) =>
        ArticleReader.Read(File.ReadAllBytes(Repository.PathOf($"tests/Citations.Pdf.Tests/Fixtures/{name}")), name, Readers);

    [Theory]
    [InlineData("browser.pdf", "Marlow&Stone2019 Luna2020 Okafor2018 Stone2017 Marlow&Stone2019 Berger2021")]
    public void An_article_is_read_with_its_list(string name, string citations)
    {
        var article = Read(name);
        article.Diagnostics.ShouldAllBe(finding => finding.Severity != DiagnosticSeverity.Error);
        article
            .Entries.Take(4)
            .Select(entry => entry.Reference.Title)
            .ShouldBe(["Harbour nights and the moon", "Ebb, flow and rest", "Counting waves", "Registers of the old ports"]);
        string.Join(
                ' ',
                article
                    .Citations.Where(citation => citation.Authors.Count > 0)
                    .Select(citation => string.Join("&", citation.Authors) + citation.Year)
            )
            .ShouldStartWith(citations);
    }

    [Fact]
    public void A_second_column_of_few_lines_is_read_after_the_first_and_accents_are_joined_with_their_letters()
    {
        var article = ArticleReader.Read(
            File.ReadAllBytes(Repository.PathOf("tests/data/formats/sleep-columns.pdf")),
            "sleep-columns.pdf",
            Readers
        );

        article
            .Entries.Select(entry => entry.Reference.Author[0].Family)
            .ShouldBe(["Arbour", "Cui", "Mindell", "Romans", "Uğur", "Yagli", "Zhu"]);
        article.Entries[4].Text.ShouldStartWith("Uğur, Ç., & Gürkan, C. K. (2013).");
        article.Entries.ShouldAllBe(entry => entry.Reference.Doi != null);
    }

    [Fact]
    public void Lines_of_a_narrow_column_are_joined_with_their_hyphens()
    {
        var text = Read("latex.pdf").Document.Text;
        text.ShouldContain(
            "Sleep follows the tides (Marlow & Stone, 2019). Luna et al. (2020) found the same in harbour towns, and others did not"
        );
        text.ShouldContain("understandably small but remarkable");
        text.ShouldNotContain("-\n");
    }

    [Fact]
    public void Italics_raised_numbers_and_notes_are_runs()
    {
        var document = Read("latex.pdf").Document;
        var runs = document
            .Blocks.SelectMany(block => block.Runs)
            .Select(run => (Text: document.Text.Substring(run.Span.Start, run.Span.Length), run.Marks, run.Note))
            .ToList();
        runs.ShouldContain(run => run.Text == "Counting waves" && run.Marks == RunMarks.Italic);
        runs.ShouldContain(run => run.Text == "2" && run.Marks == RunMarks.Superscript && run.Note == null);
        runs.ShouldContain(run => run.Text == "1" && run.Note == "1");
        var note = document.Blocks.Single(block => block.Kind == BlockKind.Note);
        (note.Id, document.Text.Substring(note.Span.Start, note.Span.Length)).ShouldBe(
            ("1", "The registers are described by Stone (2017).")
        );
    }

    [Fact]
    public void Links_keep_their_targets()
    {
        var document = Read("browser.pdf").Document;
        document.Blocks.SelectMany(block => block.Runs).ShouldContain(run => run.Target == "https://doi.org/10.5555/jcs.2020.0123");
    }

    [Fact]
    public void Places_are_page_and_line()
    {
        var article = Read("latex.pdf");
        var place = article.Document.PlaceOf(article.Entries[0].Span);
        place.Page.ShouldBe(1);
        place.Start!.Value.Line.ShouldBeGreaterThan(5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7 nothing")]
    [InlineData("text")]
    public void A_file_that_is_not_a_Pdf_is_refused(string content)
    {
        var finding = PdfReader
            .Instance.Read(Encoding.Latin1.GetBytes(content), "a.pdf", DocumentReadOptions.Default)
            .Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.Severity).ShouldBe(("CIT0001", DiagnosticSeverity.Error));
    }

    [Fact]
    public void Pages_without_text_are_refused()
    {
        var scanned = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        scanned.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        PdfReader
            .Instance.Read(scanned.Build(), "a.pdf", DocumentReadOptions.Default)
            .Diagnostics.ShouldHaveSingleItem()
            .Message.ShouldContain("no text");
    }

    [Fact]
    public void Damaged_files_never_throw()
    {
        var file = File.ReadAllBytes(Repository.PathOf("tests/Citations.Pdf.Tests/Fixtures/latex.pdf"));
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte)
            .Array[1, 20]
            .Sample(
                changes =>
                {
                    var damaged = file.ToArray();
                    foreach (var (at, value) in changes)
                        damaged[at] = value;
                    PdfReader.Instance.Read(damaged, "a.pdf", DocumentReadOptions.Default).Text.ShouldNotBeNull();
                },
                iter: 100
            );
    }
}
