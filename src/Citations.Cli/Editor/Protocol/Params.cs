using System.Text.Json.Nodes;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor.Protocol;

/// <summary>Reads the parameters that a client sends, whatever it sends.</summary>
internal static class Params
{
    /// <summary>A member; null if the node is not an object or has none.</summary>
    internal static JsonNode? Member(JsonNode? node, string name) => node is JsonObject members ? members[name] : null;

    /// <summary>A text; null if there is none.</summary>
    internal static string? Text(JsonNode? node, string name) =>
        Member(node, name) is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The texts of a list.</summary>
    internal static IEnumerable<string> Texts(JsonNode? node, string name) =>
        Items(node, name).Select(item => item is JsonValue value && value.TryGetValue(out string? text) ? text : null).OfType<string>();

    /// <summary>A whole number; null if there is none.</summary>
    internal static int? Number(JsonNode? node, string name) => NumberOf(Member(node, name));

    /// <summary>The whole numbers of a list.</summary>
    internal static IEnumerable<int> Numbers(JsonNode? node, string name) => Items(node, name).Select(NumberOf).OfType<int>();

    /// <summary>Whether a member is true.</summary>
    internal static bool Flag(JsonNode? node, string name) =>
        Member(node, name) is JsonValue value && value.TryGetValue(out bool flag) && flag;

    /// <summary>The items of a list; none if it is not a list.</summary>
    internal static IEnumerable<JsonNode?> Items(JsonNode? node, string name) => Member(node, name) as JsonArray ?? [];

    /// <summary>The address of the document that a request is about.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    internal static string Uri(JsonObject parameters) =>
        Text(parameters["textDocument"], "uri") ?? throw Wrong("textDocument.uri", "an address");

    /// <summary>A place.</summary>
    /// <exception cref="RpcException">It is none.</exception>
    internal static TextPosition Position(JsonNode? node, string name) =>
        Number(node, "line") is { } line && Number(node, "character") is { } character
            ? new(line, character)
            : throw Wrong(name, "a line and a character");

    /// <summary>A range.</summary>
    /// <exception cref="RpcException">It is none.</exception>
    internal static TextRange Range(JsonNode? node) =>
        new(Position(Member(node, "start"), "range.start"), Position(Member(node, "end"), "range.end"));

    internal static RpcException Wrong(string name, string expected) =>
        new(RpcException.InvalidParams, $"'{name}' is not understood: expected {expected}.");

    // Numbers larger than an int are after the end of every text.
    private static int? NumberOf(JsonNode? node) =>
        node is not JsonValue value ? null
        : value.TryGetValue(out int number) ? number
        : value.TryGetValue(out double large) && double.IsInteger(large) ? (large < 0 ? int.MinValue : int.MaxValue)
        : null;
}
