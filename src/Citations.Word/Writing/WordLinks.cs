using System.Globalization;
using System.Xml.Linq;
using Citations.Word.Reading;

namespace Citations.Word.Writing;

/// <summary>Gives links other addresses.</summary>
internal static class WordLinks
{
    private static readonly XNamespace Packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Adds a relationship for each address, for another link may share the old one.</summary>
    /// <returns>The parts of relationships that changed, with their paths.</returns>
    internal static IEnumerable<(string Path, XDocument Part)> Apply(
        WordPackage package,
        WordParts parts,
        IReadOnlyList<(XElement Link, string Target)> links
    )
    {
        Dictionary<string, XDocument> changed = [];
        foreach (var (link, target) in links)
        {
            var path = WordPackage.RelationshipsPathOf(parts.PathOf(link.Document!));
            if (!changed.TryGetValue(path, out var part))
                changed[path] = part = package.Part(path) ?? new XDocument(new XElement(Packages + "Relationships"));
            var known = part.Root!.Elements().Select(element => (string?)element.Attribute("Id")).ToHashSet();
            var id = Enumerable
                .Range(1, int.MaxValue)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"rIdDoi{number}"))
                .First(id => !known.Contains(id));
            part.Root.Add(
                new XElement(
                    Packages + "Relationship",
                    new XAttribute("Id", id),
                    new XAttribute("Type", Relationships.NamespaceName + "/hyperlink"),
                    new XAttribute("Target", target),
                    new XAttribute("TargetMode", "External")
                )
            );
            var attribute = link.Attributes()
                .FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0);
            link.SetAttributeValue(attribute?.Name ?? Relationships + "id", id);
        }

        return changed.Select(pair => (pair.Key, pair.Value)).ToList();
    }
}
