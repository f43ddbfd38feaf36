using System.Text.Json;
using Citations.Styles;

namespace Citations.Cli.Input;

/// <summary>Reads the citations of citeproc's JSON: an array of items, or an object that holds them with a note number.</summary>
internal static class CiteprocInput
{
    internal static Citation ReadCitation(JsonElement citation)
    {
        var items = citation.ValueKind == JsonValueKind.Array ? citation : citation.GetProperty("citationItems");
        return new([.. items.EnumerateArray().Select(ReadItem)])
        {
            NoteNumber =
                citation.ValueKind == JsonValueKind.Object
                && citation.TryGetProperty("citationNoteNumber", out var note)
                && note.TryGetInt32(out var number)
                    ? number
                    : 0,
        };
    }

    private static CitationItem ReadItem(JsonElement item) =>
        new(Text(item, "id") ?? throw new FormatException("a citation item has no id."))
        {
            Label = Text(item, "label"),
            Locator = Text(item, "locator"),
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
            AuthorOnly = Text(item, "type") == "author-only",
            SuppressAuthor = Text(item, "type") == "suppress-author",
        };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;
}
