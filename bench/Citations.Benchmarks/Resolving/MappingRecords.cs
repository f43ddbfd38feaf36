using Citations.Crossref;
using Citations.DataCite;

namespace Citations.Benchmarks.Resolving;

/// <summary>Maps every record of the registries, from its bytes as they came to a reference.</summary>
internal sealed class MappingRecords : IBenchmark
{
    public string Name => "records";

    public string Description => "Maps the records of Crossref and DataCite.";

    public IEnumerable<string> Run(string data)
    {
        var crossref = Read(data, "crossref/crossref");
        yield return Measurement.Throughput(
            $"Crossref, {crossref.Length} records",
            crossref.Sum(record => (long)record.Length),
            () => Array.ConvertAll(crossref, record => CrossrefRecord.Parse(record))
        );

        var dataCite = Read(data, "crossref/datacite");
        yield return Measurement.Throughput(
            $"DataCite, {dataCite.Length} records",
            dataCite.Sum(record => (long)record.Length),
            () => Array.ConvertAll(dataCite, record => DataCiteRecord.Parse(record))
        );
    }

    private static byte[][] Read(string data, string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(data, folder), "*.json")
                .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
                .Select(File.ReadAllBytes),
        ];
}
