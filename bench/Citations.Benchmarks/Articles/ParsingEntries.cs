using System.IO.Compression;
using System.Text.Json;
using Citations.Articles;

namespace Citations.Benchmarks.Articles;

/// <summary>Parses the entries of reference lists of all styles, one by one.</summary>
internal sealed class ParsingEntries : IBenchmark
{
    private const int Most = 2000;

    public string Name => "parsing";

    public string Description => "Parses reference entries of all styles.";

    public IEnumerable<string> Run(string data)
    {
        string[] entries =
        [
            .. Lines(Path.Combine(data, "references", "anystyle.jsonl.gz"))
                .Take(Most)
                .Select(line => JsonElement.Parse(line).GetProperty("text").GetString()!),
        ];
        yield return Measurement.Each($"{entries.Length} entries", entries.Length, () => Array.ConvertAll(entries, ReferenceParser.Parse));
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
