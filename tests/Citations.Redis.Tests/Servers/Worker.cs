using Citations.Redis;
using StackExchange.Redis;

namespace Citations.Tests.Servers;

/// <summary>A machine of its own, as far as that goes: own connections, own limits, the registry and Redis in common.</summary>
internal sealed class Worker : IAsyncDisposable
{
    /// <summary>A Redis that is slow because the machine is busy is not out of order.</summary>
    internal static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(60);

    private readonly ConnectionMultiplexer _redis;
    private readonly CrossrefResolver _crossref;

    private Worker(ConnectionMultiplexer redis, RegistryServer registry, RedisLimitsOptions? options, TimeSpan? timeLimit)
    {
        _redis = redis;
        Limits = new(redis, (options ?? new() { Timeout = Unhurried }) with { Local = new RequestLimits() }, Log);
        _crossref = new(
            new CrossrefOptions
            {
                BaseAddress = registry.Address,
                Network = new() { Limits = Limits, TotalTimeout = timeLimit ?? TimeSpan.FromMinutes(10) },
            }
        );
    }

    internal RedisLimits Limits { get; }

    internal WorkerLog Log { get; } = new();

    internal static async Task<Worker> StartAsync(
        RedisServer redis,
        RegistryServer registry,
        RedisLimitsOptions? options = null,
        TimeSpan? timeLimit = null
    ) => new(await redis.ConnectAsync(), registry, options, timeLimit);

    internal Task<Resolution[]> ResolveAsync(string prefix, int count) =>
        Task.WhenAll(
            Enumerable
                .Range(0, count)
                .Select(i => _crossref.ResolveAsync(Doi.Parse($"10.5555/{prefix}{i}"), TestContext.Current.CancellationToken))
        );

    public async ValueTask DisposeAsync()
    {
        _crossref.Dispose();
        await _redis.DisposeAsync();
    }
}
