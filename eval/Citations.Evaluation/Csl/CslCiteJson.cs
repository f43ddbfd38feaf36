using System.Text.Json;
using Citations.Csl;
using Citations.Styles;

namespace Citations.Evaluation.Csl;

/// <summary>Reads the cites of a fixture, positions that it sets by hand included.</summary>
internal static class CslCiteJson
{
    internal static CitationItem ReadItem(JsonElement item) =>
        new(Text(item, "id") ?? "")
        {
            Label = Text(item, "label"),
            Locator = Text(item, "locator"),
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
            SuppressAuthor = IsTrue(item, "suppress-author"),
            AuthorOnly = IsTrue(item, "author-only"),
        };

    internal static Cite Read(JsonElement item, CslDocument document)
    {
        var citation = ReadItem(item);
        var position = Text(item, "position") switch
        {
            "1" or "4" => CitePosition.Subsequent,
            "2" => CitePosition.Subsequent | CitePosition.Ibid,
            "3" => CitePosition.Subsequent | CitePosition.Ibid | CitePosition.IbidWithLocator,
            _ => CitePosition.First,
        };
        return new(document.Find(citation.Id) ?? throw new FormatException($"no item '{citation.Id}'"), citation)
        {
            Position = IsTrue(item, "near-note") ? position | CitePosition.NearNote : position,
            FirstNote =
                item.TryGetProperty("first-reference-note-number", out var note) && int.TryParse(note.ToString(), out var number)
                    ? number
                    : 0,
        };
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    private static bool IsTrue(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value)
        && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.Number => value.GetDouble() != 0,
            JsonValueKind.String => value.GetString() is { Length: > 0 } text && text != "false",
            _ => false,
        };
}
