using System.IO.Compression;
using System.Text.Json;

namespace Citations.Evaluation;

/// <summary>Reads a file of JSON Lines, compressed or not, given itself or its folder.</summary>
internal static class CaseLines
{
    internal static IEnumerable<JsonElement> Of(string path, string fileName)
    {
        if (Directory.Exists(path))
            path = Path.Combine(path, fileName);
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(
            path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file
        );
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return JsonElement.Parse(line);
        }
    }
}
