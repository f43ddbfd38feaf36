using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Citations.Caching;

/// <summary>The cache of a <see cref="CachingResolver"/>: in memory, and behind it a file or any distributed cache such as Redis.</summary>
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
    /// <param name="store">Where resolutions are kept beyond this process; null keeps them in memory alone. It stays yours to dispose.</param>
    public ResolutionCache(IDistributedCache? store = null) =>
        Store = new(store ?? new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions())));

    internal ResolutionStore Store { get; }

    /// <summary>What one process has looked up singly; it makes one request of several for the same DOI at the same time.</summary>
    internal HybridCache Memory => _memory.Value.GetRequiredService<HybridCache>();

    /// <summary>Takes DOIs out of the memory, so that the store is read.</summary>
    internal async ValueTask ForgetAsync(IEnumerable<Doi> dois, CancellationToken cancellationToken)
    {
        if (_memory.IsValueCreated) await Memory.RemoveAsync(dois.Select(ResolutionStore.Key), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives its memory back.</summary>
    public void Dispose()
    {
        if (_memory.IsValueCreated) _memory.Value.Dispose();
    }
}
