using System.Xml.Linq;
using Citations.Word.Packaging;

namespace Citations.Word.Writing;

/// <summary>Gives links other addresses.</summary>
internal static class WordLinks
{
    /// <summary>Changes the targets of links: by their own relationships, because another link may share the old one.</summary>
    internal static void Apply(WordPackage package, IReadOnlyList<(XElement Link, string Target)> links)
    {
        foreach (var (link, target) in links)
        {
            var attribute = link.Attributes()
                .FirstOrDefault(attribute => attribute.Name.LocalName == "id" && attribute.Name.NamespaceName.Length > 0);
            link.SetAttributeValue(
                attribute?.Name ?? package.Names.Relationships + "id",
                package.RelationshipsOf(link.Document!).LinkTo(target)
            );
        }
    }
}
