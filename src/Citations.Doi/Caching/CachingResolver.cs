using Citations.Matching;
using Microsoft.Extensions.Caching.Hybrid;

namespace Citations.Caching;

/// <summary>
/// Keeps what another resolver finds. Requests for one DOI at the same time become one; an absence is kept briefly, a failure never. A
/// record that is no longer fresh is asked for again; a registry that marks the versions of its records is only asked whether there is a
/// newer one.
/// </summary>
/// <param name="next">Who is asked for what is not kept.</param>
/// <param name="cache">Where it is kept.</param>
/// <param name="options">How long it is kept.</param>
/// <threadsafety>As safe as the next resolver.</threadsafety>
public sealed class CachingResolver(IReferenceResolver next, ResolutionCache cache, CacheOptions? options = null)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    private static readonly HybridCacheEntryOptions InMemory = new()
    {
        LocalCacheExpiration = TimeSpan.FromHours(1),
        Expiration = TimeSpan.FromHours(1),
    };

    private readonly IReferenceResolver _next = next ?? throw new ArgumentNullException(nameof(next));
    private readonly ResolutionCache _cache = cache ?? throw new ArgumentNullException(nameof(cache));
    private readonly CacheOptions _options = options ?? new();

    private DateTimeOffset Now => _options.TimeProvider.GetUtcNow();

    /// <inheritdoc/>
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        if (_options.IsRefreshing)
            return (await ResolveBatchAsync([doi], cancellationToken).ConfigureAwait(false))[doi];
        var asked = Now;
        while (true)
        {
            var lookUp = new LookUp(this, doi);
            try
            {
                var entry = await _cache
                    .Memory.GetOrCreateAsync(
                        ResolutionStore.Key(doi),
                        lookUp,
                        static (lookUp, token) => lookUp.RunAsync(token),
                        InMemory,
                        cancellationToken: cancellationToken
                    )
                    .ConfigureAwait(false);
                if (lookUp.Result is { } result)
                    return result;
                // What another caller found meanwhile is new enough, however short it is fresh.
                if (IsFresh(entry) || entry.Kept >= asked)
                    return Answer(doi, entry);
                await _cache.ForgetAsync([doi], cancellationToken).ConfigureAwait(false);
            }
            catch (NotKeptException exception)
            {
                return exception.Resolution with { Doi = doi };
            }
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dois);
        Doi[] asked = [.. dois.Distinct()];
        var entries = await _cache.Store.GetManyAsync(_options.IsRefreshing ? [] : asked, cancellationToken).ConfigureAwait(false);
        var resolutions = new Dictionary<Doi, Resolution>(asked.Length);
        List<Doi> missing = [];
        List<Task<Resolution>> renewed = [];
        foreach (var doi in asked)
        {
            var entry = entries.GetValueOrDefault(doi);
            if (entry is not null && IsFresh(entry))
                resolutions[doi] = Answer(doi, entry);
            else if (Renew(entry, cancellationToken) is { } renewing)
                renewed.Add(renewing);
            else
                missing.Add(doi);
        }

        List<Resolution> found = [.. await Task.WhenAll(renewed).ConfigureAwait(false)];
        if (missing.Count > 0)
            found.AddRange((await _next.ResolveBatchAsync(missing, cancellationToken).ConfigureAwait(false)).Values);
        foreach (var resolution in found)
            resolutions[resolution.Doi] = resolution;
        await KeepAsync(found, cancellationToken).ConfigureAwait(false);
        await _cache.ForgetAsync(found.Select(resolution => resolution.Doi), cancellationToken).ConfigureAwait(false);
        return resolutions;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    ) => _next.FindDoisAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        _next.FindAsync(text, cancellationToken);

    private bool IsFresh(CachedResolution entry) => _options.FreshUntil(entry) > Now;

    private static Resolution Answer(Doi doi, CachedResolution entry) => entry.Resolution with { Doi = doi, Attempts = 0 };

    /// <summary>Asks whether a record has changed; null if that cannot be asked.</summary>
    private Task<Resolution>? Renew(CachedResolution? entry, CancellationToken cancellationToken) =>
        entry?.Resolution is { Reference: not null, ETag: not null } kept && _next is IRenewingResolver resolver
            ? resolver.RenewAsync(kept, cancellationToken)
            : null;

    private async Task<CachedResolution[]> KeepAsync(IEnumerable<Resolution> resolutions, CancellationToken cancellationToken)
    {
        var now = Now;
        CachedResolution[] entries =
        [
            .. resolutions
                .Where(resolution => resolution.Status != ResolutionStatus.CouldNotCheck)
                .Select(resolution => new CachedResolution(resolution, now)),
        ];
        (CachedResolution Entry, DateTimeOffset Expires)[] lasting =
        [
            .. entries.Select(entry => (entry, Expires: _options.KeptUntil(entry))).Where(entry => entry.Expires > now),
        ];
        if (lasting.Length > 0)
            await _cache.Store.SetManyAsync(lasting, cancellationToken).ConfigureAwait(false);
        return entries;
    }

    /// <summary>One look-up, run by whichever of several callers comes first; only that one then has the result.</summary>
    private sealed class LookUp(CachingResolver resolver, Doi doi)
    {
        internal Resolution? Result { get; private set; }

        internal async ValueTask<CachedResolution> RunAsync(CancellationToken cancellationToken)
        {
            var entry = await resolver.Store.GetAsync(doi, cancellationToken).ConfigureAwait(false);
            if (entry is not null && resolver.IsFresh(entry))
                return entry;
            Result = await (resolver.Renew(entry, cancellationToken) ?? resolver.Next.ResolveAsync(doi, cancellationToken)).ConfigureAwait(
                false
            );
            var kept = await resolver.KeepAsync([Result], cancellationToken).ConfigureAwait(false);
            // What must not be kept leaves the memory as an exception, which it never keeps.
            return kept is [var found] ? found : throw new NotKeptException(Result);
        }
    }

    private ResolutionStore Store => _cache.Store;

    private IReferenceResolver Next => _next;

    /// <summary>Carries a failure past the cache.</summary>
    private sealed class NotKeptException(Resolution resolution) : Exception
    {
        internal Resolution Resolution { get; } = resolution;
    }
}
