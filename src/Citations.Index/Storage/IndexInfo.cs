namespace Citations.Indexing;

/// <summary>The description of an index.</summary>
public sealed record IndexInfo
{
    /// <summary>How many records it has.</summary>
    public required long Records { get; init; }

    /// <summary>How many keys for finding it has.</summary>
    public required long Keys { get; init; }

    /// <summary>The size of the file, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>When it was built or last updated.</summary>
    public required DateTimeOffset Built { get; init; }

    /// <summary>Where its records come from, in the order in which they were read.</summary>
    public required EquatableArray<IndexSource> Sources { get; init; }
}
