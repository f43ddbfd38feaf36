using System.Xml.Linq;

namespace Citations.Word.Reading;

/// <summary>
/// Names of WordprocessingML (ECMA-376, part 1). Strict and transitional files differ in their namespace alone, so elements are told by
/// their local names.
/// </summary>
internal static class WordXml
{
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

    /// <summary>Whether a property that is on or off is on; null where it is not said.</summary>
    internal static bool? IsOn(this XElement? properties, string name) =>
        properties?.Child(name) is { } property ? property.Value() is not ("0" or "false" or "off" or "none") : null;

    /// <summary>The whole number of an attribute; null where it is none.</summary>
    internal static int? Number(this XElement? element, string name = "val") =>
        int.TryParse(
            element?.Value(name),
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
