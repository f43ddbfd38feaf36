namespace Citations.Articles;

/// <summary>The registries' answers about an article's entries: all that the rules need.</summary>
/// <param name="Article">The article, with the DOIs that were found by other numbers.</param>
/// <param name="Resolutions">The outcome of looking up each DOI; one that is missing was not looked up.</param>
public sealed record ArticleEvidence(Article Article, IReadOnlyDictionary<Doi, Resolution> Resolutions)
{
    /// <summary>The results of searches, by the ids of the entries; empty if no registry could search.</summary>
    public IReadOnlyDictionary<string, EntrySearch> Searches { get; init; } = new Dictionary<string, EntrySearch>();

    /// <summary>The works that claims without a citation may speak of, by the places of the claims.</summary>
    public IReadOnlyDictionary<SourceSpan, ClaimCandidate> Claims { get; init; } = new Dictionary<SourceSpan, ClaimCandidate>();

    /// <summary>The outcomes of asking for the addresses of entries, by the addresses; empty if they were not requested.</summary>
    public IReadOnlyDictionary<string, AddressAnswer> Addresses { get; init; } = new Dictionary<string, AddressAnswer>();

    /// <summary>All records by their DOIs: those that were looked up and those that searching found, which a lock file keeps.</summary>
    /// <param name="retrieved">When searching found them.</param>
    public IEnumerable<Resolution> Records(DateTimeOffset retrieved) =>
        [
            .. Resolutions.Values,
            .. from found in Found()
            where found.Record.Doi is not null && !Resolutions.ContainsKey(found.Record.Doi)
            group found by found.Record.Doi into same
            select new Resolution(same.Key, ResolutionStatus.Found)
            {
                Reference = same.First().Record,
                Source = same.First().Source ?? "search",
                Retrieved = retrieved,
            },
        ];

    /// <summary>
    /// This evidence with each record replaced, also those that searching found: notices from another source, for example, count for all.
    /// </summary>
    /// <param name="selector">The record to take for a record.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public ArticleEvidence WithRecords(Func<Reference, Reference> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return this with
        {
            Resolutions = Resolutions.ToDictionary(
                entry => entry.Key,
                entry => entry.Value with { Reference = Select(entry.Value.Reference) }
            ),
            Searches = Searches.ToDictionary(
                entry => entry.Key,
                entry =>
                    entry.Value with
                    {
                        Match = Select(entry.Value.Match),
                        Namesake = Select(entry.Value.Namesake),
                        Sibling = Select(entry.Value.Sibling),
                        Candidates = entry.Value.Candidates.Select(selector).ToEquatableArray(),
                    }
            ),
            Claims = Claims.ToDictionary(entry => entry.Key, entry => entry.Value with { Record = selector(entry.Value.Record) }),
        };

        Reference? Select(Reference? record) => record is null ? null : selector(record);
    }

    private IEnumerable<(Reference Record, string? Source)> Found() =>
        Searches
            .Values.Where(search => !search.IsSecondHand)
            .SelectMany(search =>
                ((IEnumerable<Reference?>)[search.Match, search.Namesake, search.Sibling, .. search.Candidates])
                    .OfType<Reference>()
                    .Select(record => (record, search.Source))
            )
            .Concat(Claims.Values.Select(claim => (claim.Record, (string?)null)));
}
