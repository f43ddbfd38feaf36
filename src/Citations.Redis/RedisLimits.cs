using Citations.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Citations.Redis;

/// <summary>
/// The limits of registries, shared by all workers that use one Redis: together they send no more requests than one may. A request needs a
/// place of its own process and a shared one; the second is leased, so that a worker which dies does not hold it forever. While Redis is
/// out of order only the first counts, and the log says so: work neither stops nor continues without limits.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class RedisLimits : IRequestLimits
{
    /// <summary>How soon a worker asks again while others hold all places, varied at random.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    private readonly RedisPlaces _places;
    private readonly RedisLimitsOptions _options;
    private readonly RedisOutage _outage;

    /// <summary>Limits in a Redis, which need not be up yet.</summary>
    /// <param name="redis">The connection, made with <c>abortConnect=false</c> so that it comes back by itself. It stays yours to
    /// dispose.</param>
    /// <param name="options">Null takes the default values.</param>
    /// <param name="logger">Logs when Redis fails and when it is back; null logs nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="redis"/> is null.</exception>
    public RedisLimits(IConnectionMultiplexer redis, RedisLimitsOptions? options = null, ILogger<RedisLimits>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(redis);
        _options = options ?? new();
        _places = new(redis, _options.KeyPrefix);
        _outage = new(_options, logger ?? NullLogger<RedisLimits>.Instance);
    }

    /// <inheritdoc/>
    public async Task<IRequestTurn?> EnterAsync(RequestPool pool, RequestTime time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pool);
        if (await _options.Local.EnterAsync(pool, time, cancellationToken).ConfigureAwait(false) is not { } local)
            return null;
        IRequestTurn? turn = null;
        try
        {
            return turn = await ShareAsync(local, pool, time, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (turn is null)
                local.End(default);
        }
    }

    /// <summary>
    /// Waits for a place of all; only the turn of this process if Redis has no answer; null if the registry asked for a pause
    /// for too long.
    /// </summary>
    private async Task<IRequestTurn?> ShareAsync(
        IRequestTurn local,
        RequestPool pool,
        RequestTime time,
        CancellationToken cancellationToken
    )
    {
        var place = Guid.NewGuid().ToString("N");
        while (!_outage.IsRecent)
        {
            if (await AskAsync(pool, place, time, cancellationToken).ConfigureAwait(false) is not { } admission)
                break;
            if (admission.IsTaken)
                return new RedisTurn(this, local, pool, place);
            if (admission.Wait > time.Patience)
                return null;
            await Task.Delay(Pause(admission), _options.TimeProvider, cancellationToken).ConfigureAwait(false);
        }

        return local;
    }

    /// <summary>Asks Redis once; null if it has no answer.</summary>
    private async Task<RedisAdmission?> AskAsync(RequestPool pool, string place, RequestTime time, CancellationToken cancellationToken)
    {
        RedisAdmission? admission = null;
        try
        {
            // The lease begins on the server; the request may leave as late as the server's answer may come.
            var asking = _places.EnterAsync(pool, place, time.Limit + _options.Timeout);
            Observe(asking);
            admission = await asking.WaitAsync(_options.Timeout, _options.TimeProvider, cancellationToken).ConfigureAwait(false);
            _outage.End();
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _outage.Begin(exception);
        }
        finally
        {
            // Whether the place was taken is not known; it goes back in either case.
            if (admission is null)
                Leave(pool, place, default);
        }

        return admission;
    }

    private static TimeSpan Pause(RedisAdmission admission)
    {
        // Workers that wake together would come in the same order each time.
        var variation = PollInterval * (Random.Shared.NextDouble() + 0.5);
        var wait = admission.Wait > TimeSpan.Zero ? admission.Wait + (variation / 10) : variation;
        return wait < TimeSpan.FromDays(1) ? wait : TimeSpan.FromDays(1);
    }

    /// <summary>Sends word to Redis and does not wait for it: what gets lost there, the lease makes good.</summary>
    private void Leave(RequestPool pool, string place, StatedLimits stated) => Observe(_places.LeaveAsync(pool, place, stated));

    private void Observe(Task command) =>
        command.ContinueWith(
            failed => _outage.Begin(failed.Exception!.InnerException!),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );

    private sealed class RedisTurn(RedisLimits limits, IRequestTurn local, RequestPool pool, string place) : IRequestTurn
    {
        public void End(StatedLimits stated)
        {
            limits.Leave(pool, place, stated);
            local.End(stated);
        }
    }
}
