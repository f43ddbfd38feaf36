using System.Buffers;
using System.Text.Json;

namespace Citations.Formats.Yaml;

/// <summary>
/// YAML nodes as JSON values and back. A plain scalar is null, a truth value or a number where JSON writes it the same; all else is text.
/// </summary>
internal static class YamlJson
{
    internal static JsonElement ToElement(YamlNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, node);
        var reader = new Utf8JsonReader(buffer.WrittenSpan, new JsonReaderOptions { MaxDepth = 256 });
        return JsonElement.ParseValue(ref reader);
    }

    internal static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                json.WriteStartObject();
                foreach (var (key, value) in mapping.Entries)
                {
                    json.WritePropertyName(key.Text);
                    Write(json, value);
                }

                json.WriteEndObject();
                break;
            case YamlSequence sequence:
                json.WriteStartArray();
                foreach (var item in sequence.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case YamlScalar { IsNull: true }:
                json.WriteNullValue();
                break;
            case YamlScalar { IsPlain: true, Text: "true" or "false" } scalar:
                json.WriteBooleanValue(scalar.Text == "true");
                break;
            case YamlScalar { IsPlain: true } scalar when IsNumber(scalar.Text):
                json.WriteRawValue(scalar.Text);
                break;
            case YamlScalar scalar:
                json.WriteStringValue(scalar.Text);
                break;
        }
    }

    internal static YamlNode ToNode(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => new YamlMapping(
                [.. json.EnumerateObject().Select(property => (Text(property.Name), ToNode(property.Value)))],
                default
            ),
            JsonValueKind.Array => new YamlSequence([.. json.EnumerateArray().Select(ToNode)], default),
            JsonValueKind.String => Text(json.GetString()!),
            _ => new YamlScalar(json.GetRawText(), IsPlain: true, default),
        };

    internal static YamlScalar Text(string text) => new(text, IsPlain: false, default);

    // The grammar of JSON: no leading zeros, no sign but minus.
    private static bool IsNumber(string text)
    {
        var rest = text.AsSpan().TrimStart('-');
        if (text.Length - rest.Length > 1 || rest.IsEmpty || rest.Length > 30)
            return false;
        var dot = rest.IndexOf('.');
        var whole = dot < 0 ? rest : rest[..dot];
        var isWhole = whole is "0" || (whole.Length > 0 && whole[0] != '0' && !whole.ContainsAnyExceptInRange('0', '9'));
        return isWhole && (dot < 0 || (dot < rest.Length - 1 && !rest[(dot + 1)..].ContainsAnyExceptInRange('0', '9')));
    }
}
