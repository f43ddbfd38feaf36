using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Pdf;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>What programs write into PDF files, as objects and as the content of a page.</summary>
internal static class PdfGrammar
{
    private const string Objects =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Annots [6 0 R] "
        + "/Resources << /Font << /F1 4 0 R >> /XObject << /X1 7 0 R >> >> >>\nendobj\n"
        + "4 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n"
        + "6 0 obj\n<< /Type /Annot /Subtype /Link /Rect [72 600 300 620] /A << /S /URI /URI (https://doi.org/10.5555/a) >> >>\nendobj\n"
        + "7 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 12 >>\nstream\nq /X1 Do Q \n\nendstream\nendobj\n"
        + "5 0 obj\n<< /Length 9999 >>\nstream\nBT /F1 12 Tf 72 700 Td (A claim \\(Roe, 2001\\).) Tj ET\n";

    internal static FuzzGrammar Grammar { get; } =
        new(
            "pdf",
            Objects,
            [.. Pieces],
            "BT /F1 12 Tf 72 650 Td (References) Tj 0 -16 Td (Roe, J. \\(2001\\). A title.) Tj ET\nendstream\nendobj\n"
                + "trailer\n<< /Root 1 0 R /Size 8 >>\nstartxref\n0\n%%EOF\n",
            bytes => ArticleReader.Read(bytes, "a.pdf", DocumentReaders.Default.With(PdfReader.Instance))
        )
        {
            Pack = Pack,
        };

    private static string[] Pieces =>
        [
            "BT ",
            " ET\n",
            "/F1 12 Tf ",
            "/F9 -7 Tf ",
            "72 600 Td ",
            "0 -14 Td ",
            "1e30 -1e30 Td ",
            "1 0 0 1 72 500 Tm ",
            "0 0 0 0 0 0 Tm ",
            "(Doe, J., & Roe, K. \\(2003\\). On moles. ) Tj ",
            "[(Jour) -250 (nal, 12\\(3\\), 4) 9 (-5.)] TJ ",
            "<446F65> Tj ",
            "<4> Tj ",
            "(\\053\\777\\) Tj ",
            "14 TL T* ",
            "5 Ts ",
            "0 Tz ",
            "3 Tr ",
            "q ",
            "Q ",
            "/X1 Do ",
            "BI /W 1 /H 1 /BPC 8 ID x EI ",
            "/Artifact <</Type /Pagination>> BDC ",
            "EMC ",
            "0 0 m 9 9 l S\n",
            "endstream\nendobj\n",
            "8 0 obj\n<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>\nendobj\n",
            "2 0 obj\n<< /Type /Pages /Kids [2 0 R 3 0 R 8 0 R] /Count 99999999 >>\nendobj\n",
            "3 0 obj\n<< /Type /Page /MediaBox [0 0 0 0] /Rotate 45 /Contents [5 0 R 5 0 R] >>\nendobj\n",
            "4 0 obj\n<< /Type /Font /Subtype /Type0 /DescendantFonts [4 0 R] /Encoding /Identity-H /ToUnicode 5 0 R >>\nendobj\n",
            "4 0 obj\n<< /Type /Font /Subtype /Type3 /CharProcs << /a 5 0 R >> /FontMatrix [0 0 0 0 0 0] >>\nendobj\n",
            "9 0 obj\n<< /Length 9 0 R /Filter [/FlateDecode /ASCII85Decode /LZWDecode] /DecodeParms << /Predictor 15 /Columns 999999 >> >>\nstream\n",
            "10 0 obj\n<< /Type /ObjStm /N 99999 /First 10 /Extends 10 0 R /Length 20 >>\nstream\n11 0 12 9 << >> ",
            "11 0 obj\n<< /Type /XRef /W [1 2 1] /Index [0 9999999] /Size 9 /Root 1 0 R /Length 40 >>\nstream\n",
            "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n",
            "trailer\n<< /Root 1 0 R /Prev 0 /Size 99 /Encrypt 4 0 R /ID [<00> <00>] >>\n",
            "startxref\n9\n%%EOF\n",
            "/Kids [3 0 R]",
            "/Parent 3 0 R",
            "/Length 0",
            "<< ",
            " >>",
            "[",
            "]",
            "(",
            ")",
            "3 0 R ",
            "99999999999999999999",
            "-0.0000000000000000001 ",
            "true null ",
            "%",
        ];

    // A PDF file is bytes; what is not a byte is written as a question mark.
    private static byte[] Pack(string text) => Encoding.Latin1.GetBytes(text);
}
