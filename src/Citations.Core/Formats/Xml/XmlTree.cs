using System.Text;
using System.Xml;

namespace Citations.Formats.Xml;

/// <summary>Writes fields named by their paths as nested elements: those that share the start of a path share the elements of it.</summary>
internal static class XmlTree
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
        OmitXmlDeclaration = true,
    };

    /// <summary>A document whose declaration says UTF-8.</summary>
    internal static void Document(TextWriter text, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"utf-8\"");
            write(xml);
        }

        text.Write('\n');
    }

    /// <param name="xml">The writer.</param>
    /// <param name="fields">Paths and values.</param>
    /// <param name="open">Starts an element of a name.</param>
    /// <param name="writeText">Writes the text of the element at a path.</param>
    internal static void Write(
        XmlWriter xml,
        IEnumerable<(string Path, string Value)> fields,
        Action<string> open,
        Action<string, string> writeText
    ) => Write(xml, [.. fields.Select(field => (field.Path, 0, field.Value))], open, writeText);

    /// <summary>A text without the characters that XML 1.0 cannot hold.</summary>
    internal static string Clean(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune);
        }

        return clean.ToString();
    }

    private static void Write(
        XmlWriter xml,
        List<(string Path, int At, string Value)> fields,
        Action<string> open,
        Action<string, string> writeText
    )
    {
        foreach (var group in fields.GroupBy(field => Segment(field.Path, field.At), StringComparer.Ordinal))
        {
            var inner = group
                .Where(field => field.At + group.Key.Length < field.Path.Length)
                .Select(field => field with { At = field.At + group.Key.Length + 1 })
                .ToList();
            var attributes = inner.Where(field => field.Path[field.At] == '@').ToList();
            inner.RemoveAll(field => field.Path[field.At] == '@');
            foreach (var (path, at, value) in group)
            {
                if (at + group.Key.Length < path.Length)
                    continue;
                Open();
                writeText(path, value);
                xml.WriteEndElement();
            }

            if (inner.Count > 0)
            {
                Open();
                Write(xml, inner, open, writeText);
                xml.WriteEndElement();
            }

            void Open()
            {
                open(group.Key);
                foreach (var (path, at, value) in attributes.DistinctBy(attribute => attribute.Path))
                    xml.WriteAttributeString(path[(at + 1)..], Clean(value));
                attributes.Clear();
            }
        }
    }

    private static string Segment(string path, int at) => path.IndexOf('/', at) is var slash and >= 0 ? path[at..slash] : path[at..];
}
