using System.Xml.Linq;
using Citations.Formats;

namespace Citations.Word.Reading;

/// <summary>The parts of a Word file that hold an article: its body, notes, styles, numbering, links and sources.</summary>
internal sealed class WordParts
{
    private readonly Dictionary<string, XElement> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<XDocument, string> _paths = [];

    /// <exception cref="InvalidDataException">The main part is missing, or a part is damaged.</exception>
    /// <exception cref="System.Xml.XmlException">A part is not well-formed.</exception>
    internal WordParts(WordPackage package)
    {
        MainPath = package.MainPath;
        var main = package.Part(MainPath);
        Main = main ?? throw new InvalidDataException($"it has no part {MainPath}");
        _paths[Main] = MainPath;
        Body = main.Root?.Child("body") ?? throw new InvalidDataException("its main part has no body");
        var relationships = package.RelationshipsOf(MainPath);
        MainLinks = Links(relationships);
        var styles = Part(package, relationships, "styles");
        Styles = new(styles);
        Numbering = new(Part(package, relationships, "numbering"));
        FootnoteLinks = AddNotes(package, WordPackage.Linked(relationships, "footnotes"), 'f');
        EndnoteLinks = AddNotes(package, WordPackage.Linked(relationships, "endnotes"), 'e');
        Sources = SourcesOf(package, relationships);
        Title = package.Part("docProps/core.xml")?.Root?.Child("title")?.Value is { Length: > 0 } title ? title : null;
        Language = styles?.Root?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr")?.Child("lang")?.Value();
    }

    internal string MainPath { get; }

    internal XDocument Main { get; }

    internal XElement Body { get; }

    internal WordStyles Styles { get; }

    internal WordNumbering Numbering { get; }

    internal IReadOnlyDictionary<string, string> MainLinks { get; }

    internal IReadOnlyDictionary<string, string> FootnoteLinks { get; }

    internal IReadOnlyDictionary<string, string> EndnoteLinks { get; }

    /// <summary>Word's own sources by their tags.</summary>
    internal IReadOnlyDictionary<string, Reference> Sources { get; }

    internal string? Title { get; }

    internal string? Language { get; }

    /// <summary>The path of a part whose text is read.</summary>
    internal string PathOf(XDocument part) => _paths[part];

    /// <summary>A note by <c>f</c> or <c>e</c> and its id; null where there is none.</summary>
    internal XElement? Note(string key) => _notes.GetValueOrDefault(key);

    private static XDocument? Part(WordPackage package, IReadOnlyList<WordRelationship> relationships, string type) =>
        WordPackage.Linked(relationships, type) is { } path ? package.Part(path) : null;

    private static Dictionary<string, string> Links(IReadOnlyList<WordRelationship> relationships)
    {
        Dictionary<string, string> links = [];
        foreach (var link in relationships.Where(link => link.Type.EndsWith("/hyperlink", StringComparison.Ordinal)))
            links.TryAdd(link.Id, link.Target);
        return links;
    }

    private Dictionary<string, string> AddNotes(WordPackage package, string? path, char kind)
    {
        if (path is null || package.Part(path)?.Root is not { } root)
            return [];
        _paths[root.Document!] = path;
        // Separators are notes of a type of their own.
        foreach (var note in root.Elements().Where(note => note.Value("type") is null or "normal"))
        {
            if (note.Value("id") is { } id)
                _notes.TryAdd(kind + id, note);
        }

        return Links(package.RelationshipsOf(path));
    }

    private static Dictionary<string, Reference> SourcesOf(WordPackage package, IReadOnlyList<WordRelationship> relationships)
    {
        Dictionary<string, Reference> sources = new(StringComparer.OrdinalIgnoreCase);
        foreach (var link in relationships.Where(link => link.Type.EndsWith("/customXml", StringComparison.Ordinal)))
        {
            if (package.Part(link.Target)?.Root is not { Name.LocalName: "Sources" } root)
                continue;
            foreach (var work in ReferenceFormat.WordSources.Read(root.ToString(SaveOptions.DisableFormatting)).Value)
                sources.TryAdd(work.Id, work);
        }

        return sources;
    }
}
