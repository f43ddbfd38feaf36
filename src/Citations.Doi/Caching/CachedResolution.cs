using System.ComponentModel;

namespace Citations.Caching;

/// <summary>A resolution as the cache holds it. Marked immutable, so that the cache in memory hands out one instance and reads it but once.</summary>
[ImmutableObject(true)]
internal sealed record CachedResolution(Resolution Resolution);
