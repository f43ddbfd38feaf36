using System.IO.Compression;
using System.Text;

namespace Citations.Tests;

/// <summary>Makes Word files of the parts that a test gives.</summary>
internal static class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>A file whose main part has a body; further parts by name, such as <c>footnotes</c>.</summary>
    internal static byte[] Of(string body, params (string Part, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes(parts.Select(part => part.Part)));
            Add(
                archive,
                "_rels/.rels",
                Relationships($"<Relationship Id=\"r0\" Type=\"{Types}officeDocument\" Target=\"word/document.xml\"/>")
            );
            Add(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            var links = new StringBuilder();
            foreach (var (part, content) in parts)
            {
                if (part.StartsWith("http", StringComparison.Ordinal))
                    links.Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"<Relationship Id=\"{content}\" Type=\"{Types}hyperlink\" Target=\"{part}\" TargetMode=\"External\"/>"
                    );
                else if (part == "sources")
                    links.Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"<Relationship Id=\"rs\" Type=\"{Types}customXml\" Target=\"../customXml/item1.xml\"/>"
                    );
                else
                    links.Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"<Relationship Id=\"r{part}\" Type=\"{Types}{part}\" Target=\"{part}.xml\"/>"
                    );
                if (part == "sources")
                    Add(archive, "customXml/item1.xml", content);
                else if (!part.StartsWith("http", StringComparison.Ordinal))
                    Add(archive, $"word/{part}.xml", $"<w:{RootOf(part)} {Namespaces}>{content}</w:{RootOf(part)}>");
            }

            Add(archive, "word/_rels/document.xml.rels", Relationships(links.ToString()));
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    internal static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>";

    /// <summary>A run.</summary>
    internal static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(text)}</w:t></w:r>";

    /// <summary>A field with its code and result.</summary>
    internal static string Field(string code, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>The parts of a file with their bytes, in their order.</summary>
    internal static List<(string Path, byte[] Content)> Parts(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    /// <summary>The file with other texts in its parts, or other names of them.</summary>
    internal static byte[] With(byte[] file, Func<string, string> change) =>
        Zip(Parts(file).Select(part => (change(part.Path), change(Encoding.UTF8.GetString(part.Content)))));

    /// <summary>A file of parts.</summary>
    internal static byte[] Zip(IEnumerable<(string Path, string Text)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
                Add(archive, path, text);
        }

        return file.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string RootOf(string part) => part == "header" ? "hdr" : part;

    private static string ContentTypes(IEnumerable<string> parts)
    {
        const string type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        var overrides = parts
            .Where(part => part != "sources" && !part.StartsWith("http", StringComparison.Ordinal))
            .Select(part => $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{type}{part}+xml\"/>");
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/word/document.xml\" ContentType=\"{type}document.main+xml\"/>{string.Concat(overrides)}</Types>";
    }

    private static string Relationships(string links) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static void Add(ZipArchive archive, string path, string content)
    {
        using var stream = archive.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
