using System.Collections.Concurrent;
using Citations.Http;

namespace Citations;

/// <summary>
/// The limits of registries, one gate for each host and kind of request, learned from the headers of every answer.
/// Everything that shares an instance shares its limits.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class RequestLimits
{
    private readonly ConcurrentDictionary<(string Host, RequestKind Kind), RequestGate> _gates = new();

    /// <summary>The limits that one process obeys: registries count by network address, so two clients in a process must count together.</summary>
    public static RequestLimits Process { get; } = new();

    internal RequestGate Of(string host, RequestKind kind, TimeProvider clock) => _gates.GetOrAdd((host, kind), _ => new RequestGate(RequestRate.Initial(kind), clock));
}
