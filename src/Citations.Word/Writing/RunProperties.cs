using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Packaging;

namespace Citations.Word.Writing;

/// <summary>Sets properties of a run, each at the place that the schema gives it (ECMA-376, part 1, 17.3.2).</summary>
internal static class RunProperties
{
    /// <summary>The properties in their order; what is not listed follows them.</summary>
    private static readonly string[] Order =
    [
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "dstrike",
        "outline",
        "shadow",
        "emboss",
        "imprint",
        "noProof",
        "snapToGrid",
        "vanish",
        "webHidden",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
        "highlight",
        "u",
        "effect",
        "bdr",
        "shd",
        "fitText",
        "vertAlign",
    ];

    /// <summary>The marks that can be set, and the elements that set them.</summary>
    private static readonly (RunMarks Mark, string[] Names)[] Marks =
    [
        (RunMarks.Bold, ["b", "bCs"]),
        (RunMarks.Italic, ["i", "iCs"]),
        (RunMarks.SmallCapitals, ["smallCaps"]),
    ];

    /// <summary>The properties of a run with other marks; everything else stays.</summary>
    /// <param name="word">Word's namespace.</param>
    /// <param name="properties">The properties of the run; null if it has none.</param>
    /// <param name="marks">The marks that its characters are to have; null changes nothing.</param>
    internal static XElement? With(XNamespace word, XElement? properties, RunMarks? marks)
    {
        var copy = properties?.Copy();
        if (marks is not { } wanted)
            return copy;
        copy ??= new(word + "rPr");
        foreach (var (mark, names) in Marks)
        {
            var isWanted = (wanted & mark) != 0;
            if (!isWanted && !names.Any(name => copy.Child(name) is not null))
                continue;
            foreach (var name in names)
                Set(copy, isWanted ? word.Element(name) : word.Element(name, ("val", "0")));
        }

        return copy;
    }

    /// <summary>Sets a property in place of one of the same name.</summary>
    internal static void Set(XElement properties, XElement property)
    {
        properties.Element(property.Name)?.Remove();
        var word = property.Name.Namespace;
        var place = PlaceOf(property, word);
        if (properties.Elements().LastOrDefault(element => PlaceOf(element, word) <= place) is { } last)
            last.AddAfterSelf(property);
        else
            properties.AddFirst(property);
    }

    /// <summary>Properties of other namespaces have some of the same names, and follow too.</summary>
    private static int PlaceOf(XElement property, XNamespace word) =>
        property.Name.Namespace == word && Array.IndexOf(Order, property.Name.LocalName) is var place and >= 0 ? place : Order.Length;
}
