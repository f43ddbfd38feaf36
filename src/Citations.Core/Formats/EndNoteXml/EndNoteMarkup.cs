using System.Text;
using System.Xml;
using Citations.Formats.Xml;

namespace Citations.Formats.EndNoteXml;

/// <summary>EndNote's styled runs of text (<c>&lt;style face="italic"&gt;</c>) and CSL's inline markup.</summary>
internal static class EndNoteMarkup
{
    // In the order in which the tags nest.
    private static readonly (string Face, string Tag)[] Faces =
    [
        ("bold", "b"),
        ("italic", "i"),
        ("superscript", "sup"),
        ("subscript", "sub"),
    ];

    internal static (string Open, string Close)? Read(XmlReader xml)
    {
        if (xml.LocalName != "style")
            return null;
        var faces = (xml.GetAttribute("face") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tags = Faces.Where(face => faces.Contains(face.Face)).Select(face => face.Tag).ToList();
        return (string.Concat(tags.Select(tag => $"<{tag}>")), string.Concat(Enumerable.Reverse(tags).Select(tag => $"</{tag}>")));
    }

    /// <summary>Writes a text with inline markup as runs; a tag without its partner is text.</summary>
    internal static void Write(XmlWriter xml, string text)
    {
        var run = new StringBuilder();
        // Told that text follows, the writer does not indent the runs, whose white space counts.
        xml.WriteRaw("");
        List<string> open = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || TagAt(text, i, open) is not var (tag, isClosing))
            {
                run.Append(text[i]);
                continue;
            }

            Flush();
            if (isClosing)
                open.RemoveAt(open.Count - 1);
            else
                open.Add(tag);
            i += tag.Length + (isClosing ? 2 : 1);
        }

        Flush();

        void Flush()
        {
            if (run.Length == 0)
                return;
            xml.WriteStartElement("style");
            xml.WriteAttributeString(
                "face",
                open.Count == 0 ? "normal" : string.Join(' ', Faces.Where(face => open.Contains(face.Tag)).Select(face => face.Face))
            );
            xml.WriteAttributeString("font", "default");
            xml.WriteAttributeString("size", "100%");
            xml.WriteString(XmlTree.Clean(run.ToString()));
            xml.WriteEndElement();
            run.Clear();
        }
    }

    private static (string Tag, bool IsClosing)? TagAt(string text, int at, List<string> open)
    {
        var rest = text.AsSpan(at);
        foreach (var (_, tag) in Faces)
        {
            if (open is [.., var last] && last == tag && rest.StartsWith($"</{tag}>"))
                return (tag, true);
            if (!open.Contains(tag) && rest.StartsWith($"<{tag}>") && rest.Contains($"</{tag}>", StringComparison.Ordinal))
                return (tag, false);
        }

        return null;
    }
}
