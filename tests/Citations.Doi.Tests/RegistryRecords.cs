using System.IO.Compression;
using System.Text;
using Citations.Crossref;
using Citations.DataCite;

namespace Citations.Tests;

/// <summary>
/// Records of the registries as they answer with them: bare facts of works of all types in <c>tests/data/registries</c>, a record on a
/// line, and thousands of whole records among the shared data.
/// </summary>
internal static class RegistryRecords
{
    private const string Folder = "tests/data/registries";

    /// <summary>The texts of Crossref's records in the repository.</summary>
    internal static IReadOnlyList<string> CrossrefTexts { get; } = File.ReadAllLines(Repository.PathOf($"{Folder}/crossref.jsonl"));

    /// <summary>The texts of DataCite's records in the repository.</summary>
    internal static IReadOnlyList<string> DataCiteTexts { get; } = File.ReadAllLines(Repository.PathOf($"{Folder}/datacite.jsonl"));

    internal static IEnumerable<Reference> Crossref() => CrossrefTexts.Select(FromCrossref);

    internal static IEnumerable<Reference> DataCite() => DataCiteTexts.Select(FromDataCite);

    internal static IEnumerable<Reference> SharedCrossref() => SharedTexts("crossref/crossref").Select(FromCrossref);

    internal static IEnumerable<Reference> SharedDataCite() => SharedTexts("crossref/datacite").Select(FromDataCite);

    /// <summary>The journal articles of data files that others made of Crossref.</summary>
    internal static IEnumerable<Reference> SharedBulk() =>
        Directory.EnumerateFiles(SharedData.PathOf("crossref/bulk"), "*.jsonl.gz").SelectMany(Lines).Select(FromCrossref);

    /// <summary>The texts of the records in a folder of the shared data, whose names a pattern may narrow.</summary>
    internal static IEnumerable<string> SharedTexts(string folder, string pattern = "*.json") =>
        Directory
            .EnumerateFiles(SharedData.PathOf(folder), pattern)
            .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(file, Encoding.UTF8));

    private static Reference FromCrossref(string json) => CrossrefRecord.Parse(Encoding.UTF8.GetBytes(json));

    private static Reference FromDataCite(string json) => DataCiteRecord.Parse(Encoding.UTF8.GetBytes(json));

    private static IEnumerable<string> Lines(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            yield return line;
    }
}
