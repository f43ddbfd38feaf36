using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Citations.Word.Packaging;

/// <summary>
/// The parts of a Word file (ECMA-376, part 2), read, changed and added. Document types are refused, and what a file unpacks to is bounded.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostParts = 20_000;

    /// <summary>A tree is built in the time of the sum of the depths of its nodes; a large document has a hundredth of this.</summary>
    private const long MostDepths = 1_000_000_000;
    private const string TypesPath = "[Content_Types].xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly ReadOnlyMemory<byte> _content;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<XDocument, string> _paths = [];
    private readonly Dictionary<string, WordRelationships> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly OrderedDictionary<string, XDocument> _changed = new(StringComparer.OrdinalIgnoreCase);
    private long _bytesLeft;

    /// <exception cref="InvalidDataException">The file is not a package, or has too many parts.</exception>
    internal WordPackage(ReadOnlyMemory<byte> content, long maximumBytes)
    {
        _archive = new(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
        (_bytesLeft, _content) = (maximumBytes, content);
        if (_archive.Entries.Count > MostParts)
            throw new InvalidDataException($"it has more than {MostParts} parts");
        foreach (var entry in _archive.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The path of the main part.</summary>
    internal string MainPath => RelationshipsOf("").PathOf(WordPartKind.Main.Name) ?? "word/" + WordPartKind.Main.File;

    /// <summary>The main part.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    internal XDocument Main => Part(MainPath) ?? throw new InvalidDataException($"it has no part {MainPath}");

    /// <summary>The body of the main part.</summary>
    /// <exception cref="InvalidDataException">It is missing, or the part is damaged.</exception>
    internal XElement Body => Main.Root?.Child("body") ?? throw new InvalidDataException("its main part has no body");

    /// <summary>The names of the form that the file is in.</summary>
    internal WordNames Names => Part(MainPath) is { } main ? WordNames.Of(main) : WordNames.Transitional;

    /// <summary>A package without parts.</summary>
    internal static WordPackage Empty()
    {
        using var file = new MemoryStream();
        new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true).Dispose();
        return new(file.ToArray(), 0);
    }

    /// <summary>Whether a problem is the file's.</summary>
    internal static bool IsDamage(Exception problem) =>
        problem is InvalidDataException or XmlException or NotSupportedException or IOException;

    /// <summary>A part; null if there is none. Whatever is changed in it is saved.</summary>
    /// <exception cref="InvalidDataException">It unpacks to more than is allowed, or is damaged.</exception>
    /// <exception cref="XmlException">It is not well-formed, or holds a document type.</exception>
    internal XDocument? Part(string path)
    {
        if (_parts.TryGetValue(path, out var known))
            return known;
        if (!_entries.TryGetValue(path, out var entry))
            return null;
        using var stream = Unpack(entry);
        using (var xml = ReaderOf(stream))
        {
            for (var depths = 0L; xml.Read(); depths += xml.Depth)
            {
                if (depths > MostDepths)
                    throw new InvalidDataException("its elements are nested too deep");
            }
        }

        stream.Position = 0;
        using var again = ReaderOf(stream);
        return Keep(path, XDocument.Load(again, LoadOptions.PreserveWhitespace));
    }

    /// <summary>The path of a part.</summary>
    internal string PathOf(XDocument part) => _paths[part];

    /// <summary>The links of a part, or those of the package itself for an empty path.</summary>
    internal WordRelationships RelationshipsOf(string path)
    {
        if (!_relationships.TryGetValue(path, out var relationships))
            _relationships.Add(path, relationships = new(this, path));
        return relationships;
    }

    /// <summary>The links of a part.</summary>
    internal WordRelationships RelationshipsOf(XDocument part) => RelationshipsOf(PathOf(part));

    /// <summary>Adds a part that nothing leads to yet.</summary>
    internal XDocument Add(string path, XElement root)
    {
        var part = Keep(path, new(new XDeclaration("1.0", "UTF-8", "yes"), root));
        _changed[path] = part;
        return part;
    }

    /// <summary>The part of a kind; where the document has none, one with the given root is added.</summary>
    /// <exception cref="InvalidDataException">The part that the document names is missing or damaged.</exception>
    internal XDocument PartOf(WordPartKind kind, Func<XElement> root)
    {
        var isMain = kind == WordPartKind.Main;
        var links = RelationshipsOf(isMain ? "" : MainPath);
        if (links.PathOf(kind.Name) is { } known)
            return Part(known) ?? throw new InvalidDataException($"it has no part {known}");
        var folder = MainPath[..(MainPath.LastIndexOf('/') + 1)];
        var file = Enumerable
            .Range(0, int.MaxValue)
            .Select(number => number == 0 ? kind.File : kind.File.Replace(".", $"{number}.", StringComparison.Ordinal))
            .First(file => !_entries.ContainsKey(folder + file));
        SetType(folder + file, kind.ContentType);
        links.Add(kind.Name, isMain ? folder + file : file, isExternal: false);
        return Add(folder + file, root());
    }

    /// <summary>The file with its changes; every part that did not change stays byte for byte as it was.</summary>
    /// <exception cref="InvalidDataException">A part holds half a character, which can be read by reference but not be written.</exception>
    internal byte[] Save()
    {
        if (_changed.Count == 0)
            return _content.ToArray();
        using var file = new MemoryStream();
        file.Write(_content.Span);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (path, part) in _changed)
            {
                var known = _entries.GetValueOrDefault(path);
                var name = known?.FullName ?? path;
                var entry = archive.GetEntry(name) ?? archive.CreateEntry(name);
                using (var stream = entry.Open())
                {
                    stream.SetLength(0);
                    stream.Write(BytesOf(part));
                }

                // The time of writing would make the file another each time.
                entry.LastWriteTime = known?.LastWriteTime ?? new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            }
        }

        return file.ToArray();
    }

    public void Dispose() => _archive.Dispose();

    private static XmlReader ReaderOf(Stream stream) =>
        XmlReader.Create(
            stream,
            new()
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CheckCharacters = false,
            }
        );

    private static byte[] BytesOf(XDocument part)
    {
        using var stream = new MemoryStream();
        try
        {
            using var writer = XmlWriter.Create(
                stream,
                new()
                {
                    Encoding = new UTF8Encoding(false),
                    CheckCharacters = false,
                    NewLineHandling = NewLineHandling.Entitize,
                }
            );
            part.Save(writer);
        }
        catch (ArgumentException problem)
        {
            throw new InvalidDataException("it holds half a character", problem);
        }

        return stream.ToArray();
    }

    private MemoryStream Unpack(ZipArchiveEntry entry)
    {
        var stream = new MemoryStream();
        using var packed = entry.Open();
        var buffer = new byte[81920];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            _bytesLeft -= read;
            if (_bytesLeft < 0)
                throw new InvalidDataException("its unpacked size exceeds the limit");
            stream.Write(buffer, 0, read);
        }

        stream.Position = 0;
        return stream;
    }

    private XDocument Keep(string path, XDocument part)
    {
        _parts.Add(path, part);
        _paths.Add(part, path);
        part.Changed += (_, _) => _changed.TryAdd(path, part);
        return part;
    }

    private void SetType(string path, string type)
    {
        var types =
            Part(TypesPath)
            ?? Add(
                TypesPath,
                new(
                    Types + "Types",
                    Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                    Default("xml", "application/xml")
                )
            );
        var name = "/" + path;
        // A type may be left over from a part that was taken out.
        types
            .Root!.Elements(Types + "Override")
            .FirstOrDefault(element => name.Equals((string?)element.Attribute("PartName"), StringComparison.OrdinalIgnoreCase))
            ?.Remove();
        types.Root.Add(new XElement(Types + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", type)));
    }

    private static XElement Default(string extension, string type) =>
        new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
}
