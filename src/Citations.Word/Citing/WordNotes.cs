using System.Globalization;
using System.Xml.Linq;
using Citations.Word.Packaging;
using Citations.Word.Writing;

namespace Citations.Word.Citing;

/// <summary>Adds footnotes to a Word document.</summary>
internal sealed class WordNotes(WordPackage package)
{
    private XDocument? _part;
    private HashSet<int>? _ids;
    private int _lastId;

    /// <summary>The part that holds the notes; it is added to a document that has none.</summary>
    internal XDocument Part => _part ??= package.PartOf(WordPartKind.Footnotes, () => Separators(package.Names));

    /// <summary>Adds a note.</summary>
    /// <param name="content">The runs of the note.</param>
    /// <param name="word">The namespace of the text that refers to it.</param>
    /// <param name="look">The look of that text; null for none.</param>
    /// <returns>The run that refers to it.</returns>
    internal XElement Add(IEnumerable<XElement> content, XNamespace word, XElement? look)
    {
        var notes = Part.Root!;
        var own = notes.Name.Namespace;
        _ids ??= [.. notes.Elements().Select(note => note.Number("id") ?? 0)];
        while (!_ids.Add(++_lastId)) { }
        var id = _lastId.ToString(CultureInfo.InvariantCulture);
        notes.Add(
            new XElement(
                own + "footnote",
                new XAttribute(own + "id", id),
                new XElement(
                    own + "p",
                    new XElement(own + "r", Raised(own, null), own.Element("footnoteRef")),
                    new XElement(own + "r", own.Text("t", " ")),
                    content
                )
            )
        );
        return new(word + "r", Raised(word, look), word.Element("footnoteReference", ("id", id)));
    }

    private static XElement Raised(XNamespace word, XElement? look)
    {
        var raised = look?.Copy() ?? new(word + "rPr");
        RunProperties.Set(raised, word.Element("vertAlign", ("val", "superscript")));
        return raised;
    }

    // Word wants the notes that draw the line above the others.
    private static XElement Separators(WordNames names) =>
        names.Root("footnotes", Separator(names.Word, "separator", "-1"), Separator(names.Word, "continuationSeparator", "0"));

    private static XElement Separator(XNamespace word, string type, string id) =>
        new(
            word + "footnote",
            new XAttribute(word + "type", type),
            new XAttribute(word + "id", id),
            new XElement(word + "p", new XElement(word + "r", word.Element(type)))
        );
}
