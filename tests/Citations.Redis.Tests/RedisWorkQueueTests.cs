using Citations.Redis;
using Citations.Tests.Servers;
using StackExchange.Redis;

namespace Citations.Tests;

/// <summary>A job in a real Redis.</summary>
public sealed class RedisWorkQueueTests
{
    /// <summary>Work is stale as soon as the clock of Redis has moved.</summary>
    private static readonly RedisWorkQueueOptions Stale = new() { StaleAfter = TimeSpan.FromMilliseconds(1) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_document_has_one_result_whoever_works()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");
        foreach (var number in Enumerable.Range(0, 300))
            (await queue.AddAsync($"key {number}", $"document {number}", Token)).ShouldBeTrue();
        (await queue.AddAsync("key 7", "document 7", Token)).ShouldBeFalse();
        await queue.CompleteAsync(Token);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(worker => WorkAsync(queue, $"worker {worker}")));

        var results = await queue.ResultsAsync(cancellationToken: Token).ToListAsync(Token);
        results.Select(result => (result.Key, result.Result)).ShouldBe(
            Enumerable.Range(0, 300).Select(number => ($"key {number}", $"done: document {number}")),
            ignoreOrder: true
        );
        var status = await queue.StatusAsync(Token);
        (status.Known, status.Done, status.Waiting, status.UnderWay, status.SetAside, status.IsDone).ShouldBe((300, 300, 0, 0, 0, true));
        (await queue.ResultsAsync(results[199].Id, Token).CountAsync(Token)).ShouldBe(100);
    }

    [Fact]
    public async Task What_a_worker_let_lie_is_taken_over_and_the_first_result_counts()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job", Stale);
        await queue.AddAsync("key", "document", Token);
        var late = (await queue.TakeAsync("late", 1, Token)).Single();

        var taken = await TakeOneAsync(queue, "quick");

        (taken.Id, taken.Key, taken.Document, taken.Tries, taken.IsSpent).ShouldBe((late.Id, "key", "document", 2, false));
        (await queue.BeatAsync("late", [late], Token)).ShouldBe(0);
        (await queue.EndAsync(taken, "of the quick", Token)).ShouldBeTrue();
        (await queue.EndAsync(taken, "of the quick", Token)).ShouldBeFalse();
        (await queue.EndAsync(late, "of the late", Token)).ShouldBeFalse();
        (await queue.ResultsAsync(cancellationToken: Token).ToListAsync(Token)).Single().Result.ShouldBe("of the quick");
    }

    [Fact]
    public async Task A_sign_of_the_worker_keeps_its_document()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job", new() { StaleAfter = TimeSpan.FromMinutes(1) });
        await queue.AddAsync("key", "document", Token);
        var lease = (await queue.TakeAsync("worker", 1, Token)).Single();
        await SilenceAsync(connection, "worker", lease);

        (await queue.BeatAsync("worker", [lease], Token)).ShouldBe(1);

        (await queue.TakeAsync("other", 1, Token)).ShouldBeEmpty();
        var worker = (await queue.StatusAsync(Token)).Workers.Single(known => known.UnderWay > 0);
        (worker.Name, worker.UnderWay).ShouldBe(("worker", 1));
    }

    [Fact]
    public async Task A_document_that_nobody_ends_is_set_aside_with_its_reason()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job", Stale);
        await queue.AddAsync("key", "document", Token);
        foreach (var tries in Enumerable.Range(1, 3))
            (await TakeOneAsync(queue, $"victim {tries}")).ShouldSatisfyAllConditions(
                lease => lease.Tries.ShouldBe(tries),
                lease => lease.IsSpent.ShouldBeFalse()
            );

        var lease = await TakeOneAsync(queue, "careful");

        lease.IsSpent.ShouldBeTrue();
        (await queue.SetAsideAsync(lease, "result", "it ends its workers", Token)).ShouldBeTrue();
        var status = await queue.StatusAsync(Token);
        (status.Done, status.SetAside, status.UnderWay).ShouldBe((1, 1, 0));
        var aside = (await connection.GetDatabase().StreamRangeAsync("citations:work:{job}:aside")).Single();
        (aside["reason"].ToString(), aside["document"].ToString()).ShouldBe(("it ends its workers", "document"));
    }

    /// <summary>Redis looks at ten entries for each that is asked for, and says where to continue.</summary>
    [Fact]
    public async Task What_lies_after_many_that_others_are_at_is_taken_over()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");
        foreach (var number in Enumerable.Range(0, 45))
            await queue.AddAsync($"key {number}", $"document {number}", Token);
        (await queue.TakeAsync("busy", 43, Token)).Count.ShouldBe(43);
        foreach (var lease in await queue.TakeAsync("dead", 2, Token))
            await SilenceAsync(connection, "dead", lease);

        (await queue.TakeAsync("other", 1, Token)).Single().Document.ShouldBe("document 43");
        (await queue.TakeAsync("other", 3, Token)).Single().Document.ShouldBe("document 44");
        (await queue.TakeAsync("other", 1, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_worker_that_stops_gives_back_is_taken_at_once_and_counts_no_try()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job", new() { StaleAfter = TimeSpan.FromHours(1) });
        await queue.AddAsync("key", "document", Token);
        await queue.CompleteAsync(Token);
        foreach (var start in Enumerable.Range(0, 5))
        {
            var lease = (await queue.TakeAsync($"worker {start}", 1, Token)).Single();
            (lease.Document, lease.Tries, lease.IsSpent).ShouldBe(("document", 1, false));

            (await queue.ReleaseAsync($"worker {start}", [lease], Token)).ShouldBe(1);

            (await queue.ReleaseAsync($"worker {start}", [lease], Token)).ShouldBe(0);
            (await queue.BeatAsync($"worker {start}", [lease], Token)).ShouldBe(0);
            var status = await queue.StatusAsync(Token);
            (status.Waiting, status.UnderWay, status.IsDone).ShouldBe((1, 0, false));
            status.Workers.ShouldAllBe(worker => worker.UnderWay == 0 && worker.Name.StartsWith("worker "));
        }
    }

    [Fact]
    public async Task What_another_has_taken_over_is_not_given_back()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");
        await queue.AddAsync("key", "document", Token);
        var late = (await queue.TakeAsync("late", 1, Token)).Single();
        await SilenceAsync(connection, "late", late);
        (await queue.TakeAsync("quick", 1, Token)).Single().Tries.ShouldBe(2);

        (await queue.ReleaseAsync("late", [late], Token)).ShouldBe(0);

        (await queue.TakeAsync("other", 1, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_comes_for_a_worker_that_no_longer_waits_is_given_back()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        await using var control = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job", new() { StaleAfter = TimeSpan.FromHours(1) });
        (await queue.TakeAsync("worker", 1, Token)).ShouldBeEmpty();
        await queue.AddAsync("key", "document", Token);
        using var stop = new CancellationTokenSource();
        await control.GetDatabase().ExecuteAsync("CLIENT", "PAUSE", 600_000, "WRITE");

        var taking = queue.TakeAsync("worker", 1, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => taking);
        await control.GetDatabase().ExecuteAsync("CLIENT", "UNPAUSE");

        var lease = await TakeOneAsync(queue, "other");
        (lease.Document, lease.Tries).ShouldBe(("document", 1));
    }

    [Fact]
    public async Task A_worker_that_has_stopped_takes_nothing()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");
        await queue.AddAsync("key", "document", Token);

        await Should.ThrowAsync<OperationCanceledException>(() => queue.TakeAsync("worker", 1, new(canceled: true)));

        (await queue.StatusAsync(Token)).UnderWay.ShouldBe(0);
    }

    [Fact]
    public async Task A_job_that_is_still_filled_is_not_done()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");

        (await queue.StatusAsync(Token)).IsDone.ShouldBeFalse();
        await queue.CompleteAsync(Token);
        (await queue.StatusAsync(Token)).IsDone.ShouldBeTrue();
        await queue.AddAsync("key", "document", Token);
        var status = await queue.StatusAsync(Token);
        (status.IsComplete, status.Waiting, status.IsDone).ShouldBe((false, 1, false));
    }

    [Fact]
    public async Task Without_Redis_nothing_is_answered()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var connection = await redis.ConnectAsync();
        var queue = new RedisWorkQueue(connection, "job");
        await queue.AddAsync("key", "document", Token);
        await redis.DownAsync();

        await Should.ThrowAsync<RedisException>(() => queue.TakeAsync("worker", 1, Token));
        await Should.ThrowAsync<RedisException>(() => queue.StatusAsync(Token));

        await redis.UpAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a}b")]
    [InlineData("ä")]
    public void A_name_with_other_characters_is_refused(string name) => RedisWorkQueue.IsName(name).ShouldBeFalse();

    /// <summary>As if the worker had been silent for an hour.</summary>
    private static Task<RedisResult> SilenceAsync(ConnectionMultiplexer connection, string worker, WorkLease lease) =>
        connection
            .GetDatabase()
            .ExecuteAsync("XCLAIM", "citations:work:{job}:documents", "workers", worker, 0, lease.Id, "IDLE", 3_600_000, "JUSTID");

    private static async Task WorkAsync(RedisWorkQueue queue, string worker)
    {
        while (await queue.TakeAsync(worker, 3, Token) is { Count: > 0 } leases)
        {
            foreach (var lease in leases)
                (await queue.EndAsync(lease, $"done: {lease.Document}", Token)).ShouldBeTrue();
        }
    }

    /// <summary>Takes a document as soon as there is one.</summary>
    private static async Task<WorkLease> TakeOneAsync(RedisWorkQueue queue, string worker)
    {
        while (true)
        {
            if (await queue.TakeAsync(worker, 1, Token) is [var lease])
                return lease;
        }
    }
}
