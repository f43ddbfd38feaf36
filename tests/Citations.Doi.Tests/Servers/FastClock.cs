using System.Collections.Concurrent;

namespace Citations.Tests.Servers;

/// <summary>A clock on which every wait takes a thousandth of its time and is remembered, so that tests of waits do not wait.</summary>
internal sealed class FastClock : TimeProvider
{
    private const int Speed = 1000;

    private readonly long _start = System.GetTimestamp();
    private readonly DateTimeOffset _startTime = System.GetUtcNow();
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>The waits that were asked for, in their order.</summary>
    internal IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => _start + ((System.GetTimestamp() - _start) * Speed);

    public override DateTimeOffset GetUtcNow() => _startTime + ((System.GetUtcNow() - _startTime) * Speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero) _waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Speed : dueTime, period > TimeSpan.Zero ? period / Speed : period);
    }
}
