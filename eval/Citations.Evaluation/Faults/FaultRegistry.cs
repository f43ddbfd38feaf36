using Citations.Evaluation.Hallmark;
using Citations.Matching;

namespace Citations.Evaluation.Faults;

/// <summary>The registry with one record in another state.</summary>
internal sealed class FaultRegistry(MemoryRegistry registry, Reference record) : IReferenceResolver, IReferenceFinder
{
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        doi == record.Doi
            ? Task.FromResult(new Resolution(doi, ResolutionStatus.Found) { Reference = record, Source = "the registry" })
            : registry.ResolveAsync(doi, cancellationToken);

    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        var found = await registry.FindAsync(text, cancellationToken).ConfigureAwait(false);
        return found with
        {
            Candidates =
            [
                .. found.Candidates.Select(candidate =>
                    candidate.Record.Doi == record.Doi ? candidate with { Record = record } : candidate
                ),
            ],
        };
    }
}
