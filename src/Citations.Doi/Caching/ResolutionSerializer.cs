using System.Buffers;
using Microsoft.Extensions.Caching.Hybrid;

namespace Citations.Caching;

/// <summary>
/// Measures entries for the cache in memory, which would otherwise use reflection; that is not available when the program is compiled ahead
/// of time.
/// </summary>
internal sealed class ResolutionSerializer : IHybridCacheSerializer<CachedResolution>
{
    public CachedResolution Deserialize(ReadOnlySequence<byte> source) =>
        ResolutionFormat.Read(source.ToArray()) ?? throw new FormatException("Expected an entry of the resolution cache.");

    public void Serialize(CachedResolution value, IBufferWriter<byte> target) => target.Write(ResolutionFormat.Write(value));
}
