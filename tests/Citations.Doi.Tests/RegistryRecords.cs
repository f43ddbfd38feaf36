using System.IO.Compression;
using System.Text;
using Citations.Crossref;
using Citations.DataCite;

namespace Citations.Tests;

/// <summary>The real registry records of the shared data, mapped.</summary>
internal static class RegistryRecords
{
    internal static IEnumerable<Reference> Crossref() => Files("crossref/crossref").Select(json => CrossrefRecord.Parse(json));

    internal static IEnumerable<Reference> DataCite() => Files("crossref/datacite").Select(json => DataCiteRecord.Parse(json));

    /// <summary>The journal articles of data files that others made of Crossref.</summary>
    internal static IEnumerable<Reference> Bulk() =>
        Directory
            .EnumerateFiles(SharedData.PathOf("crossref/bulk"), "*.jsonl.gz")
            .SelectMany(Lines)
            .Select(json => CrossrefRecord.Parse(json));

    private static IEnumerable<byte[]> Files(string folder) =>
        Directory
            .EnumerateFiles(SharedData.PathOf(folder), "*.json")
            .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
            .Select(File.ReadAllBytes);

    private static IEnumerable<byte[]> Lines(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
            yield return Encoding.UTF8.GetBytes(line);
    }
}
