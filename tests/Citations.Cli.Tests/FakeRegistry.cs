namespace Citations.Tests;

/// <summary>A registry that has the records it was given.</summary>
internal sealed class FakeRegistry(params Reference[] records) : IReferenceResolver, IDoiFinder
{
    internal List<Doi> Asked { get; } = [];

    /// <summary>The DOIs by PubMed's numbers; for one that is not there the registry is out of order.</summary>
    internal Dictionary<PubMedId, Doi?> Numbers { get; init; } = [];

    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult<IReadOnlyDictionary<PubMedId, DoiLookup>>(
            ids.ToDictionary(
                id => id,
                id =>
                    Numbers.TryGetValue(id, out var doi)
                        ? doi is null
                            ? new DoiLookup(id, ResolutionStatus.NotFound) { Reason = $"Nobody knows {id.Name}." }
                            : new(id, ResolutionStatus.Found, doi)
                        : new(id, ResolutionStatus.CouldNotCheck) { Reason = "The registry is out of order." }
            )
        );

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        Asked.Add(doi);
        var record = records.FirstOrDefault(record => doi.Equals(record.Doi));
        return Task.FromResult(
            record is null
                ? new Resolution(doi, ResolutionStatus.NotRegistered)
                {
                    Source = "Fake",
                    Reason = "The DOI system does not know this DOI.",
                    Attempts = 1,
                }
                : new Resolution(doi, ResolutionStatus.Found)
                {
                    Reference = record,
                    Source = "Fake",
                    Retrieved = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                    Attempts = 1,
                }
        );
    }
}
