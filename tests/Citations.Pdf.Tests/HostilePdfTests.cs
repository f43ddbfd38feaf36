using System.IO.Compression;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;
using UglyToad.PdfPig.Core;

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

    /// <summary>A stream of some kilobytes unpacks to sixty megabytes, by each filter that makes much of little.</summary>
    [Theory]
    [InlineData("FlateDecode")]
    [InlineData("RunLengthDecode")]
    [InlineData("LZWDecode")]
    public void A_file_unpacks_to_no_more_than_it_may(string filter)
    {
        var file = Page("/F3 Do", "q Q", Packed(10, filter, Spaces(filter, 60_000_000)), "/F3 10 0 R");
        var options = DocumentReadOptions.Default with { MaximumUnpackedBytes = 1_000_000 };

        var (article, allocated) = Measured(file, options);

        article.Diagnostics.ShouldContain(finding => finding.Message.Contains("it unpacks to more than 1,000,000 bytes"));
        allocated.ShouldBeLessThan(20_000_000);
    }

    [Theory]
    [InlineData("FlateDecode")]
    [InlineData("RunLengthDecode")]
    [InlineData("LZWDecode")]
    public void What_unpacks_to_no_more_than_it_may_is_read(string filter)
    {
        var file = Page("/F3 Do", "q Q", Packed(10, filter, Spaces(filter, 900_000)), "/F3 10 0 R");
        var options = DocumentReadOptions.Default with { MaximumUnpackedBytes = 1_000_000 };

        var (article, _) = Measured(file, options);

        article.Document.Text.ShouldContain("Text of the page.");
        article.Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0001" || finding.Code == "CIT0008");
    }

    /// <summary>Each operation and each operand is an object of its own.</summary>
    [Theory]
    [InlineData("q Q\n")]
    [InlineData("1\n")]
    [InlineData("[]")]
    public void Operations_by_the_million_are_reported(string operation)
    {
        var content = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(operation, 6_000_000)));

        var (article, allocated) = Measured(Page("/F3 Do", "q Q", Packed(10, "FlateDecode", Deflated(content)), "/F3 10 0 R"));

        article.Diagnostics.ShouldContain(finding => finding.Message.Contains("its pages draw too much"));
        allocated.ShouldBeLessThan(200_000_000);
    }

    [Fact]
    public void A_glyph_asks_only_the_links_of_its_line()
    {
        var links = Enumerable
            .Range(0, 70_000)
            .Select(number => (new Uri($"https://example.org/{number}"), new PdfRectangle(0, number % 70 * 11, 9, (number % 70 * 11) + 8)));
        var page = new PdfLinks(links.Append((new("https://example.org/all"), new(0, 0, 99, 792))), 792);

        page.TargetAt(5, 334).ShouldBe("https://example.org/30");
        page.TargetAt(50, 785).ShouldBe("https://example.org/all");
        page.TargetAt(500, 334).ShouldBeNull();
        Enumerable.Range(-10, 900).Max(height => page.Near(height).Count).ShouldBeLessThanOrEqualTo(500);
    }

    [Fact]
    public void Reading_that_is_cancelled_ends() =>
        Should.Throw<OperationCanceledException>(() =>
            Measured(Page("q Q", "q Q"), DocumentReadOptions.Default with { CancellationToken = new(canceled: true) })
        );

    private static (Article Article, long Allocated) Measured(string file, DocumentReadOptions? options = null)
    {
        var content = Encoding.Latin1.GetBytes(file);
        var readers = DocumentReaders.Default.With(PdfReader.Instance);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var article = ArticleReader.Read(content, "hostile.pdf", readers, options);
        return (article, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Article Read(string file) => Measured(file).Article;

    private static string Packed(int number, string filter, byte[] content) =>
        Stream(number, $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /{filter}", Encoding.Latin1.GetString(content));

    /// <summary>So many spaces and more, packed.</summary>
    private static byte[] Spaces(string filter, int count) =>
        filter switch
        {
            "FlateDecode" => Deflated([.. Enumerable.Repeat((byte)' ', count)]),
            "RunLengthDecode" => [.. Enumerable.Repeat(new byte[] { 129, (byte)' ' }, count / 128).SelectMany(run => run), 128],
            _ => LzwSpaces(count),
        };

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(content);
        return packed.ToArray();
    }

    /// <summary>Each code of LZW stands for a space more than the one before it, until the table is full and begins again.</summary>
    private static byte[] LzwSpaces(int count)
    {
        const int clear = 256;
        const int end = 257;
        const int full = 4000;
        List<byte> packed = [];
        var (bits, held, known) = (0, 0, end);
        for (var unpacked = 0; unpacked < count;)
        {
            Write(clear);
            known = end;
            Write(' ');
            unpacked++;
            for (var code = end + 1; code < full && unpacked < count; code++)
            {
                Write(code);
                known = code;
                unpacked += code - clear;
            }
        }

        Write(end);
        Write(0);
        return [.. packed];

        void Write(int code)
        {
            var width = known < 510 ? 9 : known < 1022 ? 10 : known < 2046 ? 11 : 12;
            (bits, held) = ((bits << width) | code, held + width);
            for (; held >= 8; held -= 8)
                packed.Add((byte)(bits >> (held - 8)));
            bits &= (1 << held) - 1;
        }
    }

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
