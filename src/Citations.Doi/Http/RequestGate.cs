using System.Net.Http.Headers;

namespace Citations.Http;

/// <summary>
/// Lets requests through one after another, in the order in which they came, never more at once nor in an interval than the rate allows.
/// A place is given back one interval after its answer came: the registry counts when a request arrives, which is no later, so that no window
/// of time holds more arrivals than the rate, however long the way there takes.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
internal sealed class RequestGate(RequestRate rate, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();

    /// <summary>When the places that are given back become free, the earliest first.</summary>
    private readonly Queue<long> _freeAt = new();
    private RequestRate _rate = rate;
    private int _inFlight;
    private ITimer? _timer;

    /// <summary>The rate as the last answer gave it.</summary>
    internal RequestRate Rate
    {
        get
        {
            lock (_lock) return _rate;
        }
    }

    /// <summary>Waits for a place; each must be given back by <see cref="Release"/>.</summary>
    internal async Task EnterAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LinkedListNode<TaskCompletionSource> node;
        lock (_lock)
        {
            node = _waiting.AddLast(turn);
            Admit();
        }

        using var registration = cancellationToken.Register(() =>
        {
            lock (_lock)
            {
                // A turn that was given just now is kept: the caller gives it back.
                if (node.List is null) return;
                _waiting.Remove(node);
            }

            turn.TrySetCanceled(cancellationToken);
        });
        await turn.Task.ConfigureAwait(false);
    }

    /// <summary>Gives a place back and learns the rate from the answer's headers, where there is one.</summary>
    internal void Release(HttpResponseHeaders? headers)
    {
        lock (_lock)
        {
            if (headers is not null) _rate = _rate.With(headers);
            _inFlight--;
            _freeAt.Enqueue(clock.GetTimestamp() + (long)(_rate.Interval.TotalSeconds * clock.TimestampFrequency));
            Admit();
        }
    }

    private void Admit()
    {
        var now = clock.GetTimestamp();
        while (_freeAt.TryPeek(out var free) && free <= now) _freeAt.Dequeue();
        while (_waiting.First is { } next && _inFlight < _rate.Concurrency && _inFlight + _freeAt.Count < _rate.Count)
        {
            _waiting.RemoveFirst();
            _inFlight++;
            next.Value.TrySetResult();
        }

        if (_waiting.Count > 0 && _inFlight < _rate.Concurrency && _freeAt.TryPeek(out var due)) WakeAt(due, now);
    }

    private void WakeAt(long due, long now)
    {
        // A timer may fire a little early; one more millisecond keeps it from waking in vain.
        var wait = TimeSpan.FromSeconds((double)(due - now) / clock.TimestampFrequency) + TimeSpan.FromMilliseconds(1);
        _timer?.Dispose();
        _timer = clock.CreateTimer(_ => { lock (_lock) Admit(); }, null, wait, Timeout.InfiniteTimeSpan);
    }
}
