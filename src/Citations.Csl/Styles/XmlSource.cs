using System.Net;
using System.Xml;
using System.Xml.Linq;

namespace Citations.Csl;

/// <summary>
/// Reads XML that nobody vouches for: no document type, no entities from elsewhere, bounded in size. What recurses
/// over it stops at <see cref="MaxDepth"/>: a style of a million nested groups is an attack on the stack.
/// </summary>
internal static class XmlSource
{
    /// <summary>The deepest nesting of elements and macros that is read; real styles stay below 40.</summary>
    internal const int MaxDepth = 100;

    /// <summary>
    /// The most elements that a layout may render, each macro counted where it is called and of a choose the largest branch; real styles
    /// stay below 2,000.
    /// </summary>
    internal const int MaxSize = 20_000;

    private const int MaxCharacters = 16 * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaxCharacters,
    };

    /// <exception cref="CslException">The text is not XML, is too long, or its root has another name.</exception>
    internal static XElement Load(TextReader text, string root)
    {
        try
        {
            using var reader = XmlReader.Create(text, Settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            var element = document.Root!;
            return element.Name.LocalName == root
                ? element
                : throw element.Fault($"expected the element '{root}' and found '{element.Name.LocalName}'");
        }
        catch (XmlException e)
        {
            throw new CslException(e.Message, e.LineNumber, e);
        }
    }

    internal static CslException Fault(this XElement element, string message) =>
        new(message, element is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0);

    internal static int Line(this XElement element) => ((IXmlLineInfo)element).LineNumber;

    /// <summary>The value of an attribute without a namespace, or null.</summary>
    internal static string? Get(this XElement element, string attribute) =>
        element.Attribute(attribute)?.Value is { } value ? Unescape(value) : null;

    /// <summary>
    /// A text in which some styles escape characters twice, such as <c>&amp;amp;#160;</c>: writers see these as HTML shows them.
    /// </summary>
    internal static string Unescape(string text) =>
        text.Contains("&#", StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    internal static bool Is(this XElement element, string name) => element.Name.LocalName == name;

    /// <summary>The first child of a name, in whatever namespace.</summary>
    internal static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Is(name))
                return child;
        }

        return null;
    }
}
