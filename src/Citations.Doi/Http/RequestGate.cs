namespace Citations.Http;

/// <summary>
/// Lets requests through one after another, in the order in which they came, never more at once nor in an interval than the rate allows,
/// and none while the registry asked for a pause. A place is given back one interval after its answer came: the registry counts when a
/// request arrives, which is no later, so that no window of time holds more arrivals than the rate, however long the way there takes.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class RequestGate(RequestRate rate, TimeProvider clock)
{
    /// <summary>The longest that a timer is set for; what is due later is looked at again.</summary>
    private static readonly TimeSpan MaxSleep = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly LinkedList<(TaskCompletionSource<IRequestTurn?> Turn, TimeSpan Patience)> _waiting = new();

    /// <summary>When the places that are given back become free, the earliest first.</summary>
    private readonly Queue<long> _freeAt = new();
    private RequestRate _rate = rate;
    private int _inFlight;
    private long _closedUntil = long.MinValue;
    private ITimer? _timer;

    /// <summary>Waits for a turn; null if the registry asked for a pause longer than the patience.</summary>
    internal async Task<IRequestTurn?> EnterAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new TaskCompletionSource<IRequestTurn?>(TaskCreationOptions.RunContinuationsAsynchronously);
        LinkedListNode<(TaskCompletionSource<IRequestTurn?>, TimeSpan)> node;
        lock (_lock)
        {
            node = _waiting.AddLast((turn, patience));
            Admit();
        }

        using var registration = cancellationToken.Register(() =>
        {
            lock (_lock)
            {
                // A turn that was given just now is kept: the caller gives it back.
                if (node.List is null)
                    return;
                _waiting.Remove(node);
            }

            turn.TrySetCanceled(cancellationToken);
        });
        return await turn.Task.ConfigureAwait(false);
    }

    private void Leave(StatedLimits stated)
    {
        lock (_lock)
        {
            _rate = _rate.With(stated);
            if (stated.RetryAfter is { } pause)
                _closedUntil = Math.Max(_closedUntil, After(pause));
            _inFlight--;
            _freeAt.Enqueue(After(_rate.Interval));
            Admit();
        }
    }

    private void Admit()
    {
        var now = clock.GetTimestamp();
        if (_closedUntil > now)
        {
            Refuse(Until(_closedUntil, now));
            if (_waiting.Count > 0)
                WakeAt(_closedUntil, now);
            return;
        }

        while (_freeAt.TryPeek(out var free) && free <= now)
            _freeAt.Dequeue();
        while (_waiting.First is { } next && _inFlight < _rate.Concurrency && _inFlight + _freeAt.Count < _rate.Count)
        {
            _waiting.RemoveFirst();
            _inFlight++;
            next.Value.Turn.TrySetResult(new Place(this));
        }

        if (_waiting.Count == 0 || _inFlight >= _rate.Concurrency || !_freeAt.TryPeek(out var due))
            return;
        // A place that comes free so late is a pause by another name.
        Refuse(Until(due, now));
        if (_waiting.Count > 0)
            WakeAt(due, now);
    }

    /// <summary>Sends those away who cannot wait that long.</summary>
    private void Refuse(TimeSpan pause)
    {
        for (var node = _waiting.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Patience < pause)
            {
                _waiting.Remove(node);
                node.Value.Turn.TrySetResult(null);
            }

            node = next;
        }
    }

    private long After(TimeSpan wait) => clock.GetTimestamp() + (long)(wait.TotalSeconds * clock.TimestampFrequency);

    private TimeSpan Until(long due, long now) => TimeSpan.FromSeconds((double)(due - now) / clock.TimestampFrequency);

    private void WakeAt(long due, long now)
    {
        // A timer may fire a little early; one more millisecond keeps it from waking in vain.
        var wait = Until(due, now) + TimeSpan.FromMilliseconds(1);
        _timer?.Dispose();
        _timer = clock.CreateTimer(
            _ =>
            {
                lock (_lock)
                    Admit();
            },
            null,
            wait < MaxSleep ? wait : MaxSleep,
            Timeout.InfiniteTimeSpan
        );
    }

    private sealed class Place(RequestGate gate) : IRequestTurn
    {
        public void End(StatedLimits stated) => gate.Leave(stated);
    }
}
