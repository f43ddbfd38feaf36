using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Citations.Mutation;

/// <summary>A survivor as one line of JSON: file, line, original, mutated, and whether some test runs its code.</summary>
internal static partial class SurvivorLine
{
    private static readonly Context Lines = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }
    );

    internal static string Write(Mutant mutant, bool reached) =>
        JsonSerializer.Serialize(new(mutant.File, mutant.Line, mutant.Original, mutant.Mutated, reached), Lines.Survivor);

    /// <summary>Whether the line is that of the mutant; the code around it may have moved since.</summary>
    internal static bool IsOf(string line, Mutant mutant) =>
        JsonSerializer.Deserialize(line, Lines.Survivor) is { } survivor
        && (survivor.File, survivor.Original, survivor.Mutated) == (mutant.File, mutant.Original, mutant.Mutated);

    internal sealed record Survivor(string File, int Line, string Original, string Mutated, bool Reached);

    [JsonSerializable(typeof(Survivor))]
    private sealed partial class Context : JsonSerializerContext;
}
