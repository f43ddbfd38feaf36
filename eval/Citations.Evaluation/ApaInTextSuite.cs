using System.Text.Json;
using Citations.Formats;
using Citations.Rendering;
using Citations.Styles;

namespace Citations.Evaluation;

/// <summary>In-text citations: each with the document's library, by the ids of intext_items.json beside the cases.</summary>
internal sealed class ApaInTextSuite : ISuite
{
    public string Name => "apa-intext";

    public IEnumerable<CaseResult> Run(string path)
    {
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        using var items = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "intext_items.json")));
        var sets = items.RootElement.GetProperty("sets");
        var works = items.RootElement.GetProperty("items");
        foreach (var line in CaseLines.Of(path, "intext.jsonl"))
        {
            var library = LibraryOf(line.GetProperty("library"), sets).Select(id => CslJsonReader.ReadOne(Find(works, id))).ToArray();
            var citation = CitationOf(line.GetProperty("citation"));
            var actual = ApaStyle.Seventh.Format(library, [citation]).Citations[0];
            var text = line.GetProperty("expected_text").GetString()!;
            var html = line.TryGetProperty("expected_html", out var given) ? given.GetString()! : text;
            yield return new(
                line.GetProperty("id").GetString()!,
                html,
                actual.ToHtml(),
                ApaComparison.AreEqual(text, actual.ToPlainText()) && ApaComparison.AreEqualHtml(html, actual.ToHtml())
            );
        }
    }

    private static IEnumerable<string> LibraryOf(JsonElement library, JsonElement sets)
    {
        var ids = library.ValueKind == JsonValueKind.String ? sets.GetProperty(library.GetString()!["set:".Length..]) : library;
        return ids.EnumerateArray().Select(id => id.GetString()!);
    }

    private static JsonElement Find(JsonElement works, string id) =>
        works.ValueKind == JsonValueKind.Object
            ? works.GetProperty(id)
            : works.EnumerateArray().First(work => work.GetProperty("id").GetString() == id);

    private static Citation CitationOf(JsonElement json) =>
        new(
            json.GetProperty("items").EnumerateArray().Select(ItemOf).ToEquatableArray(),
            Enum.Parse<CitationMode>(json.GetProperty("mode").GetString()!, ignoreCase: true)
        );

    private static CitationItem ItemOf(JsonElement json) =>
        new(json.GetProperty("id").GetString()!)
        {
            Label = Text(json, "label"),
            Locator = Text(json, "locator"),
            Prefix = Text(json, "prefix"),
            Suffix = Text(json, "suffix"),
            SuppressAuthor = IsTrue(json, "suppress-author"),
            AuthorOnly = IsTrue(json, "author-only"),
            AuthorIntroduced = IsTrue(json, "author-introduced"),
        };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsTrue(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
