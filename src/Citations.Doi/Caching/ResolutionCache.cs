using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;

namespace Citations.Caching;

/// <summary>Makes the cache of a <see cref="CachingResolver"/>: in memory, and behind it a file or any distributed cache such as Redis.</summary>
public sealed class ResolutionCache : IDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>A cache over a distributed one.</summary>
    /// <param name="store">Where resolutions are kept beyond this process; null keeps them in memory alone. It stays yours to dispose.</param>
    public ResolutionCache(IDistributedCache? store = null)
    {
        var services = new ServiceCollection();
        services.AddHybridCache().AddSerializer<CachedResolution, ResolutionSerializer>();
        if (store is not null) services.AddSingleton(store);
        _services = services.BuildServiceProvider();
        Cache = _services.GetRequiredService<HybridCache>();
    }

    /// <summary>The cache.</summary>
    public HybridCache Cache { get; }

    /// <summary>Gives its memory back.</summary>
    public void Dispose() => _services.Dispose();
}
