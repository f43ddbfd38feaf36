using Citations.Matching;

namespace Citations.Tests.Checking.Searching;

/// <summary>A registry in memory that also searches: it offers all its records, and the judge decides.</summary>
internal sealed class Library(params Reference[] records) : IReferenceResolver, IReferenceFinder
{
    internal string? Failure { get; init; }

    internal bool IsNobodyAsked { get; init; }

    /// <summary>Whether the records are at hand where the registry fails or nobody is asked, as those of a lock file are.</summary>
    internal bool AreKnown { get; init; }

    /// <summary>What an index has that the registry has not.</summary>
    internal Reference? Indexed { get; init; }

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            Array.Find(records, record => record.Doi == doi) is { } record
                ? new Resolution(doi, ResolutionStatus.Found) { Reference = record, Source = "Crossref" }
                : new Resolution(doi, ResolutionStatus.NotRegistered) { Source = "the DOI system" }
        );

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            Failure is not null ? new FindResult(FindStatus.CouldNotCheck, Known(text)) { Reason = Failure, Source = "Crossref" }
            : IsNobodyAsked ? new FindResult(FindStatus.CouldNotCheck, Known(text)) { Reason = "Nobody was asked." }
            : Indexed is not null ? MatchJudge.Rank(text, [Indexed]) with { Source = "Open Library", IsSecondHand = true }
            : MatchJudge.Rank(text, records) with { Source = "Crossref" }
        );

    private EquatableArray<MatchCandidate> Known(string text) => AreKnown ? MatchJudge.Rank(text, records).Candidates : [];
}
