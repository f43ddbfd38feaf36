using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Citations.Caching;

/// <summary>The cache of a <see cref="CachingResolver"/>: in memory, backed by a file or any distributed cache such as Redis.</summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class ResolutionCache : IDisposable
{
    /// <summary>Made when first needed: a batch does without.</summary>
    private readonly Lazy<ServiceProvider> _memory = new(static () =>
    {
        var services = new ServiceCollection();
        services.AddHybridCache().AddSerializer<CachedResolution, ResolutionSerializer>();
        return services.BuildServiceProvider();
    });

    /// <summary>A cache over a distributed one.</summary>
    /// <param name="store">Where resolutions are kept beyond this process; null keeps them only in memory. It stays yours to dispose.
    /// Where it fails, it is done without.</param>
    /// <param name="logger">Logs when the store fails; null logs nothing.</param>
    /// <param name="clock">The clock for the time in which a store that failed is not used; null takes the system's.</param>
    public ResolutionCache(IDistributedCache? store = null, ILogger<ResolutionCache>? logger = null, TimeProvider? clock = null) =>
        Store = new(
            store ?? new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions())),
            logger ?? NullLogger<ResolutionCache>.Instance,
            clock ?? TimeProvider.System
        );

    internal ResolutionStore Store { get; }

    /// <summary>What one process has looked up singly; it makes one request of several for the same DOI at the same time.</summary>
    internal HybridCache Memory => _memory.Value.GetRequiredService<HybridCache>();

    /// <summary>Takes DOIs out of the memory, so that the store is read.</summary>
    internal async ValueTask ForgetAsync(IEnumerable<Doi> dois, CancellationToken cancellationToken)
    {
        if (_memory.IsValueCreated)
            await Memory.RemoveAsync(dois.Select(ResolutionStore.Key), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives its memory back.</summary>
    public void Dispose()
    {
        if (_memory.IsValueCreated)
            _memory.Value.Dispose();
    }
}
