using Citations.Articles;
using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The records without a DOI that searching found, as a lock file keeps them.</summary>
internal static class SecondHand
{
    internal static IEnumerable<IndexedRecord> Of(ArticleEvidence evidence, DateTimeOffset retrieved) =>
        from search in evidence.Searches.Values
        where search is { IsSecondHand: true, Match: not null, Source: not null }
        select new IndexedRecord(search.Match!, search.Source!, DateOnly.FromDateTime(retrieved.UtcDateTime));
}
