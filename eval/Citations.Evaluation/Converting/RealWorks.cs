using System.IO.Compression;
using Citations.Formats;

namespace Citations.Evaluation.Converting;

/// <summary>The works of real files: registry records, libraries of BibTeX, and the CSL-JSON of APA's cases.</summary>
internal static class RealWorks
{
    /// <param name="path">A library, or the folder with <c>crossref</c>, <c>bibtex</c>, <c>bench</c> and <c>apa</c>.</param>
    internal static IEnumerable<Reference> Of(string path) =>
        File.Exists(path)
            ? Read(path)
            :
            [
                .. Files(path, "crossref/crossref").SelectMany(Read),
                .. Files(path, "crossref/datacite").SelectMany(Read),
                .. Files(path, "crossref/bulk").SelectMany(Read),
                .. Files(path, "bibtex").SelectMany(Read),
                .. Read(Path.Combine(path, "bench/refs_10000.json.gz")),
                .. CaseLines
                    .Of(Path.Combine(path, "apa"), "cases.jsonl")
                    .SelectMany(line => CslJsonReader.Read($"[{line.GetProperty("csl_json").GetRawText()}]").Value),
            ];

    private static IEnumerable<string> Files(string path, string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(path, folder))
            .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<Reference> Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var text = new StreamReader(
            file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream
        );
        return ReferenceLibrary.Parse(text.ReadToEnd(), format: null, [.. DataFormats.All, .. RegistryFormats.All]).References;
    }
}
