using System.Text.Json;
using Citations.Csl;
using Citations.Evaluation.Csl;
using Citations.Formats;
using Citations.Styles;

namespace Citations.Tests.Specification;

/// <summary>One sentence of the specification with a style and works that show it, read from <c>tests/data/csl/specification</c>.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Section">The section of CSL 1.0.2 that has the sentence.</param>
/// <param name="Json">The case: what the section <c>says</c>, the parts of the style, the <c>works</c>, their <c>cites</c>, and the
/// texts.</param>
public sealed record SpecificationCase(string File, string Section, JsonElement Json)
{
    private const string Folder = "tests/data/csl/specification";

    /// <summary>The sentence.</summary>
    public string Says => Text("says");

    /// <summary>The texts of the citations, as HTML.</summary>
    public string[] Gives => Texts("gives");

    /// <summary>The entries of the reference list, as HTML.</summary>
    public string[] Lists => Texts("lists");

    /// <summary>All cases, in the order of their files.</summary>
    public static IEnumerable<SpecificationCase> All() =>
        from file in Repository.FilesOf(Folder, "*.json")
        from section in JsonDocument.Parse(System.IO.File.ReadAllBytes(file)).RootElement.EnumerateArray()
        from json in section.GetProperty("cases").EnumerateArray()
        select new SpecificationCase(Path.GetFileNameWithoutExtension(file), section.GetProperty("section").GetString()!, json);

    /// <summary>Formats the works.</summary>
    public (string[] Citations, string[] Entries) Format()
    {
        IReadOnlyList<Reference> works = Json.TryGetProperty("works", out var given)
            ? CslJsonReader.ReadVerbatim(given.GetRawText()).Value
            : [new Reference { Id = "a", Type = ReferenceType.Book }];
        var document = CslStyle.Parse(StyleXml()).Format(works, Gives.Length == 0 ? [] : Cites(works));
        return ([.. document.Citations.Select(CslHtml.Render)], [.. document.Entries.Select(entry => CslHtml.Render(entry.Text))]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Section}: {Says}";

    private string StyleXml()
    {
        var isNote = Text("style").Contains("class=", StringComparison.Ordinal);
        var bibliography = Text("bibliography");
        return $"""
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" {(isNote ? "" : "class='in-text'")} {Text("style")}>
              <info><title>Specification</title></info>
              {Text("locale")}{Text("macros")}
              <citation {Text("citation")}>{Text("sort")}<layout {(
                Text("layoutOptions") is { Length: > 0 } options ? options : "delimiter='; '"
            )}>{Text("layout")}</layout></citation>
              {(
                bibliography.Length == 0
                    ? ""
                    : $"<bibliography {Text("bibliographyOptions")}>{Text("bibliographySort")}<layout>{bibliography}</layout></bibliography>"
            )}
            </style>
            """;
    }

    // Without cites each work is cited alone.
    private List<Citation> Cites(IReadOnlyList<Reference> works)
    {
        List<Citation> citations = Json.TryGetProperty("cites", out var cites)
            ? [.. cites.EnumerateArray().Select(citation => new Citation([.. citation.EnumerateArray().Select(Cite)]))]
            : [.. works.Select(work => new Citation([new CitationItem(work.Id)]))];
        if (!Json.TryGetProperty("notes", out var notes))
            return citations;
        return [.. citations.Zip(notes.EnumerateArray(), (citation, note) => citation with { NoteNumber = note.GetInt32() })];
    }

    private static CitationItem Cite(JsonElement cite) =>
        cite.ValueKind == JsonValueKind.String ? new(cite.GetString()!) : CslCiteJson.ReadItem(cite);

    private string Text(string name) => Json.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private string[] Texts(string name) =>
        Json.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(text => text.GetString()!)] : [];
}
