using System.Text.Json.Nodes;

namespace Citations.Cli.Assistant;

/// <summary>Builds the schemas of parameters, and reads arguments by them.</summary>
internal static class ToolSchema
{
    private const int MostItems = 200;

    /// <summary>An object with these properties and no others.</summary>
    internal static JsonObject Of(params (string Name, JsonObject Schema, bool IsRequired)[] properties) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.ToDictionary(property => property.Name, JsonNode? (property) => property.Schema)),
            ["required"] = new JsonArray([
                .. properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name),
            ]),
            ["additionalProperties"] = false,
        };

    /// <summary>A text.</summary>
    internal static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>A list of texts.</summary>
    internal static JsonObject Texts(string description) =>
        new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "string" },
            ["minItems"] = 1,
            ["maxItems"] = MostItems,
            ["description"] = description,
        };

    /// <summary>The text of an argument.</summary>
    /// <exception cref="CannotRunException">It is missing or is not a text.</exception>
    internal static string TextOf(JsonObject arguments, string name) =>
        OptionalTextOf(arguments, name) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw new CannotRunException($"'{name}' is missing; expected text.");

    /// <summary>The text of an argument; null if it is missing.</summary>
    /// <exception cref="CannotRunException">It is not a text.</exception>
    internal static string? OptionalTextOf(JsonObject arguments, string name)
    {
        if (arguments[name] is not { } value)
            return null;
        return TextOf(value) ?? throw new CannotRunException($"'{name}' is not text.");
    }

    /// <summary>The texts of an argument.</summary>
    /// <exception cref="CannotRunException">It is missing, is not a list of texts, or is too long.</exception>
    internal static List<string> TextsOf(JsonObject arguments, string name)
    {
        var items = arguments[name] as JsonArray ?? [];
        if (items.Count == 0)
            throw new CannotRunException($"'{name}' is missing; expected a list of strings.");
        if (items.Count > MostItems)
            throw new CannotRunException($"'{name}' has {items.Count} items; at most {MostItems} are accepted.");
        return [.. items.Select(item => TextOf(item) ?? throw new CannotRunException($"'{name}' holds an item that is not text."))];
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
