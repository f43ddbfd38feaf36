using System.Text.Json.Nodes;

namespace Citations.Cli.Editor.Protocol;

/// <summary>Writes what all answers are made of.</summary>
internal static class ProtocolJson
{
    internal static JsonObject Of(TextRange range) => new() { ["start"] = Of(range.Start), ["end"] = Of(range.End) };

    internal static JsonObject Location(string uri, TextRange range) => new() { ["uri"] = uri, ["range"] = Of(range) };

    internal static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);

    /// <summary>A text with its formatting, as far as the client shows it.</summary>
    internal static JsonObject Content(RichText text, ClientOptions client) =>
        new()
        {
            ["kind"] = client.ShowsMarkdown ? "markdown" : "plaintext",
            ["value"] = client.ShowsMarkdown ? text.ToMarkdown() : text.ToPlainText(),
        };

    private static JsonObject Of(TextPosition place) => new() { ["line"] = place.Line, ["character"] = place.Character };
}
