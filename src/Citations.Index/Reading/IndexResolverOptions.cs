namespace Citations.Indexing;

/// <summary>How an index is used before other resolvers.</summary>
public sealed record IndexResolverOptions
{
    /// <summary>
    /// The age from which on a record is asked for elsewhere, counted from the date of its source; null takes records of any age. Without
    /// an elsewhere it has no effect.
    /// </summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>The clock for the age of records.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
