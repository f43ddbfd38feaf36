namespace Citations.Caching;

/// <summary>How long resolutions are kept. What could not be checked is never kept.</summary>
public sealed record CacheOptions
{
    private static readonly TimeSpan LongestFresh = TimeSpan.FromDays(7);
    private static readonly TimeSpan RenewableFor = TimeSpan.FromDays(30);

    /// <summary>
    /// How long a record is taken for good, whatever its registry says. After that the registry is asked again: where it marked the version
    /// of the record, whether there is a newer one, and only then is it sent.
    /// </summary>
    /// <value>
    /// The default value is null: as long as the registry says (<see cref="Resolution.FreshUntil"/>), and 7 days where it says nothing or
    /// more: records change seldom, but a retraction should be seen within a week.
    /// </value>
    public TimeSpan? RecordLifetime { get; init; }

    /// <summary>How long it is kept that a DOI has no record, which may be because it is registered just now.</summary>
    /// <value>The default value is 1 hour.</value>
    public TimeSpan AbsenceLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether everything is looked up again, and what is found takes the place of what was kept.</summary>
    /// <value>The default value is false.</value>
    public bool IsRefreshing { get; init; }

    /// <summary>The clock by which entries age.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    internal DateTimeOffset FreshUntil(CachedResolution entry)
    {
        if (entry.Resolution.Reference is null)
            return entry.Kept + AbsenceLifetime;
        if (RecordLifetime is { } lifetime)
            return entry.Kept + lifetime;
        var longest = entry.Kept + LongestFresh;
        return entry.Resolution.FreshUntil < longest ? entry.Resolution.FreshUntil.Value : longest;
    }

    /// <summary>Until when an entry stays in the store: one that can be renewed for a while after it is no longer fresh.</summary>
    internal DateTimeOffset KeptUntil(CachedResolution entry) =>
        FreshUntil(entry) + (entry.Resolution is { Reference: not null, ETag: not null } ? RenewableFor : TimeSpan.Zero);
}
