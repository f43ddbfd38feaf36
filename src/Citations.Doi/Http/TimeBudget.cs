namespace Citations.Http;

/// <summary>
/// What is left of the time that one look-up may take; it starts with the first request, when its turn has come. For one look-up.
/// </summary>
internal sealed class TimeBudget(NetworkOptions options)
{
    private long? _start;

    /// <summary>How many requests were sent.</summary>
    internal int Attempts { get; private set; }

    /// <summary>A request is sent.</summary>
    internal void Start()
    {
        Attempts++;
        _start ??= options.TimeProvider.GetTimestamp();
    }

    /// <summary>How long the next attempt may take.</summary>
    internal TimeSpan Attempt =>
        Left < options.AttemptTimeout ? TimeSpan.FromTicks(Math.Max(Left.Ticks, TimeSpan.TicksPerMillisecond)) : options.AttemptTimeout;

    /// <summary>How long the look-up may still take.</summary>
    internal TimeSpan Left => options.TotalTimeout - (_start is { } start ? options.TimeProvider.GetElapsedTime(start) : TimeSpan.Zero);

    /// <summary>
    /// An answer as it is, no longer worth another attempt where the time for that is over or would be before the registry wants one.
    /// </summary>
    internal RegistryAnswer Limit(RegistryAnswer answer)
    {
        if (!answer.IsTransient || (answer.RetryAfter ?? TimeSpan.Zero) < Left)
            return answer;
        return answer with
        {
            IsTransient = false,
            Failure = answer.RetryAfter is { } wait ? $"{answer.Failure} It asks to wait {wait.TotalSeconds:0} seconds." : answer.Failure,
        };
    }
}
