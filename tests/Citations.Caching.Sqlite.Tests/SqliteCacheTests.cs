using Citations.Caching;
using Microsoft.Data.Sqlite;

namespace Citations.Tests;

public sealed class SqliteCacheTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("citations-").FullName;
    private readonly SettableClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string FilePath => Path.Combine(_folder, "cache.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_file_tells_what_it_holds_and_can_be_cleared()
    {
        var cache = new SqliteCache(FilePath, _clock);
        cache.Set("kept", [1, 2, 3], new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(365) });
        cache.Set("expired", [1], new() { AbsoluteExpiration = _clock.GetUtcNow() - TimeSpan.FromDays(1) });

        (cache.Get("kept"), cache.Get("expired"), cache.Get("never")).ShouldSatisfyAllConditions(
            values => values.Item1.ShouldBe([1, 2, 3]),
            values => values.Item2.ShouldBeNull(),
            values => values.Item3.ShouldBeNull()
        );
        cache.GetInfo().ShouldBe((1, 3));
        cache.Clear();
        cache.GetInfo().ShouldBe((0, 0));
    }

    [Fact]
    public void Many_entries_are_read_and_written_at_once()
    {
        var cache = new SqliteCache(FilePath, _clock);
        var now = _clock.GetUtcNow();
        cache.SetMany([("a", [1], now.AddHours(1)), ("it's \"b\"", [2], now.AddHours(1)), ("old", [3], now.AddHours(-1))]);
        cache.SetMany([("a", [4], now.AddHours(2))]);

        cache
            .GetMany(["a", "it's \"b\"", "old", "never"])
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (entry.Key, entry.Value[0]))
            .ShouldBe([("a", 4), ("it's \"b\"", 2)]);
    }

    [Fact]
    public async Task An_entry_lives_seven_days_unless_it_says_otherwise_and_outlives_the_cache()
    {
        var cache = new SqliteCache(FilePath, _clock);
        await cache.SetAsync("default", [1], new(), Token);
        await cache.SetAsync("removed", [1], new(), Token);
        await cache.RefreshAsync("default", Token);
        await cache.RemoveAsync("removed", Token);

        _clock.Now += TimeSpan.FromDays(6.9);
        var later = new SqliteCache(FilePath, _clock);
        (await later.GetAsync("default", Token)).ShouldBe([1]);
        (await later.GetAsync("removed", Token)).ShouldBeNull();
        _clock.Now += TimeSpan.FromDays(0.2);
        (await later.GetAsync("default", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        var cache = new SqliteCache(FilePath, _clock);
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => cache.SetAsync("a", [1], new(), cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() => cache.GetAsync("a", cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() => cache.RemoveAsync("a", cancelled));
        cache.GetInfo().Count.ShouldBe(0);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(FilePath, "This is a text, and a text of this length is not a database.");

        Should.Throw<SqliteException>(() => new SqliteCache(FilePath, _clock));
        File.ReadAllText(FilePath).ShouldStartWith("This is a text");
    }

    private sealed class SettableClock : TimeProvider
    {
        internal DateTimeOffset Now { get; set; } = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
