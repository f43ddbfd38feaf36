using Citations.Http;

namespace Citations.Redis;

/// <summary>How limits are shared through Redis.</summary>
public sealed record RedisLimitsOptions
{
    /// <summary>The prefix of the keys in Redis; workers with the same prefix share their limits.</summary>
    /// <value>The default value is <c>citations:limits</c>.</value>
    public string KeyPrefix { get; init; } = "citations:limits";

    /// <summary>How long an answer of Redis is waited for before it counts as out of order.</summary>
    /// <value>The default value is 1 second.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a Redis that is out of order is not asked; meanwhile the limits hold only for this process.</summary>
    /// <value>The default value is 5 seconds.</value>
    public TimeSpan OutagePause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The limits of this process, which hold in addition to the shared ones, and on their own without Redis.</summary>
    /// <value>The default value is <see cref="RequestLimits.Process"/>.</value>
    public IRequestLimits Local { get; init; } = RequestLimits.Process;

    /// <summary>The clock of this process's waits. Leases and intervals go by the clock of Redis.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
