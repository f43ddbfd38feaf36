using System.Xml.Linq;

namespace Citations.Word.Packaging;

/// <summary>The namespaces of a form of Word files.</summary>
/// <param name="Word">The elements of a document.</param>
/// <param name="Relationships">The types of relationships, and the attributes that name one.</param>
internal sealed record WordNames(XNamespace Word, XNamespace Relationships)
{
    /// <summary>The form that Word writes by default (ECMA-376, part 4).</summary>
    internal static WordNames Transitional { get; } =
        new(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        );

    /// <summary>The form without what is old (ISO/IEC 29500, part 1).</summary>
    internal static WordNames Strict { get; } =
        new("http://purl.oclc.org/ooxml/wordprocessingml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>The names of the form that a part is in.</summary>
    /// <exception cref="InvalidDataException">It is in none.</exception>
    internal static WordNames Of(XDocument part) =>
        ((WordNames[])[Transitional, Strict]).FirstOrDefault(names => names.Word == part.Root?.Name.Namespace)
        ?? throw new InvalidDataException("it is not in a known form of Word documents");

    /// <summary>An element that is the root of a part of this form.</summary>
    internal XElement Root(string name, params object[] content) =>
        new(
            Word + name,
            new XAttribute(XNamespace.Xmlns + "w", Word.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", Relationships.NamespaceName),
            content
        );

    /// <summary>Declares the prefix of relationships, which a part without a link may not have.</summary>
    internal void DeclareRelationships(XElement root)
    {
        if (root.GetPrefixOfNamespace(Relationships) is null && root.GetNamespaceOfPrefix("r") is null)
            root.SetAttributeValue(XNamespace.Xmlns + "r", Relationships.NamespaceName);
    }
}
