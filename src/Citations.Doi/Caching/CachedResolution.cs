using System.ComponentModel;

namespace Citations.Caching;

/// <summary>A resolution as the cache holds it. Marked immutable, so that the cache in memory hands out one instance.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Kept">When it went into the cache.</param>
[ImmutableObject(true)]
internal sealed record CachedResolution(Resolution Resolution, DateTimeOffset Kept);
