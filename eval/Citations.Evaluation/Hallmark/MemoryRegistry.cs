using Citations.Evaluation.Matching;
using Citations.Matching;

namespace Citations.Evaluation.Hallmark;

/// <summary>
/// A registry in memory: it knows its records by their DOIs, and finds those that share the rarest words with a text, as a search engine
/// does.
/// </summary>
internal sealed class MemoryRegistry : IReferenceResolver, IReferenceFinder
{
    private const int MostRows = 5;

    private readonly Dictionary<Doi, Reference> _records = [];
    private readonly Decoys _index;

    internal MemoryRegistry(IEnumerable<Reference> records)
    {
        Reference[] all = [.. records];
        foreach (var record in all)
        {
            if (record.Doi is { } doi)
                _records.TryAdd(doi, record);
        }

        _index = new(all);
    }

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            _records.TryGetValue(doi, out var record)
                ? new Resolution(doi, ResolutionStatus.Found) { Reference = record, Source = "the registry" }
                : new Resolution(doi, ResolutionStatus.NotRegistered) { Source = "the registry" }
        );

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        Task.FromResult(MatchJudge.Rank(text, _index.MostLike(text, MostRows)));
}
