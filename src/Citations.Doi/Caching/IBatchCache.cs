using Microsoft.Extensions.Caching.Distributed;

namespace Citations.Caching;

/// <summary>
/// A distributed cache that reads and writes many entries at the cost of a few. A <see cref="ResolutionCache"/> uses the two methods for
/// batches when its store has them.
/// </summary>
/// <threadsafety>An implementation is safe to use from many threads.</threadsafety>
public interface IBatchCache : IDistributedCache
{
    /// <summary>Reads many entries.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <returns>The values of those keys that have one; other keys are left out.</returns>
    IReadOnlyDictionary<string, byte[]> GetMany(IReadOnlyCollection<string> keys);

    /// <summary>Stores many entries, replacing those of the same key.</summary>
    /// <param name="entries">Each entry's key, its value and the time at which it expires.</param>
    void SetMany(IEnumerable<(string Key, byte[] Value, DateTimeOffset Expires)> entries);
}
