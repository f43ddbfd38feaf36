using System.Xml.Linq;
using Citations.Formats;
using Citations.Word.Packaging;

namespace Citations.Word.Reading;

/// <summary>The parts of a Word file that hold an article: its body, notes, styles, numbering, links and sources.</summary>
internal sealed class WordParts
{
    private readonly Dictionary<string, XElement> _notes = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The main part is missing, or a part is damaged.</exception>
    /// <exception cref="System.Xml.XmlException">A part is not well-formed.</exception>
    internal WordParts(WordPackage package)
    {
        Body = package.Body;
        var links = package.RelationshipsOf(package.Main);
        MainLinks = links.Hyperlinks;
        var styles = Part(package, links, "styles");
        Styles = new(styles);
        Numbering = new(Part(package, links, "numbering"));
        FootnoteLinks = AddNotes(package, Part(package, links, "footnotes"), 'f');
        EndnoteLinks = AddNotes(package, Part(package, links, "endnotes"), 'e');
        Sources = SourcesOf(package, links);
        Title = package.Part("docProps/core.xml")?.Root?.Child("title")?.Value is { Length: > 0 } title ? title : null;
        Language = styles?.Root?.Child("docDefaults")?.Child("rPrDefault")?.Child("rPr")?.Child("lang")?.Value();
    }

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

    /// <summary>A note by <c>f</c> or <c>e</c> and its id; null if there is none.</summary>
    internal XElement? Note(string key) => _notes.GetValueOrDefault(key);

    private static XDocument? Part(WordPackage package, WordRelationships links, string kind) =>
        links.PathOf(kind) is { } path ? package.Part(path) : null;

    private IReadOnlyDictionary<string, string> AddNotes(WordPackage package, XDocument? part, char kind)
    {
        if (part?.Root is not { } root)
            return new Dictionary<string, string>();
        // Separators are notes of a separate type.
        foreach (var note in root.Elements().Where(note => note.Value("type") is null or "normal"))
        {
            if (note.Value("id") is { } id)
                _notes.TryAdd(kind + id, note);
        }

        return package.RelationshipsOf(part).Hyperlinks;
    }

    private static Dictionary<string, Reference> SourcesOf(WordPackage package, WordRelationships links)
    {
        Dictionary<string, Reference> sources = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in links.PathsOf("customXml"))
        {
            if (package.Part(path)?.Root is not { Name.LocalName: "Sources" } root)
                continue;
            foreach (var work in ReferenceFormat.WordSources.Read(root.ToString(SaveOptions.DisableFormatting)).Value)
                sources.TryAdd(work.Id, work);
        }

        return sources;
    }
}
