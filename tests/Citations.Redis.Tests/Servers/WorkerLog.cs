using System.Collections.Concurrent;
using Citations.Redis;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Servers;

/// <summary>What a worker's limits tell the log.</summary>
internal sealed class WorkerLog : ILogger<RedisLimits>
{
    internal ConcurrentQueue<string> Lines { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
}
