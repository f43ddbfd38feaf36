using System.Text.Json;
using Citations.Styles;

namespace Citations.Cli.Input;

/// <summary>
/// Reads the citations of the JSON of citeproc and citeproc-js: an array of items, or an object that holds them with a note number.
/// </summary>
internal static class CiteprocInput
{
    internal static Citation ReadCitation(JsonElement citation)
    {
        var items = citation.ValueKind == JsonValueKind.Array ? citation : citation.GetProperty("citationItems");
        return new([.. items.EnumerateArray().Select(ReadItem)])
        {
            NoteNumber = citation.ValueKind == JsonValueKind.Object ? NoteNumber(citation) : 0,
        };
    }

    // Citeproc gives the number beside the items; Zotero, Word and citeproc-js give it among the properties.
    private static int NoteNumber(JsonElement citation) =>
        Number(citation, "citationNoteNumber")
        ?? (
            citation.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
                ? Number(properties, "noteIndex")
                : null
        )
        ?? 0;

    private static CitationItem ReadItem(JsonElement item) =>
        new(Text(item, "id") ?? throw new FormatException("a citation item has no id."))
        {
            Label = Text(item, "label"),
            Locator = Text(item, "locator"),
            Prefix = Text(item, "prefix"),
            Suffix = Text(item, "suffix"),
            AuthorOnly = Is(item, "author-only"),
            SuppressAuthor = Is(item, "suppress-author"),
        };

    // As the type of the item, or as a property of that name.
    private static bool Is(JsonElement item, string form) =>
        Text(item, "type") == form || (item.TryGetProperty(form, out var value) && value.ValueKind == JsonValueKind.True);

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : null;

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;
}
