using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Citations.Word.Reading;

/// <summary>The parts of a Word file. Document types are refused, and what it unpacks to is bounded.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> _content;
    private long _bytesLeft;

    /// <exception cref="InvalidDataException">The file is no package.</exception>
    internal WordPackage(ReadOnlyMemory<byte> content, long maximumBytes)
    {
        _archive = new(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        (_bytesLeft, _content) = (maximumBytes, content);
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The path of the main part.</summary>
    internal string MainPath =>
        RelationshipsOf("").FirstOrDefault(link => link.Type.EndsWith("/officeDocument", StringComparison.Ordinal))?.Target
        ?? "word/document.xml";

    /// <summary>A part; null where there is none.</summary>
    /// <exception cref="InvalidDataException">It unpacks to more than is allowed, or is damaged.</exception>
    /// <exception cref="XmlException">It is not well-formed, or holds a document type.</exception>
    internal XDocument? Part(string path)
    {
        if (!_entries.TryGetValue(path, out var entry))
            return null;
        using var stream = new MemoryStream();
        using (var packed = entry.Open())
        {
            var buffer = new byte[81920];
            for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
            {
                _bytesLeft -= read;
                if (_bytesLeft < 0)
                    throw new InvalidDataException("it unpacks to more than is read");
                stream.Write(buffer, 0, read);
            }
        }

        stream.Position = 0;
        using var xml = XmlReader.Create(
            stream,
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CheckCharacters = false,
            }
        );
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What a part links to.</summary>
    internal IReadOnlyList<WordRelationship> RelationshipsOf(string path)
    {
        var folder = path.LastIndexOf('/') is var slash and >= 0 ? path[..slash] : "";
        var part = Part(RelationshipsPathOf(path));
        if (part?.Root is not { } root)
            return [];
        return
        [
            .. root.Elements(Packages + "Relationship")
                .Select(element => new WordRelationship(
                    (string?)element.Attribute("Id") ?? "",
                    (string?)element.Attribute("Type") ?? "",
                    (string?)element.Attribute("TargetMode") == "External"
                        ? (string?)element.Attribute("Target") ?? ""
                        : PathOf(folder, (string?)element.Attribute("Target") ?? "")
                )),
        ];
    }

    /// <summary>The path of the part that says what a part links to.</summary>
    internal static string RelationshipsPathOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return $"{path[..(slash + 1)]}_rels/{path[(slash + 1)..]}.rels";
    }

    /// <summary>The file with other parts; every other part stays byte for byte as it was.</summary>
    internal byte[] With(IEnumerable<(string Path, XDocument Part)> parts)
    {
        using var file = new MemoryStream();
        file.Write(_content.Span);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (path, part) in parts)
            {
                var name = _entries.TryGetValue(path, out var known) ? known.FullName : path;
                var entry = archive.GetEntry(name) ?? archive.CreateEntry(name);
                var time = known?.LastWriteTime;
                using (var stream = entry.Open())
                {
                    stream.SetLength(0);
                    using var writer = XmlWriter.Create(
                        stream,
                        new()
                        {
                            Encoding = new System.Text.UTF8Encoding(false),
                            CheckCharacters = false,
                            NewLineHandling = NewLineHandling.Entitize,
                        }
                    );
                    part.Save(writer);
                }

                // The time of writing would make the file another each time.
                entry.LastWriteTime = time ?? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            }
        }

        return file.ToArray();
    }

    /// <summary>The part that another links to by a type of relationship, such as <c>footnotes</c>; null where there is none.</summary>
    internal static string? Linked(IReadOnlyList<WordRelationship> relationships, string type) =>
        relationships
            .FirstOrDefault(link =>
                link.Type == RelationshipType + type || link.Type.EndsWith("/relationships/" + type, StringComparison.Ordinal)
            )
            ?.Target;

    public void Dispose() => _archive.Dispose();

    private static string PathOf(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        List<string> steps = folder.Length == 0 ? [] : [.. folder.Split('/')];
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
