using System.Text.Json;

namespace Citations.Formats.Csv;

/// <summary>
/// Facts that the model has no place for, in the cells of a table: a text as it is, lists and objects as JSON. A text that looks like JSON
/// is written as a text of JSON.
/// </summary>
internal static class CsvFacts
{
    internal static JsonElement Read(string cell) => MayBeJson(cell) && TryParse(cell, out var value) ? value : JsonText.ToElement(cell);

    internal static string Write(string text) =>
        MayBeJson(text) && TryParse(text, out _) ? JsonText.ToElement(text).GetRawText() : text;

    private static bool MayBeJson(string text) =>
        text.Length > 1 && ((text[0], text[^1]) is ('[', ']') or ('{', '}') or ('"', '"') || text is "true" or "false");

    private static bool TryParse(string text, out JsonElement value)
    {
        try
        {
            value = JsonElement.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
