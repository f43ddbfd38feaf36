using System.Xml.Linq;
using Citations.Word.Packaging;
using Citations.Word.Writing;

namespace Citations.Word.Citing;

/// <summary>The runs of a field (ECMA-376, part 1, 17.16.18): its code, and its result between two marks.</summary>
internal static class FieldRuns
{
    /// <summary>The runs before the result.</summary>
    internal static XElement[] Begin(XNamespace word, string code) =>
        [Mark(word, "begin"), new(word + "r", word.Text("instrText", code)), Mark(word, "separate")];

    /// <summary>The run after the result.</summary>
    internal static XElement End(XNamespace word) => Mark(word, "end");

    /// <summary>Gives runs the look of the text that they replace; their own italics and the like stay.</summary>
    internal static void SetLook(IEnumerable<XElement> elements, XElement? look)
    {
        if (look is null)
            return;
        foreach (var run in elements.SelectMany(element => element.DescendantsAndSelf(look.Name.Namespace + "r")))
        {
            var set = look.Copy();
            if (run.Child("rPr") is { } own)
            {
                foreach (var property in own.Elements())
                    RunProperties.Set(set, property.Copy());
                own.Remove();
            }

            run.AddFirst(set);
        }
    }

    private static XElement Mark(XNamespace word, string type) => new(word + "r", word.Element("fldChar", ("fldCharType", type)));
}
