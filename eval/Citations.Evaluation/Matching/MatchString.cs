using System.Text.Json;

namespace Citations.Evaluation.Matching;

/// <summary>A reference string and the DOI of the work it describes.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Text">The string.</param>
/// <param name="Doi">The DOI; null where nobody found it.</param>
/// <param name="Style">The style it was set in.</param>
internal sealed record MatchString(string Id, string Text, Doi? Doi, string Style)
{
    internal static MatchString Read(JsonElement line) =>
        new(
            line.GetProperty("id").GetString()!,
            line.GetProperty("text").GetString()!,
            Citations.Doi.TryParse(line.GetProperty("fields").TryGetProperty("doi", out var doi) ? doi.GetString() : null, out var read)
                ? read
                : null,
            line.GetProperty("style").GetString() ?? ""
        );
}
