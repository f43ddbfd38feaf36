using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Citations.Evaluation;

/// <summary>
/// The DOIs that a folder of records names: those of the records, of what they cite and of what they relate to; also those of BibTeX
/// libraries.
/// </summary>
internal static class DoiSample
{
    internal static SortedSet<Doi> Of(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
        SortedSet<Doi> dois = [];
        foreach (var file in files.Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal)))
        {
            dois.UnionWith(
                Path.GetFileName(file) switch
                {
                    var name when name.EndsWith(".json", StringComparison.Ordinal) => InJson(File.ReadAllBytes(file)),
                    var name when name.EndsWith(".jsonl.gz", StringComparison.Ordinal) => Lines(file)
                        .SelectMany(line => InJson(Encoding.UTF8.GetBytes(line))),
                    var name when name.Contains(".bib", StringComparison.Ordinal) => Lines(file)
                        .Where(IsDoiField)
                        .SelectMany(Doi.FindAll)
                        .Select(match => match.Doi),
                    _ => [],
                }
            );
        }

        return dois;
    }

    private static bool IsDoiField(string line) => line.TrimStart().StartsWith("doi", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(
            file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream
        );
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static List<Doi> InJson(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        List<Doi> dois = [];
        try
        {
            while (reader.Read())
            {
                if (
                    reader.TokenType != JsonTokenType.PropertyName
                    || !string.Equals(reader.GetString(), "DOI", StringComparison.OrdinalIgnoreCase)
                )
                    continue;
                if (reader.Read() && reader.TokenType == JsonTokenType.String && Doi.TryParse(reader.GetString(), out var doi))
                    dois.Add(doi);
            }
        }
        catch (JsonException)
        {
            // Among the captured answers are cut and mislabelled ones: what was read of them counts.
        }

        return dois;
    }
}
