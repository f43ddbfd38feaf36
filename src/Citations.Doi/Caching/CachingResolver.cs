using Microsoft.Extensions.Caching.Hybrid;

namespace Citations.Caching;

/// <summary>
/// Keeps what another resolver finds. Requests for one DOI at the same time become one; an absence is kept briefly, a failure never.
/// </summary>
/// <param name="next">Who is asked for what is not kept.</param>
/// <param name="cache">Where it is kept; <see cref="ResolutionCache"/> makes one over a file.</param>
/// <param name="options">How long it is kept.</param>
/// <threadsafety>As safe as the next resolver.</threadsafety>
public sealed class CachingResolver(IReferenceResolver next, HybridCache cache, CacheOptions? options = null) : IBatchReferenceResolver, IDoiFinder
{
    private static readonly HybridCacheEntryOptions ReadOnly = new() { Flags = HybridCacheEntryFlags.DisableUnderlyingData };

    private readonly HybridCacheEntryOptions _records = Lifetime((options ?? new()).RecordLifetime);
    private readonly HybridCacheEntryOptions _fetched = new()
    {
        Expiration = (options ?? new()).RecordLifetime,
        LocalCacheExpiration = (options ?? new()).RecordLifetime,
        Flags = HybridCacheEntryFlags.DisableDistributedCacheWrite,
    };

    private readonly bool _isRefreshing = options?.IsRefreshing == true;
    private readonly HybridCacheEntryOptions _absences = Lifetime((options ?? new()).AbsenceLifetime);

    /// <inheritdoc/>
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        if (_isRefreshing) return (await ResolveBatchAsync([doi], cancellationToken).ConfigureAwait(false))[doi];
        var fetch = new Fetch(next, doi);
        try
        {
            var cached = await cache.GetOrCreateAsync(Key(doi), fetch, static (fetch, token) => fetch.RunAsync(token), _fetched, cancellationToken: cancellationToken).ConfigureAwait(false);
            // The cache would write behind the caller's back, and a process that ends at once would lose what it looked up.
            if (fetch.Result is { } result) await KeepAsync(result, cancellationToken).ConfigureAwait(false);
            return fetch.Result ?? Answer(doi, cached.Resolution);
        }
        catch (NotARecordException exception)
        {
            await KeepAsync(exception.Resolution, cancellationToken).ConfigureAwait(false);
            return exception.Resolution with { Doi = doi };
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(IReadOnlyCollection<Doi> dois, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dois);
        var resolutions = new Dictionary<Doi, Resolution>();
        foreach (var doi in dois.Distinct())
        {
            if (!_isRefreshing && await FindAsync(doi, cancellationToken).ConfigureAwait(false) is { } kept) resolutions[doi] = Answer(doi, kept);
        }

        foreach (var (doi, resolution) in await next.ResolveBatchAsync([.. dois.Distinct().Where(doi => !resolutions.ContainsKey(doi))], cancellationToken).ConfigureAwait(false))
        {
            resolutions[doi] = resolution;
            await KeepAsync(resolution, cancellationToken).ConfigureAwait(false);
        }

        return resolutions;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(IReadOnlyCollection<PubMedId> ids, CancellationToken cancellationToken = default) => next.FindDoisAsync(ids, cancellationToken);

    private async Task<Resolution?> FindAsync(Doi doi, CancellationToken cancellationToken) =>
        (await cache.GetOrCreateAsync<CachedResolution?>(Key(doi), static _ => ValueTask.FromResult<CachedResolution?>(null), ReadOnly, cancellationToken: cancellationToken).ConfigureAwait(false))?.Resolution;

    private async Task KeepAsync(Resolution resolution, CancellationToken cancellationToken)
    {
        if (resolution.Status == ResolutionStatus.CouldNotCheck) return;
        var lifetime = resolution.Reference is null ? _absences : _records;
        await cache.SetAsync(Key(resolution.Doi), new CachedResolution(resolution), lifetime, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private static Resolution Answer(Doi doi, Resolution kept) => kept with { Doi = doi, Attempts = 0 };

    private static string Key(Doi doi) => "citations:doi:" + doi.Key;

    private static HybridCacheEntryOptions Lifetime(TimeSpan lifetime) => new() { Expiration = lifetime, LocalCacheExpiration = lifetime };

    /// <summary>One look-up, run by whichever of several callers comes first; it alone then has the result.</summary>
    private sealed class Fetch(IReferenceResolver next, Doi doi)
    {
        internal Resolution? Result { get; private set; }

        internal async ValueTask<CachedResolution> RunAsync(CancellationToken cancellationToken)
        {
            var resolution = await next.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
            // What must not be kept as long as a record leaves the cache as an exception, which it never keeps.
            if (resolution.Reference is null) throw new NotARecordException(resolution);
            Result = resolution;
            return new(resolution);
        }
    }

    /// <summary>Carries a resolution without a record past the cache.</summary>
    private sealed class NotARecordException(Resolution resolution) : Exception
    {
        internal Resolution Resolution { get; } = resolution;
    }
}
