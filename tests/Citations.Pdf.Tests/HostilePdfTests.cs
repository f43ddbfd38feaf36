using System.Text;
using Citations.Articles;
using Citations.Pdf;

namespace Citations.Tests;

public sealed class HostilePdfTests
{
    [Theory]
    [InlineData("/F2 Do")]
    [InlineData("/F1 Do /F1 Do")]
    [InlineData("/F2 Do /F1 Do /F2 Do")]
    public void Forms_that_draw_themselves_or_each_other_come_to_an_end(string inForm)
    {
        var article = Read(Page("/F1 Do", inForm));

        article.Document.Text.ShouldContain("Text of the page.");
    }

    [Fact]
    public void Forms_that_draw_others_by_the_million_are_reported()
    {
        // Each of twenty forms draws the next one twice.
        var forms = string.Concat(
            Enumerable
                .Range(10, 20)
                .Select(i => Form(i, "/N Do /N Do", $"/Resources << /XObject << /N {i + 1} 0 R >> >>"))
                .Append(Form(30, "q Q"))
        );
        var article = Read(Page("/F3 Do", "q Q", forms, "/F3 10 0 R"));

        article.Diagnostics.ShouldContain(finding => finding.Code == "CIT0001" || finding.Code == "CIT0008");
    }

    [Theory]
    [InlineData("[0 999999999]")]
    [InlineData("[ 0 9 12 2147483647 ]")]
    [InlineData("[0 99999999999999999999999]")]
    [InlineData("\u0085[0\u000E9999999]")]
    public void More_objects_than_a_file_can_hold_are_a_damage(string index)
    {
        var page = Page("q Q", "q Q", $"40 0 obj\n<< /Type /XRef /Index {index} /W [1 2 1] /Size 9 /Length 4 >>\nstream\nabcd\nendstream\nendobj\n");

        Read(page).Diagnostics.ShouldContain(finding => finding.Code == "CIT0001");
    }

    private static Article Read(string file) =>
        ArticleReader.Read(Encoding.Latin1.GetBytes(file), "hostile.pdf", DocumentReaders.Default.With(PdfReader.Instance));

    /// <summary>A page that draws a line of text and forms.</summary>
    private static string Page(string draws, string inForm, string more = "", string resource = "") =>
        $"""
        %PDF-1.7
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R
           /Resources << /Font << /T 4 0 R >> /XObject << /F1 6 0 R /F2 7 0 R {resource} >> >> >>
        endobj
        4 0 obj
        << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
        endobj
        {Stream(5, "", $"BT /T 12 Tf 72 700 Td (Text of the page.) Tj ET {draws}")}
        {Form(6, inForm)}{Form(7, "/F1 Do")}{more}
        trailer
        << /Root 1 0 R /Size 60 >>
        startxref
        0
        %%EOF
        """;

    private static string Form(int number, string content, string resources = "") =>
        Stream(number, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources}", content);

    private static string Stream(int number, string entries, string content) =>
        $"{number} 0 obj\n<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream\nendobj\n";
}
