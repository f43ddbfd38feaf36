using System.Buffers;
using System.Text.RegularExpressions;
using System.Xml;
using Citations.Formats.Mapping;

namespace Citations.Formats.Xml;

/// <summary>
/// The entries of an XML document, each an element of one name, read without DTD and external entities. Where the document
/// is not well-formed, the entry at fault ends there, the place is reported, and reading continues at the next entry.
/// </summary>
internal sealed partial class XmlEntries(string text, string element, XmlInline inline, List<Diagnostic> diagnostics)
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        ConformanceLevel = ConformanceLevel.Fragment,
        // EndNote lets control characters through from the databases it searches.
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("<:> \t\r\n/");

    private readonly SourceText _source = new(text);
    private readonly List<SourceEntry> _entries = [];

    /// <param name="from">Where an entry starts that is to be read without the text before it; 0 for the whole document.</param>
    internal List<SourceEntry> ReadAll(int from)
    {
        for (var start = Math.Max(from, text.IndexOf('<', StringComparison.Ordinal)); start >= 0;)
            start = ReadFrom(start);
        return _entries;
    }

    // Returns where to continue after a fault, or -1 at the end.
    private int ReadFrom(int start)
    {
        using var xml = XmlReader.Create(new TextSlice(text, start), Settings, Context());
        var place = new XmlPlace(_source, start);
        var isInEntry = false;
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element)
                    continue;
                // Taken in before it is read, so that a fault loses nothing that is before it.
                var entry = new SourceEntry(
                    [],
                    Math.Max(0, place.Of(((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition) - 1)
                );
                _entries.Add(entry);
                isInEntry = true;
                new XmlFields(xml, place, inline, diagnostics).ReadInto(entry);
                isInEntry = false;
            }

            return -1;
        }
        catch (XmlException fault)
        {
            // At the end of a text that breaks off within a tag, the platform names a line before it.
            var at = Math.Max(place.Of(fault.LineNumber, fault.LinePosition), isInEntry ? _entries[^1].Start + 1 : 0);
            // Behind a first fault, the closing tags of what was open before it find no partner.
            var isCloseOfFormer = start > 0 && !isInEntry && text.AsSpan(0, at).EndsWith("</");
            if (!isCloseOfFormer)
                diagnostics.Add(FormatDiagnostics.Malformed($"The XML is not well-formed: {Sentence(fault)}", new SourceSpan(at, 0)));
            return NextEntry(Math.Max(at, start + 1));
        }
    }

    private int NextEntry(int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            at = text.IndexOf('<', at);
            if (at < 0)
                return -1;
            var name = text.AsSpan(at + 1);
            var colon = name.IndexOfAny(NameEnds);
            if (colon > 0 && name[colon] == ':')
                name = name[(colon + 1)..];
            if (
                name.StartsWith(element, StringComparison.Ordinal)
                && name.Length > element.Length
                && (name[element.Length] is '>' || char.IsWhiteSpace(name[element.Length]))
                && IsClosed(name)
            )
                return at;
        }

        return -1;
    }

    // A tag that another one cuts off is not an entry, and not worth a reader.
    private static bool IsClosed(ReadOnlySpan<char> tag) => tag.IndexOfAny('<', '>') is >= 0 and var end && tag[end] == '>';

    // A part of a document has lost the declarations of the prefixes around it; what they stand for does not count here.
    private static XmlParserContext Context()
    {
        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        namespaces.AddNamespace("b", "b");
        return new(names, namespaces, null, XmlSpace.None);
    }

    // The platform's message ends with its own line and column, and counts lines from where it began.
    private static string Sentence(XmlException fault) =>
        OwnPlace()
            .Replace(
                fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal) is var place and > 0 ? fault.Message[..place] : fault.Message,
                ""
            );

    [GeneratedRegex(" on line [0-9]+ position [0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPlace();
}
