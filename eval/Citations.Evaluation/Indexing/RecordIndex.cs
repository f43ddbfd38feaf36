using Citations.Formats;
using Citations.Indexing;
using Citations.Matching;

namespace Citations.Evaluation.Indexing;

/// <summary>Records in an index of a temporary file, as a user builds one of a library.</summary>
internal sealed class RecordIndex : IReferenceResolver, IReferenceFinder, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("citations-eval-");
    private readonly RegistryIndex _index;
    private readonly IndexResolver _resolver;

    internal RecordIndex(IEnumerable<Reference> records)
    {
        var (library, file) = (Path.Combine(_folder.FullName, "records.json"), Path.Combine(_folder.FullName, "records.idx"));
        using (var text = File.CreateText(library))
            // Of two records of one DOI a registry in memory keeps the first, and an index the last.
            ReferenceFormat.CslJson.Write(text, records.DistinctBy(record => record.Doi as object ?? record));
        // Nothing here waits for anybody.
        IndexBuilder.BuildAsync(file, [new(library)]).GetAwaiter().GetResult();
        _index = RegistryIndex.Open(file);
        _resolver = new(_index);
    }

    /// <summary>The number of records.</summary>
    internal long Count => _index.Info.Records;

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        _resolver.ResolveAsync(doi, cancellationToken);

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        _resolver.FindAsync(text, cancellationToken);

    public void Dispose()
    {
        _index.Dispose();
        _folder.Delete(recursive: true);
    }
}
