namespace Citations.Caching;

/// <summary>A cache that reads and writes many entries at the cost of a few.</summary>
internal interface IBatchCache
{
    /// <summary>The entries of those keys that have one.</summary>
    IReadOnlyDictionary<string, byte[]> GetMany(IReadOnlyCollection<string> keys);

    /// <summary>Keeps entries, each until its time.</summary>
    void SetMany(IEnumerable<(string Key, byte[] Value, DateTimeOffset Expires)> entries);
}
