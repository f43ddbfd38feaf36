using Citations.Caching;
using Citations.Tests.Servers;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Caching;

public sealed class CachingResolverTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citations-").FullName;
    private readonly FakeResolver _registry = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(_folder, "cache.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_record_is_asked_for_once_and_outlives_the_process()
    {
        var doi = Doi.Parse("10.5555/found");
        Resolution first,
            again,
            later;
        using (var cache = new ResolutionCache(new SqliteCache(FilePath)))
        {
            first = await new CachingResolver(_registry, cache).ResolveAsync(doi, Token);
            again = await new CachingResolver(_registry, cache).ResolveAsync(Doi.Parse("10.5555/FOUND"), Token);
        }

        using (var cache = new ResolutionCache(new SqliteCache(FilePath)))
            later = await new CachingResolver(_registry, cache).ResolveAsync(doi, Token);

        _registry.Asked.ShouldBe([doi]);
        (again.Attempts, again.Doi.Value).ShouldBe((0, "10.5555/FOUND"));
        later.ShouldBe(first with { Attempts = 0 });
    }

    [Fact]
    public async Task Requests_for_one_doi_at_the_same_time_become_one()
    {
        using var cache = new ResolutionCache();
        var resolver = new CachingResolver(_registry, cache);
        _registry.Gate = new();

        var all = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => resolver.ResolveAsync(Doi.Parse("10.5555/found"), Token)));
        _registry.Gate.SetResult();
        await all;

        _registry.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_never_kept_and_an_absence_is()
    {
        using var cache = new ResolutionCache(new SqliteCache(FilePath));
        var resolver = new CachingResolver(_registry, cache);
        for (var i = 0; i < 3; i++)
        {
            (await resolver.ResolveAsync(Doi.Parse("10.5555/failed"), Token)).Status.ShouldBe(ResolutionStatus.CouldNotCheck);
            (await resolver.ResolveAsync(Doi.Parse("10.5555/absent"), Token)).Status.ShouldBe(ResolutionStatus.NotRegistered);
        }

        _registry.Asked.Count(doi => doi.Value.EndsWith("failed", StringComparison.Ordinal)).ShouldBe(3);
        _registry.Asked.Count(doi => doi.Value.EndsWith("absent", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_asks_only_for_what_is_not_kept()
    {
        using var cache = new ResolutionCache(new SqliteCache(FilePath));
        var resolver = new CachingResolver(_registry, cache);
        Doi[] dois = [.. Enumerable.Range(0, 1000).Select(i => Doi.Parse($"10.5555/{i}"))];
        await resolver.ResolveBatchAsync(dois[..999], Token);
        _registry.Asked.Clear();

        var resolutions = await resolver.ResolveBatchAsync(dois, Token);

        resolutions.Count.ShouldBe(1000);
        _registry.Asked.ShouldBe([dois[999]]);
    }

    [Fact]
    public async Task An_entry_that_is_cut_short_or_of_another_doi_is_looked_up_again()
    {
        var store = new SqliteCache(FilePath);
        var (cut, other) = (Doi.Parse("10.5555/cut"), Doi.Parse("10.5555/other"));
        using (var cache = new ResolutionCache(store))
            await new CachingResolver(_registry, cache).ResolveBatchAsync([cut, other], Token);
        store.Set("citations:2:10.5555/cut", store.Get("citations:2:10.5555/cut")![..^9], new());
        store.Set("citations:2:10.5555/other", store.Get("citations:2:10.5555/cut")!, new());
        _registry.Asked.Clear();

        using (var cache = new ResolutionCache(store))
        {
            var resolver = new CachingResolver(_registry, cache);
            (await resolver.ResolveBatchAsync([cut, other], Token)).Values.ShouldAllBe(resolution =>
                resolution.Status == ResolutionStatus.Found && resolution.Attempts == 1
            );
            (await resolver.ResolveAsync(cut, Token)).Attempts.ShouldBe(0);
        }

        _registry.Asked.ShouldBe([cut, other]);
    }

    /// <summary>What single look-ups keep in memory does not hide what a batch, or one that refreshes, has found since.</summary>
    [Fact]
    public async Task What_is_refreshed_is_seen_by_all_who_share_the_cache()
    {
        var doi = Doi.Parse("10.5555/found");
        using var cache = new ResolutionCache();
        var resolver = new CachingResolver(_registry, cache);
        await resolver.ResolveAsync(doi, Token);
        _registry.Title = "A title, corrected";

        await new CachingResolver(_registry, cache, new() { IsRefreshing = true }).ResolveAsync(doi, Token);

        (await resolver.ResolveAsync(doi, Token)).Reference!.Title.ShouldBe("A title, corrected");
        (await resolver.ResolveBatchAsync([doi], Token))[doi].Reference!.Title.ShouldBe("A title, corrected");
        _registry.Asked.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_doi_of_half_a_character_stops_no_other()
    {
        var log = new Log();
        using var cache = new ResolutionCache(new SqliteCache(FilePath), log);
        var resolver = new CachingResolver(_registry, cache);
        Doi[] dois = [Doi.Parse("10.5555/half\ud800"), Doi.Parse("10.5555/found")];

        for (var run = 0; run < 2; run++)
            (await resolver.ResolveBatchAsync(dois, Token)).Values.ShouldAllBe(resolution =>
                resolution.Status == ResolutionStatus.NotRegistered || resolution.Status == ResolutionStatus.Found
            );

        _registry.Asked.Count(doi => doi == dois[1]).ShouldBe(1);
        log.Lines.ShouldBeEmpty();
    }

    /// <summary>As when the Redis that holds the cache is down.</summary>
    [Fact]
    public async Task A_store_that_fails_is_logged_and_not_used()
    {
        var (store, log, clock) = (new BrokenStore(), new Log(), new ShiftedClock());
        using var cache = new ResolutionCache(store, log, clock);
        var resolver = new CachingResolver(_registry, cache);

        (await resolver.ResolveBatchAsync([.. Enumerable.Range(0, 200).Select(i => Doi.Parse($"10.5555/{i}"))], Token)).Values.ShouldAllBe(
            resolution => resolution.Status == ResolutionStatus.Found
        );
        (await resolver.ResolveAsync(Doi.Parse("10.5555/found"), Token)).Status.ShouldBe(ResolutionStatus.Found);

        log.Lines.ShouldHaveSingleItem().ShouldStartWith("Warning: The cache of resolutions is out of order");
        store.Asked.ShouldBeLessThanOrEqualTo(64);
    }

    private sealed class BrokenStore : IDistributedCache
    {
        internal int Asked { get; private set; }

        public byte[]? Get(string key) => throw Failure();

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => Task.FromException<byte[]?>(Failure());

        public void Refresh(string key) => throw Failure();

        public Task RefreshAsync(string key, CancellationToken token = default) => Task.FromException(Failure());

        public void Remove(string key) => throw Failure();

        public Task RemoveAsync(string key, CancellationToken token = default) => Task.FromException(Failure());

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw Failure();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
            Task.FromException(Failure());

        private IOException Failure()
        {
            Asked++;
            return new IOException("out of order");
        }
    }

    private sealed class Log : ILogger<ResolutionCache>
    {
        internal List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        void ILogger.Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }

    /// <summary>A registry that finds everything but what is called absent or failed.</summary>
    private sealed class FakeResolver : IReferenceResolver
    {
        internal List<Doi> Asked { get; } = [];

        internal string Title { get; set; } = "A title";

        internal TaskCompletionSource? Gate { get; set; }

        public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
        {
            lock (Asked)
                Asked.Add(doi);
            if (Gate is { } gate)
                await gate.Task;
            var at = new DateTimeOffset(2026, 1, 31, 1, 2, 3, TimeSpan.Zero);
            return doi.Value switch
            {
                "10.5555/failed" => new(doi, ResolutionStatus.CouldNotCheck) { Reason = "out of order", Attempts = 1 },
                "10.5555/absent" or "10.5555/half\ud800" => new(doi, ResolutionStatus.NotRegistered)
                {
                    Reason = "none",
                    Source = "doi.org",
                    Retrieved = at,
                    Attempts = 1,
                },
                _ => new(doi, ResolutionStatus.Found)
                {
                    Reference = new()
                    {
                        Id = doi.Value,
                        Doi = doi,
                        Title = Title,
                    },
                    Source = "Crossref",
                    Retrieved = at,
                    Attempts = 1,
                },
            };
        }
    }
}
