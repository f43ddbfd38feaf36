using System.IO.Compression;
using System.Text;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Word;

namespace Citations.Benchmarks.Fuzzing;

/// <summary>What word processors write into a document, in a package with its other parts.</summary>
internal static class WordGrammar
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private static readonly (string Name, string Xml)[] OtherParts =
    [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
        ),
        ("_rels/.rels", Relationships(("a", "officeDocument", "word/document.xml"))),
        (
            "word/_rels/document.xml.rels",
            Relationships(("a", "footnotes", "footnotes.xml"), ("b", "numbering", "numbering.xml"), ("c", "hyperlink", "https://doi.org/10.5555/a"))
        ),
        (
            "word/footnotes.xml",
            $"<w:footnotes {Names}><w:footnote w:id=\"1\"><w:p><w:r><w:t>Roe, J. (2001). A title.</w:t></w:r></w:p></w:footnote></w:footnotes>"
        ),
        (
            "word/numbering.xml",
            $"<w:numbering {Names}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"[%1]\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
        ),
    ];

    internal static FuzzGrammar Grammar { get; } =
        new(
            "word",
            $"<w:document {Names}><w:body>",
            [.. Pieces],
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>References</w:t></w:r></w:p><w:p><w:r><w:t>Roe, J. (2001). A title. "
                + "<!-- --></w:t></w:r></w:p></w:body></w:document>",
            bytes => ArticleReader.Read(bytes, "a.docx", DocumentReaders.Default.With(WordReader.Instance))
        )
        {
            Pack = Pack,
        };

    private static string[] Pieces =>
        [
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:p><w:r><w:t xml:space=\"preserve\">A claim (Roe, 2001; Doe et al., 2003, pp. 4-5). </w:t></w:r></w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Doe, J. (2003). B.</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99999999999\"/><w:numId w:val=\"-1\"/></w:numPr></w:pPr></w:p>",
            "<w:r><w:rPr><w:i/><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1,2</w:t></w:r>",
            "<w:r><w:footnoteReference w:id=\"1\"/></w:r>",
            "<w:r><w:endnoteReference w:id=\"7\"/></w:r>",
            "<w:hyperlink r:id=\"c\"><w:r><w:t>doi</w:t></w:r></w:hyperlink>",
            "<w:hyperlink r:id=\"none\" w:anchor=\"x\">",
            "</w:hyperlink>",
            "<w:ins w:id=\"1\" w:author=\"a\">",
            "</w:ins>",
            "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>",
            "<w:moveFrom>",
            "</w:moveFrom>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "<w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION {\"citationItems\":[{\"id\":1,\"itemData\":{\"title\":\"T\"}}]} </w:instrText></w:r>",
            "<w:r><w:instrText>ADDIN ZOTERO_BIBL {\"uncited\":[]} CSL_BIBLIOGRAPHY</w:instrText></w:r>",
            "<w:r><w:instrText> HYPERLINK \"https://doi.org/10.5555/b\" \\l \"x </w:instrText></w:r>",
            "<w:r><w:instrText> CITATION Roe01 \\p 4 \\l 1033 </w:instrText></w:r>",
            "<w:r><w:instrText> ADDIN EN.CITE &lt;EndNote&gt;&lt;Cite&gt;&lt;Author&gt;Roe&lt;/Author&gt;&lt;/EndNote&gt;</w:instrText></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:fldSimple w:instr=\"ADDIN\">",
            "</w:fldSimple>",
            "<w:tbl><w:tr><w:tc>",
            "</w:tc></w:tr></w:tbl>",
            "<w:sdt><w:sdtPr><w:citation/></w:sdtPr><w:sdtContent>",
            "</w:sdtContent></w:sdt>",
            "<mc:AlternateContent><mc:Choice Requires=\"x\">",
            "</mc:Choice><mc:Fallback>",
            "</mc:Fallback></mc:AlternateContent>",
            "<w:txbxContent>",
            "</w:txbxContent>",
            "<w:tab/>",
            "<w:br/>",
            "<w:noBreakHyphen/>",
            "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#xD800;",
            "<![CDATA[",
            "]]>",
            "<",
            "\"",
        ];

    private static string Relationships(params IEnumerable<(string Id, string Type, string Target)> list) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(
            list.Select(one =>
                $"<Relationship Id=\"{one.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{one.Type}\" "
                + $"Target=\"{one.Target}\"{(one.Type == "hyperlink" ? " TargetMode=\"External\"" : "")}/>"
            )
        )
        + "</Relationships>";

    private static byte[] Pack(string document)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in OtherParts.Append(("word/document.xml", document)))
            {
                // Stored as it is, so that a changed byte changes a part and not only its compression.
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }
}
