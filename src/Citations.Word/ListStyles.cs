using System.Xml.Linq;
using Citations.Word.Packaging;

namespace Citations.Word;

/// <summary>
/// The ids of the Word styles of a reference list in one document. A style that the document has by name is used as it is,
/// so that an author's own look stays; one that it lacks is added.
/// </summary>
internal sealed record ListStyles(string Heading, string Entry, string Link)
{
    private const string Paragraph = "paragraph";
    private const string Character = "character";

    internal static ListStyles In(WordPackage package)
    {
        var root = package.PartOf(WordPartKind.Styles, () => package.Names.Root("styles")).Root!;
        var word = root.Name.Namespace;
        var normal = Styles(Paragraph).FirstOrDefault(style => style.Value("default") is "1" or "true" or "on")?.Value("styleId");
        return new(
            IdOf("Reference List Heading", Paragraph, normal, HeadingLook),
            IdOf("Reference List Entry", Paragraph, normal, EntryLook),
            IdOf("Hyperlink", Character, null, LinkLook)
        );

        IEnumerable<XElement> Styles(string type) => root.Elements(word + "style").Where(style => style.Value("type") == type);

        string IdOf(string name, string type, string? basedOn, Func<XNamespace, XElement[]> look)
        {
            var present = Styles(type)
                .FirstOrDefault(style => string.Equals(style.Child("name")?.Value(), name, StringComparison.OrdinalIgnoreCase));
            if (present?.Value("styleId") is { } id)
                return id;

            id = name.Replace(" ", "", StringComparison.Ordinal);
            while (root.Elements(word + "style").Any(style => style.Value("styleId") == id))
                id += "1";
            root.Add(
                new XElement(
                    word + "style",
                    new XAttribute(word + "type", type),
                    type == Paragraph ? new XAttribute(word + "customStyle", "1") : null,
                    new XAttribute(word + "styleId", id),
                    word.Element("name", ("val", name)),
                    basedOn is null ? null : word.Element("basedOn", ("val", basedOn)),
                    look(word)
                )
            );
            return id;
        }
    }

    private static XElement[] HeadingLook(XNamespace word) =>
        [
            word.Element("qFormat"),
            new(
                word + "pPr",
                word.Element("keepNext"),
                DoubleSpacing(word),
                word.Element("jc", ("val", "center")),
                word.Element("outlineLvl", ("val", "0"))
            ),
            new(word + "rPr", word.Element("b"), word.Element("bCs")),
        ];

    private static XElement[] EntryLook(XNamespace word) =>
        [
            word.Element("qFormat"),
            // half an inch, in twentieths of a point
            new(word + "pPr", DoubleSpacing(word), word.Element("ind", ("left", "720"), ("hanging", "720"))),
        ];

    private static XElement[] LinkLook(XNamespace word) =>
        [
            word.Element("uiPriority", ("val", "99")),
            word.Element("unhideWhenUsed"),
            new(word + "rPr", word.Element("color", ("val", "0563C1"), ("themeColor", "hyperlink")), word.Element("u", ("val", "single"))),
        ];

    // Two lines of 240 each, and nothing between paragraphs.
    private static XElement DoubleSpacing(XNamespace word) =>
        word.Element("spacing", ("before", "0"), ("after", "0"), ("line", "480"), ("lineRule", "auto"));
}
