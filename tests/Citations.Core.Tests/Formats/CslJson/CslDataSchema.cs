using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace Citations.Tests.Formats.CslJson;

/// <summary>
/// What CSL-JSON may hold, csl-data 1.0.2: the terms of <c>tests/data/csl/input-terms.json</c> and a JSON schema that is closed over them.
/// </summary>
internal sealed class CslDataSchema
{
    private static readonly Dictionary<string, string[]> Lists = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
        File.ReadAllBytes(Repository.PathOf("tests/data/csl/input-terms.json"))
    )!;

    private readonly JsonSchema _schema;

    private CslDataSchema(JsonSchema schema) => _schema = schema;

    internal static async Task<CslDataSchema> LoadAsync(CancellationToken cancellationToken) =>
        new(await JsonSchema.FromJsonAsync(Schema().ToJsonString(), cancellationToken));

    /// <summary>The terms of one kind, such as <c>types</c> or <c>names</c>.</summary>
    internal static IReadOnlyList<string> Terms(string kind) => Lists[kind];

    /// <summary>What the schema finds wrong with a list of items, each fault with its place.</summary>
    internal IReadOnlyList<string> Faults(string json) => [.. _schema.Validate(json).Select(fault => fault.ToString())];

    private static JsonObject Schema()
    {
        var item = Closed(
            ("type", new() { ["enum"] = new JsonArray([.. Terms("types").Select(type => JsonValue.Create(type))]) }),
            ("id", Of("string", "number")),
            ("categories", ListOf(Of("string"))),
            ("custom", Of("object"))
        );
        AddTo(item, "texts", () => Of("string"));
        AddTo(item, "numbers", () => Of("string", "number"));
        AddTo(item, "names", () => ListOf(Name()));
        AddTo(item, "dates", Date);
        item["required"] = new JsonArray("type", "id");
        return ListOf(item);
    }

    private static JsonObject Name()
    {
        var name = Closed();
        AddTo(name, "name-texts", () => Of("string"));
        AddTo(name, "name-flags", () => Of("string", "number", "boolean"));
        return name;
    }

    private static JsonObject Date()
    {
        var part = ListOf(Of("string", "number"), most: 3);
        var date = Closed(("date-parts", ListOf(part, most: 2)));
        AddTo(date, "date-texts", () => Of("string"));
        AddTo(date, "date-flags", () => Of("string", "number", "boolean"));
        return date;
    }

    private static JsonObject Of(params string[] types) =>
        new() { ["type"] = new JsonArray([.. types.Select(type => JsonValue.Create(type))]) };

    private static JsonObject ListOf(JsonObject items, int? most = null)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = items };
        if (most is not null)
            (list["minItems"], list["maxItems"]) = (1, most);
        return list;
    }

    private static JsonObject Closed(params (string Name, JsonObject Schema)[] members) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))),
            ["additionalProperties"] = false,
        };

    private static void AddTo(JsonObject schema, string kind, Func<JsonObject> term)
    {
        foreach (var name in Terms(kind))
            schema["properties"]![name] = term();
    }
}
