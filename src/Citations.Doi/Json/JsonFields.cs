using System.Text.Json;

namespace Citations;

/// <summary>Reads fields of registry records, which may be missing, null, blank, a list or a single value.</summary>
internal static class JsonFields
{
    /// <summary>A field that says something: not missing, not null.</summary>
    internal static JsonElement? Field(this JsonElement record, string name) =>
        record.ValueKind == JsonValueKind.Object
        && record.TryGetProperty(name, out var value)
        && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value
            : null;

    /// <summary>The items of a list, of a single value the value itself, of a missing field none.</summary>
    internal static IEnumerable<JsonElement> Items(this JsonElement record, string name) =>
        record.Field(name) switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
            { } single => [single],
        };

    /// <summary>The texts of a field that are not blank, as they are.</summary>
    internal static IEnumerable<string> Texts(this JsonElement record, string name) => record.Items(name).Select(Text).OfType<string>();

    /// <summary>The first text of a field that is not blank, or null.</summary>
    internal static string? Text(this JsonElement record, string name) => record.Texts(name).FirstOrDefault();

    /// <summary>The text of a string or number that is not blank, trimmed, or null.</summary>
    internal static string? Text(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    /// <summary>Whether a value says nothing: null, a blank text, an empty list or object, or a list of such.</summary>
    internal static bool IsEmpty(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => true,
            JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
            JsonValueKind.Array => value.EnumerateArray().All(IsEmpty),
            JsonValueKind.Object => !value.EnumerateObject().Any(),
            _ => false,
        };
}
