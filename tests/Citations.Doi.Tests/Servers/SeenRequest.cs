namespace Citations.Tests.Servers;

/// <summary>A request that a server saw.</summary>
/// <param name="Target">Path and query as they were on the wire.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Timestamp">When it arrived.</param>
/// <param name="AtOnce">How many requests the server had at that moment, this one included.</param>
internal sealed record SeenRequest(string Target, IReadOnlyDictionary<string, string> Headers, long Timestamp, int AtOnce);
