using Microsoft.Extensions.Caching.Distributed;

namespace Citations.Caching;

/// <summary>Keeps resolutions in a cache beyond this process, many at a time where it can.</summary>
internal sealed class ResolutionStore(IDistributedCache cache)
{
    /// <summary>How many entries are asked for at once of a cache that knows them only one by one.</summary>
    private const int AtOnce = 64;

    /// <summary>The key of a DOI; its number is that of <see cref="ResolutionFormat"/>.</summary>
    internal static string Key(Doi doi) => "citations:2:" + doi.Key;

    internal async Task<CachedResolution?> GetAsync(Doi doi, CancellationToken cancellationToken) => Read(doi, await cache.GetAsync(Key(doi), cancellationToken).ConfigureAwait(false));

    internal async Task<IReadOnlyDictionary<Doi, CachedResolution>> GetManyAsync(IReadOnlyCollection<Doi> dois, CancellationToken cancellationToken)
    {
        var entries = new Dictionary<Doi, CachedResolution>(dois.Count);
        if (cache is IBatchCache batch)
        {
            var values = batch.GetMany([.. dois.Select(Key)]);
            foreach (var doi in dois) Add(doi, values.GetValueOrDefault(Key(doi)));
            return entries;
        }

        foreach (var chunk in dois.Chunk(AtOnce))
        {
            var values = await Task.WhenAll(chunk.Select(doi => cache.GetAsync(Key(doi), cancellationToken))).ConfigureAwait(false);
            for (var i = 0; i < chunk.Length; i++) Add(chunk[i], values[i]);
        }

        return entries;

        void Add(Doi doi, byte[]? value)
        {
            if (Read(doi, value) is { } entry) entries[doi] = entry;
        }
    }

    internal async Task SetManyAsync(IReadOnlyCollection<(CachedResolution Entry, DateTimeOffset Expires)> entries, CancellationToken cancellationToken)
    {
        if (cache is IBatchCache batch)
        {
            batch.SetMany(entries.Select(entry => (Key(entry.Entry.Resolution.Doi), ResolutionFormat.Write(entry.Entry), entry.Expires)));
            return;
        }

        foreach (var chunk in entries.Chunk(AtOnce))
        {
            await Task.WhenAll(chunk.Select(entry =>
                cache.SetAsync(Key(entry.Entry.Resolution.Doi), ResolutionFormat.Write(entry.Entry), new() { AbsoluteExpiration = entry.Expires }, cancellationToken))).ConfigureAwait(false);
        }
    }

    /// <summary>An entry as it was asked for; null where there is none, or one that is not of this DOI.</summary>
    private static CachedResolution? Read(Doi asked, byte[]? value) =>
        value is not null && ResolutionFormat.Read(value) is { } entry && entry.Resolution.Doi == asked ? entry with { Resolution = entry.Resolution with { Doi = asked } } : null;
}
