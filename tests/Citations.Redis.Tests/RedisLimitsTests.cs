using System.Diagnostics;
using Citations.Http;
using Citations.Redis;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;
using StackExchange.Redis;

namespace Citations.Tests;

/// <summary>Workers with gates of their own, one Redis and one registry, which counts.</summary>
public sealed class RedisLimitsTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.1);
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(4);
    private static readonly RequestPool Pool = new("registry.example.org", "public-single", new(100, Interval, 1));
    private static readonly RequestTime Short = new(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(10, 3)]
    [InlineData(4, 1)]
    [InlineData(6, 20)]
    public async Task Workers_together_never_exceed_what_the_headers_allow(int limit, int concurrency)
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, limit, concurrency));
        var workers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Worker.StartAsync(redis, registry)));

        var resolutions = await Task.WhenAll(workers.Select((worker, index) => worker.ResolveAsync($"{index}-", limit * 3)));

        resolutions
            .SelectMany(each => each)
            .ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found && resolution.Attempts == 1);
        ShouldKeepTo(registry.Requests, limit, concurrency);
        workers.ShouldAllBe(worker => worker.Log.Lines.IsEmpty);
        foreach (var worker in workers)
            await worker.DisposeAsync();
    }

    [Fact]
    public async Task What_one_worker_learns_holds_for_one_that_starts_later()
    {
        await using var redis = await RedisServer.StartAsync();
        var concurrency = 4;
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 1000, concurrency));
        await using var first = await Worker.StartAsync(redis, registry);
        await using var second = await Worker.StartAsync(redis, registry);
        await Task.WhenAll(first.ResolveAsync("a", 20), second.ResolveAsync("b", 20));

        concurrency = 1;
        await first.ResolveAsync("c", 1);
        await using var other = await redis.ConnectAsync();
        while (await other.GetDatabase().HashGetAsync(KeyOf(other, "rate"), "concurrency") != 1)
            await Task.Yield();
        await using var third = await Worker.StartAsync(redis, registry);
        await Task.WhenAll(first.ResolveAsync("d", 20), second.ResolveAsync("e", 20), third.ResolveAsync("f", 20));

        registry.Requests.Skip(41).ShouldAllBe(request => request.AtOnce == 1);
        registry.Requests.Count.ShouldBe(101);
    }

    [Fact]
    public async Task A_pause_that_one_worker_is_told_is_kept_by_all()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync(
            (context, number) => number > 1 ? AnswerAsync(context, 1000, 4) : RefuseAsync(context, "1")
        );
        await using var told = await Worker.StartAsync(redis, registry);
        await using var other = await Worker.StartAsync(redis, registry);

        var first = told.ResolveAsync("a", 1);
        while (registry.Requests.Count == 0)
            await Task.Yield();
        await Task.WhenAll(first, other.ResolveAsync("b", 3));

        Stopwatch
            .GetElapsedTime(registry.Requests[0].Timestamp, registry.Requests[1].Timestamp)
            .ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        registry.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_pause_that_is_longer_than_a_look_up_may_take_is_reported_without_a_request()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => RefuseAsync(context, "86400"));
        await using var told = await Worker.StartAsync(redis, registry);
        await using var other = await Worker.StartAsync(redis, registry);
        await told.ResolveAsync("a", 1);

        var resolution = (await other.ResolveAsync("b", 1)).Single();

        (resolution.Status, resolution.Attempts, registry.Requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 0, 1));
        resolution.Reason!.ShouldContain("asked clients to wait longer");
    }

    [Fact]
    public async Task A_worker_that_dies_holds_its_place_no_longer_than_its_lease()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 10, 1));
        await using var living = await Worker.StartAsync(redis, registry);
        var options = new RedisLimitsOptions { Timeout = TimeSpan.FromSeconds(1) };
        await using (var dying = await Worker.StartAsync(redis, registry, options))
            (await dying.Limits.EnterAsync(Pool, Short, Token)).ShouldNotBeNull();
        var start = Stopwatch.GetTimestamp();

        var turn = await living.Limits.EnterAsync(Pool, Short, Token);

        turn.ShouldNotBeNull().End(default);
        Stopwatch.GetElapsedTime(start).ShouldBeInRange(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(30));
        living.Log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_no_place_behind()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 10, 1));
        await using var holder = await Worker.StartAsync(redis, registry);
        await using var impatient = await Worker.StartAsync(redis, registry);
        var held = await holder.Limits.EnterAsync(Pool, new(TimeSpan.FromMinutes(30), TimeSpan.Zero), Token);
        using var cancelling = new CancellationTokenSource();
        var waiting = impatient.Limits.EnterAsync(Pool, new(TimeSpan.FromMinutes(30), TimeSpan.Zero), cancelling.Token);

        await cancelling.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        held!.End(default);

        (await holder.Limits.EnterAsync(Pool, Short, Token)).ShouldNotBeNull().End(default);
        (await impatient.Limits.EnterAsync(Pool, Short, Token)).ShouldNotBeNull().End(default);
    }

    [Fact]
    public async Task Without_Redis_the_limits_of_the_process_hold_and_the_log_says_so()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 10, 2));
        await using var worker = await Worker.StartAsync(
            redis,
            registry,
            new() { OutagePause = TimeSpan.FromMilliseconds(100), Timeout = Worker.Unhurried }
        );
        await worker.ResolveAsync("a", 20);

        var during = worker.ResolveAsync("b", 60);
        await redis.DownAsync();
        var resolutions = await during;
        await redis.UpAsync();
        while (!worker.Log.Lines.Any(line => line.Contains("answers again", StringComparison.Ordinal)))
            await worker.ResolveAsync("c", 5);

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        ShouldKeepTo(registry.Requests, 10, 2);
        worker.Log.Lines.ShouldSatisfyAllConditions(
            lines => lines.Count.ShouldBe(2),
            lines => lines.First().ShouldStartWith("Warning: Redis is out of order"),
            lines => lines.Last().ShouldStartWith("Information: Redis answers again")
        );
    }

    [Fact]
    public async Task A_Redis_that_hangs_is_an_outage_too()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 10, 2));
        await using var worker = await Worker.StartAsync(
            redis,
            registry,
            new() { Timeout = TimeSpan.FromMilliseconds(200), OutagePause = Worker.Unhurried }
        );
        await using var other = await redis.ConnectAsync();
        await other.GetDatabase().ExecuteAsync("CLIENT", "PAUSE", "5000", "ALL");

        var resolutions = await worker.ResolveAsync("a", 20);

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        ShouldKeepTo(registry.Requests, 10, 2);
        worker.Log.Lines.ShouldHaveSingleItem().ShouldStartWith("Warning: Redis is out of order");
    }

    /// <summary>What a clock that is put back leaves behind: places that come free hours from now.</summary>
    [Fact]
    public async Task A_clock_that_is_put_back_holds_no_place_for_hours()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var registry = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, 3, 3));
        await using var worker = await Worker.StartAsync(redis, registry);
        await worker.ResolveAsync("a", 6);
        await using var other = await redis.ConnectAsync();
        var database = other.GetDatabase();
        var spent = KeyOf(other, "spent");
        var later =
            (await database.SortedSetRangeByRankWithScoresAsync(spent)).Max(place => place.Score) + TimeSpan.FromHours(9).TotalMicroseconds;
        foreach (var place in new[] { "x", "y", "z" })
            await database.SortedSetAddAsync(spent, place, later);

        var resolutions = await worker.ResolveAsync("b", 6);

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
    }

    /// <summary>A registry that takes its time, so that requests at once are seen at once.</summary>
    private static async Task AnswerAsync(HttpContext context, int limit, int concurrency)
    {
        await Task.Delay(Latency, context.RequestAborted);
        context.Response.Headers["x-rate-limit-limit"] = $"{limit}";
        context.Response.Headers["x-rate-limit-interval"] = FormattableString.Invariant($"{Interval.TotalSeconds}s");
        context.Response.Headers["x-concurrency-limit"] = $"{concurrency}";
        await context.SendAsync(200, Answers.Record(Uri.UnescapeDataString(context.Request.Path.Value!["/v1/works/".Length..])));
    }

    private static RedisKey KeyOf(ConnectionMultiplexer redis, string name) =>
        redis.GetServers().Single().Keys().Single(key => key.ToString().EndsWith(":" + name, StringComparison.Ordinal));

    private static Task RefuseAsync(HttpContext context, string retryAfter)
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return context.SendAsync(429, "");
    }

    private static void ShouldKeepTo(IReadOnlyList<SeenRequest> requests, int limit, int concurrency)
    {
        requests.Max(request => request.AtOnce).ShouldBeLessThanOrEqualTo(concurrency);
        for (var i = limit; i < requests.Count; i++)
            Stopwatch.GetElapsedTime(requests[i - limit].Timestamp, requests[i].Timestamp).ShouldBeGreaterThanOrEqualTo(Interval);
    }
}
