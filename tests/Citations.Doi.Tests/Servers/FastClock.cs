using System.Collections.Concurrent;

namespace Citations.Tests.Servers;

/// <summary>A clock on which every wait takes a fraction of its time and is remembered, so that tests of waits do not wait.</summary>
/// <param name="speed">How many times as fast as time it goes.</param>
internal sealed class FastClock(int speed = 1000) : TimeProvider
{
    private readonly long _start = System.GetTimestamp();
    private readonly DateTimeOffset _startTime = System.GetUtcNow();
    private int _asked;
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>How far the time of day jumps each time it is asked for, forwards and back in turn; the time stamps do not jump.</summary>
    internal TimeSpan Jump { get; init; }

    /// <summary>The waits that were asked for, in their order.</summary>
    internal IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => _start + ((System.GetTimestamp() - _start) * speed);

    public override DateTimeOffset GetUtcNow() =>
        _startTime + ((System.GetUtcNow() - _startTime) * speed) + (Interlocked.Increment(ref _asked) % 2 == 0 ? Jump : -Jump);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
            _waits.Enqueue(dueTime);
        return System.CreateTimer(
            callback,
            state,
            dueTime > TimeSpan.Zero ? dueTime / speed : dueTime,
            period > TimeSpan.Zero ? period / speed : period
        );
    }
}
