using System.Text.Json;
using System.Text.Json.Serialization;

namespace Citations;

/// <summary>Makes JSON values without reflection.</summary>
internal static partial class JsonText
{
    internal static JsonElement ToElement(string text) => JsonSerializer.SerializeToElement(text, Context.Default.String);

    internal static JsonElement ToElement(string[] texts) => JsonSerializer.SerializeToElement(texts, Context.Default.StringArray);

    [JsonSerializable(typeof(string))]
    [JsonSerializable(typeof(string[]))]
    private sealed partial class Context : JsonSerializerContext;
}
