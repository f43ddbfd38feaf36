using NJsonSchema;

namespace Citations.Tests.Formats.CslJson;

/// <summary>The JSON schema of CSL-JSON, csl-data 1.0.2, as the CSL project publishes it.</summary>
internal sealed class CslDataSchema
{
    private readonly JsonSchema _schema;

    private CslDataSchema(JsonSchema schema) => _schema = schema;

    internal static async Task<CslDataSchema> LoadAsync(CancellationToken cancellationToken) =>
        new(
            await JsonSchema.FromJsonAsync(
                await File.ReadAllTextAsync(SharedData.PathOf("csl/csl-data.json"), cancellationToken),
                cancellationToken
            )
        );

    /// <summary>What the schema finds wrong with a list of items, each fault with its place.</summary>
    internal IReadOnlyList<string> Faults(string json) => [.. _schema.Validate(json).Select(fault => fault.ToString())];
}
