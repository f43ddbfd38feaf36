using System.Xml.Linq;
using Citations.Word.Packaging;

namespace Citations.Word;

/// <summary>
/// What a new document needs before the first paragraph: letter paper with margins of an inch, 12-point Times New Roman, today's layout.
/// </summary>
internal static class BlankDocument
{
    private const string DefaultFont = "Times New Roman";
    private static readonly WordNames Names = WordNames.Transitional;
    private static readonly XNamespace Word = Names.Word;

    /// <summary>The package of such a document.</summary>
    internal static WordPackage Create()
    {
        var package = WordPackage.Empty();
        package.PartOf(WordPartKind.Main, Document);
        package.PartOf(WordPartKind.Styles, Styles);
        package.PartOf(WordPartKind.Settings, Settings);
        return package;
    }

    private static XElement Document() =>
        Names.Root(
            "document",
            new XElement(
                Word + "body",
                new XElement(
                    Word + "sectPr",
                    Word.Element("pgSz", ("w", "12240"), ("h", "15840")),
                    Word.Element(
                        "pgMar",
                        ("top", "1440"),
                        ("right", "1440"),
                        ("bottom", "1440"),
                        ("left", "1440"),
                        ("header", "720"),
                        ("footer", "720"),
                        ("gutter", "0")
                    )
                )
            )
        );

    private static XElement Styles() =>
        Names.Root(
            "styles",
            new XElement(
                Word + "docDefaults",
                new XElement(
                    Word + "rPrDefault",
                    new XElement(
                        Word + "rPr",
                        Word.Element(
                            "rFonts",
                            ("ascii", DefaultFont),
                            ("hAnsi", DefaultFont),
                            ("eastAsia", DefaultFont),
                            ("cs", DefaultFont)
                        ),
                        Word.Element("sz", ("val", "24")),
                        Word.Element("szCs", ("val", "24"))
                    )
                ),
                Word.Element("pPrDefault")
            ),
            new XElement(
                Word + "style",
                new XAttribute(Word + "type", "paragraph"),
                new XAttribute(Word + "styleId", "Normal"),
                new XAttribute(Word + "default", "1"),
                Word.Element("name", ("val", "Normal")),
                Word.Element("qFormat")
            )
        );

    // Without the mode Word lays the document out as Word 2007 did, and says so in its title bar.
    private static XElement Settings() =>
        Names.Root(
            "settings",
            new XElement(
                Word + "compat",
                Word.Element(
                    "compatSetting",
                    ("name", "compatibilityMode"),
                    ("uri", "http://schemas.microsoft.com/office/word"),
                    ("val", "15")
                )
            )
        );
}
