using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Citations.Caching;

/// <summary>
/// Keeps resolutions in a cache beyond this process, many at a time where it can. A cache that fails is logged and not used
/// for a while:
/// look-ups continue, at the registries' cost.
/// </summary>
internal sealed partial class ResolutionStore(IDistributedCache cache, ILogger logger, TimeProvider clock)
{
    private static readonly TimeSpan OutagePause = TimeSpan.FromSeconds(5);

    /// <summary>How many entries are asked for at once of a cache that knows them only one by one.</summary>
    private const int AtOnce = 64;

    /// <summary>The key of a DOI; its number is that of <see cref="ResolutionFormat"/>.</summary>
    internal static string Key(Doi doi) => "citations:2:" + ResolutionFormat.WellFormed(doi.Key);

    /// <summary>Until when a cache that failed is done without, as a time stamp of the clock.</summary>
    private long _failedUntil = long.MinValue;

    internal async Task<CachedResolution?> GetAsync(Doi doi, CancellationToken cancellationToken) =>
        Read(doi, await TryAsync(() => cache.GetAsync(Key(doi), cancellationToken), cancellationToken).ConfigureAwait(false));

    internal async Task<IReadOnlyDictionary<Doi, CachedResolution>> GetManyAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken
    ) =>
        await TryAsync(() => ReadAsync(dois, cancellationToken), cancellationToken).ConfigureAwait(false)
        ?? new Dictionary<Doi, CachedResolution>();

    internal Task SetManyAsync(
        IReadOnlyCollection<(CachedResolution Entry, DateTimeOffset Expires)> entries,
        CancellationToken cancellationToken
    ) =>
        TryAsync<object>(
            async () =>
            {
                await WriteAsync(entries, cancellationToken).ConfigureAwait(false);
                return null;
            },
            cancellationToken
        );

    private async Task<IReadOnlyDictionary<Doi, CachedResolution>?> ReadAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken
    )
    {
        string[] keys = [.. dois.Select(Key)];
        var values = cache is IBatchCache batch ? batch.GetMany(keys) : await GetEachAsync(keys, cancellationToken).ConfigureAwait(false);
        var entries = new Dictionary<Doi, CachedResolution>(values.Count);
        foreach (var (doi, key) in dois.Zip(keys))
        {
            if (Read(doi, values.GetValueOrDefault(key)) is { } entry)
                entries[doi] = entry;
        }

        return entries;
    }

    private async Task<Dictionary<string, byte[]>> GetEachAsync(string[] keys, CancellationToken cancellationToken)
    {
        var values = new Dictionary<string, byte[]>();
        foreach (var chunk in keys.Chunk(AtOnce))
        {
            var found = await Task.WhenAll(chunk.Select(key => cache.GetAsync(key, cancellationToken))).ConfigureAwait(false);
            foreach (var (key, value) in chunk.Zip(found))
            {
                if (value is not null)
                    values[key] = value;
            }
        }

        return values;
    }

    private async Task WriteAsync(
        IReadOnlyCollection<(CachedResolution Entry, DateTimeOffset Expires)> entries,
        CancellationToken cancellationToken
    )
    {
        if (cache is IBatchCache batch)
        {
            batch.SetMany(entries.Select(entry => (Key(entry.Entry.Resolution.Doi), ResolutionFormat.Write(entry.Entry), entry.Expires)));
            return;
        }

        foreach (var chunk in entries.Chunk(AtOnce))
        {
            await Task.WhenAll(
                    chunk.Select(entry =>
                        cache.SetAsync(
                            Key(entry.Entry.Resolution.Doi),
                            ResolutionFormat.Write(entry.Entry),
                            new() { AbsoluteExpiration = entry.Expires },
                            cancellationToken
                        )
                    )
                )
                .ConfigureAwait(false);
        }
    }

    /// <summary>The entry in the cache; null if the cache fails, or has just failed.</summary>
    private async Task<T?> TryAsync<T>(Func<Task<T?>> work, CancellationToken cancellationToken)
        where T : class
    {
        if (clock.GetTimestamp() < Volatile.Read(ref _failedUntil))
            return null;
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Volatile.Write(ref _failedUntil, clock.GetTimestamp() + (long)(OutagePause.TotalSeconds * clock.TimestampFrequency));
            Failed(logger, exception);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The cache of resolutions is out of order and is not used for a few seconds.")]
    private static partial void Failed(ILogger logger, Exception exception);

    /// <summary>An entry as it was asked for; null if there is none, or one that is not of this DOI.</summary>
    private static CachedResolution? Read(Doi asked, byte[]? value) =>
        value is not null && ResolutionFormat.Read(value) is { } entry && entry.Resolution.Doi == asked
            ? entry with
            {
                Resolution = entry.Resolution with { Doi = asked },
            }
            : null;
}
