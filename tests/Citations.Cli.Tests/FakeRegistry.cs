namespace Citations.Tests;

/// <summary>A registry that has the records it was given.</summary>
internal sealed class FakeRegistry(params Reference[] records) : IReferenceResolver
{
    internal List<Doi> Asked { get; } = [];

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        Asked.Add(doi);
        var record = records.FirstOrDefault(record => doi.Equals(record.Doi));
        return Task.FromResult(record is null
            ? new Resolution(doi, ResolutionStatus.NotRegistered) { Source = "Fake", Reason = "The DOI system knows no such DOI.", Attempts = 1 }
            : new Resolution(doi, ResolutionStatus.Found) { Reference = record, Source = "Fake", Retrieved = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), Attempts = 1 });
    }
}
