using System.Text.Json;

namespace Citations.Evaluation;

/// <summary>Reads a file of JSON Lines, given itself or its folder.</summary>
internal static class CaseLines
{
    internal static IEnumerable<JsonElement> Of(string path, string fileName)
    {
        if (Directory.Exists(path)) path = Path.Combine(path, fileName);
        foreach (var line in File.ReadLines(path))
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return JsonElement.Parse(line);
        }
    }
}
