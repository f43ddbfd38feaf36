using System.Globalization;
using System.Xml.Linq;
using Citations.Word.Packaging;

namespace Citations.Word.Writing;

/// <summary>Marks insertions and deletions as tracked changes (ECMA-376, part 1, 17.13.5).</summary>
/// <param name="author">Who made them.</param>
/// <param name="date">When.</param>
/// <param name="lastId">The highest id of an annotation that the document has.</param>
internal sealed class WordTracking(string author, DateTimeOffset date, int lastId)
{
    private int _id = lastId;

    /// <summary>An element <c>ins</c> or <c>del</c> around content.</summary>
    internal XElement Around(XNamespace word, string name, params object[] content) =>
        new(
            word + name,
            new XAttribute(word + "id", (++_id).ToString(CultureInfo.InvariantCulture)),
            new XAttribute(word + "author", author),
            new XAttribute(word + "date", date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            content
        );

    /// <summary>Marks the end of a paragraph as inserted or deleted.</summary>
    internal void MarkParagraph(XElement paragraph, string name)
    {
        var word = paragraph.Name.Namespace;
        var properties = paragraph.Child("pPr") ?? new(word + "pPr");
        if (properties.Parent is null)
            paragraph.AddFirst(properties);
        var mark = properties.Child("rPr") ?? new(word + "rPr");
        if (mark.Parent is null)
        {
            if (properties.Elements().FirstOrDefault(child => child.Name.LocalName is "sectPr" or "pPrChange") is { } later)
                later.AddBeforeSelf(mark);
            else
                properties.Add(mark);
        }

        mark.AddFirst(Around(word, name));
    }
}
