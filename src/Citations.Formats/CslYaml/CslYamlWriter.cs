using System.Text.Json;
using Citations.Formats.CslYaml;
using Citations.Formats.Yaml;

namespace Citations.Formats;

/// <summary>
/// Writes CSL-YAML as pandoc reads it: CSL-JSON's items in YAML under <c>references</c>, between the marks of a document. Texts are
/// Markdown, as pandoc takes them.
/// </summary>
public static class CslYamlWriter
{
    /// <summary>Writes references as the items of a document.</summary>
    public static string Write(IEnumerable<Reference> references)
    {
        using var items = JsonDocument.Parse(
            CslJsonWriter.Write(references.Select(reference => CslYamlTexts.Map(reference, PandocMarkup.Write)), indented: false),
            new JsonDocumentOptions { MaxDepth = 256 }
        );
        var document = new YamlMapping([(YamlJson.Text("references"), YamlJson.ToNode(items.RootElement))], default);
        return $"---\n{YamlWriter.Write(document)}...\n";
    }
}
