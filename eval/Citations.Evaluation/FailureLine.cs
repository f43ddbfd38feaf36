using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Citations.Evaluation;

/// <summary>A failed case as one line of JSON: id, expected, actual.</summary>
internal static partial class FailureLine
{
    private static readonly Context Lines = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    internal static string Write(CaseResult result) =>
        JsonSerializer.Serialize(new(result.Id, result.Expected, result.Actual), Lines.Failure);

    internal sealed record Failure(string Id, string Expected, string Actual);

    [JsonSerializable(typeof(Failure))]
    private sealed partial class Context : JsonSerializerContext;
}
