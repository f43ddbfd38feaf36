using System.Xml.Linq;
using Citations.Articles.Documents;
using Citations.Word.Reading;

namespace Citations.Word.Writing;

/// <summary>Sets marks in the properties of a run, each at the place that the schema gives it (ECMA-376, part 1, 17.3.2).</summary>
internal static class RunProperties
{
    /// <summary>The marks that can be set, the elements that set them, and the elements that stand before these.</summary>
    private static readonly (RunMarks Mark, string[] Names, string[] Before)[] Marks =
    [
        (RunMarks.Bold, ["b", "bCs"], ["rStyle", "rFonts"]),
        (RunMarks.Italic, ["i", "iCs"], ["rStyle", "rFonts", "b", "bCs"]),
        (RunMarks.SmallCapitals, ["smallCaps"], ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps"]),
    ];

    /// <summary>The properties of a run with other marks; everything else stays.</summary>
    /// <param name="word">Word's namespace.</param>
    /// <param name="properties">The properties of the run; null where it has none.</param>
    /// <param name="marks">The marks that its characters are to have; null changes nothing.</param>
    internal static XElement? With(XNamespace word, XElement? properties, RunMarks? marks)
    {
        var copy = properties is null ? null : new XElement(properties);
        if (marks is not { } wanted)
            return copy;
        copy ??= new(word + "rPr");
        foreach (var (mark, names, before) in Marks)
        {
            var isWanted = (wanted & mark) != 0;
            if (!isWanted && !names.Any(name => copy.Child(name) is not null))
                continue;
            foreach (var name in names)
                copy.Child(name)?.Remove();
            XElement[] set =
            [
                .. names.Select(name =>
                    isWanted ? new XElement(word + name) : new XElement(word + name, new XAttribute(word + "val", "0"))
                ),
            ];
            if (copy.Elements().LastOrDefault(element => before.Contains(element.Name.LocalName)) is { } last)
                last.AddAfterSelf(set);
            else
                copy.AddFirst(set);
        }

        return copy;
    }
}
