using System.Text.Json.Nodes;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;

namespace Citations.Tests.Editor;

/// <summary>Applies edits as a client does: all are places of the text as it was.</summary>
internal static class Edits
{
    /// <summary>The characters of a range.</summary>
    internal static string TextOf(string text, JsonNode range) => SpanOf(text, range).In(text).ToString();

    internal static string Apply(string text, JsonArray edits)
    {
        foreach (var edit in FromTheEnd(edits))
        {
            var span = SpanOf(text, edit["range"]!);
            text = text[..span.Start] + edit["newText"]!.GetValue<string>() + text[span.End..];
        }

        return text;
    }

    /// <summary>The edits as the changes that a client then tells, one after the other.</summary>
    internal static IEnumerable<JsonObject> AsChanges(JsonArray edits) =>
        FromTheEnd(edits)
            .Select(edit => new JsonObject { ["range"] = edit["range"]!.DeepClone(), ["text"] = edit["newText"]!.DeepClone() });

    private static IEnumerable<JsonNode> FromTheEnd(JsonArray edits) =>
        edits
            .Select(edit => edit!)
            .OrderByDescending(edit => edit["range"]!["start"]!["line"]!.GetValue<int>())
            .ThenByDescending(edit => edit["range"]!["start"]!["character"]!.GetValue<int>());

    private static SourceSpan SpanOf(string text, JsonNode range) =>
        new EditorText(text, PositionEncoding.Utf16).SpanOf(Params.Range(range));
}
