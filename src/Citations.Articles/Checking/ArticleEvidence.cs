namespace Citations.Articles;

/// <summary>What the registries know of an article's entries: all that the rules need.</summary>
/// <param name="Article">The article, with the DOIs that were found by other numbers.</param>
/// <param name="Resolutions">The outcome of looking up each DOI; one that is missing was not looked up.</param>
public sealed record ArticleEvidence(Article Article, IReadOnlyDictionary<Doi, Resolution> Resolutions)
{
    /// <summary>What searching found, by the ids of the entries it was searched for; empty where nobody could search.</summary>
    public IReadOnlyDictionary<string, EntrySearch> Searches { get; init; } = new Dictionary<string, EntrySearch>();

    /// <summary>All records by their DOIs: those that were looked up and those that searching found, which a lock file keeps.</summary>
    /// <param name="retrieved">When searching found them.</param>
    public IEnumerable<Resolution> Records(DateTimeOffset retrieved) =>
    [
        .. Resolutions.Values,
        .. from search in Searches.Values
           from record in (IEnumerable<Reference?>)[search.Match, search.Namesake, search.Sibling, .. search.Candidates]
           where record?.Doi is not null && !Resolutions.ContainsKey(record.Doi)
           group (record, search) by record.Doi into found
           select new Resolution(found.Key, ResolutionStatus.Found) { Reference = found.First().record, Source = found.First().search.Source ?? "search", Retrieved = retrieved },
    ];
}
