namespace Citations.Caching;

/// <summary>How long resolutions are kept. What could not be checked is never kept.</summary>
public sealed record CacheOptions
{
    /// <summary>How long a record is kept.</summary>
    /// <value>The default value is 7 days: records change seldom, but a retraction should be seen within a week.</value>
    public TimeSpan RecordLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long it is kept that a DOI has no record, which may be because it is registered just now.</summary>
    /// <value>The default value is 1 hour.</value>
    public TimeSpan AbsenceLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether everything is looked up anew, and what is found takes the place of what was kept.</summary>
    /// <value>The default value is false.</value>
    public bool IsRefreshing { get; init; }
}
