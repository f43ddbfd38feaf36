using System.Xml.Linq;

namespace Citations.Word.Packaging;

/// <summary>
/// Names of WordprocessingML (ECMA-376, part 1). Strict and transitional files differ only in their namespace, so elements are recognised
/// by their local names.
/// </summary>
internal static class WordXml
{
    private const int MostDepth = 200;

    /// <summary>The first child of a name.</summary>
    internal static XElement? Child(this XElement element, string name)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name.LocalName == name)
                return child;
        }

        return null;
    }

    /// <summary>The value of an attribute in Word's namespace.</summary>
    internal static string? Value(this XElement element, string name = "val")
    {
        foreach (var attribute in element.Attributes())
        {
            if (attribute.Name.LocalName == name && attribute.Name.NamespaceName.Length > 0)
                return attribute.Value;
        }

        return (string?)element.Attribute(name);
    }

    /// <summary>Whether a property that is on or off is on; null if it is not said.</summary>
    internal static bool? IsOn(this XElement? properties, string name) =>
        properties?.Child(name) is { } property ? property.Value() is not ("0" or "false" or "off" or "none") : null;

    /// <summary>The whole number of an attribute; null if it is not a number.</summary>
    internal static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(
            element?.Value(name),
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    /// <summary>An element with attributes of the same namespace and no content.</summary>
    internal static XElement Element(this XNamespace word, string name, params (string Name, string Value)[] values) =>
        new(word + name, values.Select(value => new XAttribute(word + value.Name, value.Value)));

    /// <summary>An element that holds characters, all of which count.</summary>
    internal static XElement Text(this XNamespace word, string name, string text) =>
        new(word + name, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    /// <summary>Gives an element other characters, all of which count.</summary>
    internal static void SetText(this XElement element, string text)
    {
        element.Value = text;
        element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
    }

    /// <summary>A copy of an element. Endless nesting is refused, because a copy is made level by level.</summary>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    internal static XElement Copy(this XElement element, int depth = 0) =>
        depth > MostDepth
            ? throw new InvalidDataException("its elements are nested too deep")
            : new(
                element.Name,
                element.Attributes(),
                element.Nodes().Select(node => node is XElement child ? child.Copy(depth + 1) : (object)node)
            );
}
