using Citations.Redis;
using StackExchange.Redis;

namespace Citations.Cli.Bulk.Queues;

/// <summary>A job with its connection. It waits for a Redis that is not responding, and reports that to the user.</summary>
internal sealed class OpenQueue : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConnectionMultiplexer _connection;
    private readonly TimeSpan _patience;
    private readonly Terminal _terminal;
    private int _isOut;

    private OpenQueue(ConnectionMultiplexer connection, string job, RedisWorkQueueOptions options, TimeSpan patience, Terminal terminal)
    {
        (_connection, _patience, _terminal, Options) = (connection, patience, terminal, options);
        Queue = new RedisWorkQueue(connection, job, options);
        Limits = new RedisLimits(connection, new() { TimeProvider = terminal.Time });
    }

    internal RedisWorkQueueOptions Options { get; }

    /// <summary>The job itself.</summary>
    internal IWorkQueue Queue { get; }

    /// <summary>The limits that all workers of this Redis share.</summary>
    internal RedisLimits Limits { get; }

    internal static async Task<OpenQueue> OpenAsync(
        ConfigurationOptions address,
        string job,
        RedisWorkQueueOptions options,
        TimeSpan patience,
        Terminal terminal
    ) => new(await ConnectionMultiplexer.ConnectAsync(address), job, options, patience, terminal);

    /// <summary>Calls Redis until it answers.</summary>
    /// <exception cref="CannotRunException">It did not answer for too long, or refuses.</exception>
    internal async Task<T> CallAsync<T>(Func<IWorkQueue, Task<T>> call, CancellationToken cancellationToken)
    {
        var start = _terminal.Time.GetTimestamp();
        while (true)
        {
            try
            {
                var answer = await call(Queue);
                if (Interlocked.Exchange(ref _isOut, 0) == 1)
                    await _terminal.Error.WriteLineAsync("citations: Redis answers again.");
                return answer;
            }
            catch (Exception problem) when (problem is RedisConnectionException or RedisTimeoutException || IsLoading(problem))
            {
                if (_terminal.Time.GetElapsedTime(start) >= _patience)
                    throw new CannotRunException(
                        $"Redis did not answer for {_patience.TotalSeconds:0} seconds; verdicts that were not stored are left to other workers."
                    );
                if (Interlocked.Exchange(ref _isOut, 1) == 0)
                    await _terminal.Error.WriteLineAsync("citations: Redis is not responding; waiting. No document is marked as done.");
            }
            catch (RedisServerException problem)
            {
                throw new CannotRunException($"Redis refuses: {problem.Message}");
            }

            await Task.Delay(Pause, _terminal.Time, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static bool IsLoading(Exception problem) =>
        problem is RedisServerException && problem.Message.StartsWith("LOADING", StringComparison.Ordinal);
}
