namespace Citations.Redis;

/// <summary>How a job is shared through Redis.</summary>
public sealed record RedisWorkQueueOptions
{
    /// <summary>The prefix of the keys in Redis.</summary>
    /// <value>The default value is <c>citations:work</c>.</value>
    public string KeyPrefix { get; init; } = "citations:work";

    /// <summary>
    /// How long a worker may give no sign of a document before another takes it over, by the clock of Redis. A worker that is at it says so
    /// several times within that time (<see cref="IWorkQueue.BeatAsync"/>).
    /// </summary>
    /// <value>The default value is 1 minute.</value>
    public TimeSpan StaleAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a document is begun before it counts as one that ends its workers.</summary>
    /// <value>The default value is 3.</value>
    public int MostTries { get; init; } = 3;
}
