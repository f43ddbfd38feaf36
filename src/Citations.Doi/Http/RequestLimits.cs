using System.Collections.Concurrent;
using Citations.Http;

namespace Citations;

/// <summary>
/// The limits of registries as one process keeps them: a gate for each pool, learned from the headers of every answer.
/// Everything that shares an instance shares its limits.
/// </summary>
/// <param name="clock">The clock of the waits; null takes the system's. A jump of the time of day changes none of them.</param>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class RequestLimits(TimeProvider? clock = null) : IRequestLimits
{
    private readonly ConcurrentDictionary<(string Host, string Name), RequestGate> _gates = new();

    /// <summary>
    /// The limits that one process obeys: registries count by network address, so two clients in a process must count together.
    /// </summary>
    public static RequestLimits Process { get; } = new();

    /// <inheritdoc/>
    public Task<IRequestTurn?> EnterAsync(RequestPool pool, RequestTime time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pool);
        return _gates
            .GetOrAdd((pool.Host, pool.Name), _ => new RequestGate(pool.Initial, clock ?? TimeProvider.System))
            .EnterAsync(time.Patience, cancellationToken);
    }
}
