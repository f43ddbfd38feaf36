using Citations.Http;

namespace Citations;

/// <summary>Time limits, retries and sizes of requests to a registry.</summary>
public sealed record NetworkOptions
{
    /// <summary>How long one request may take, waiting for its turn apart.</summary>
    /// <value>The default value is 20 seconds: the median answer takes half a second, but stalls of a minute are seen.</value>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a look-up may take with all its attempts, waiting for its turn apart.</summary>
    /// <value>The default value is 60 seconds.</value>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is repeated after a failure that may pass: 429, 5xx, a reset, a time-out, a body cut short.</summary>
    /// <value>The default value is 3 retries; 0 repeats nothing.</value>
    public int MaxRetries { get; init; } = 3;

    /// <summary>
    /// The wait before the first retry, doubled before each further one and varied at random; a Retry-After of the registry comes first.
    /// </summary>
    /// <value>The default value is 1 second.</value>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The number of failures in a row within half a minute after which the registry is not asked.</summary>
    /// <value>The default value is 10.</value>
    public int BreakAfter { get; init; } = 10;

    /// <summary>How long a failing registry is not asked.</summary>
    /// <value>The default value is 30 seconds; at least half a second, at most a day.</value>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The largest body that is read, in bytes after decompression.</summary>
    /// <value>The default value is 16 MiB; the largest record known has 5 MB.</value>
    public int MaxResponseBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The clock of waits and time limits.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The limits to obey, shared by all that use them.</summary>
    /// <value>The default value is <see cref="RequestLimits.Process"/>, because registries count requests by address.</value>
    public IRequestLimits Limits { get; init; } = RequestLimits.Process;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(AttemptTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TotalTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxRetries);
        ArgumentOutOfRangeException.ThrowIfLessThan(RetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(BreakAfter, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(BreakDuration, TimeSpan.FromSeconds(0.5));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BreakDuration, TimeSpan.FromDays(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxResponseBytes, 1024);
    }
}
