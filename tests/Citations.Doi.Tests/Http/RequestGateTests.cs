using System.Diagnostics;
using Citations.Tests.Servers;

namespace Citations.Tests.Http;

public sealed class RequestGateTests
{
    /// <summary>The server counts: in no window of the interval more requests than its headers allow, never more at once.</summary>
    [Theory]
    [InlineData(10, 3)]
    [InlineData(4, 1)]
    public async Task The_server_never_sees_more_than_its_headers_allow(int limit, int concurrency)
    {
        const double Interval = 0.05;
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
            {
                context.Response.Headers["x-rate-limit-limit"] = $"{limit}";
                context.Response.Headers["x-rate-limit-interval"] = FormattableString.Invariant($"{Interval}s");
                context.Response.Headers["x-concurrency-limit"] = $"{concurrency}";
                return context.SendAsync(404, "Resource not found.");
            }
        );
        using var crossref = new CrossrefResolver(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new() { Limits = new RequestLimits() },
            }
        );

        await Task.WhenAll(
            Enumerable
                .Range(0, limit * 8)
                .Select(i => crossref.ResolveAsync(Doi.Parse($"10.5555/{i}"), TestContext.Current.CancellationToken))
        );

        var requests = server.Requests;
        requests.Max(request => request.AtOnce).ShouldBeLessThanOrEqualTo(concurrency);
        for (var i = limit; i < requests.Count; i++)
        {
            Stopwatch
                .GetElapsedTime(requests[i - limit].Timestamp, requests[i].Timestamp)
                .TotalSeconds.ShouldBeGreaterThanOrEqualTo(Interval);
        }
    }

    [Fact]
    public async Task Limits_that_shrink_during_a_run_hold_from_the_next_answer_on()
    {
        var concurrency = "8";
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
            {
                context.Response.Headers["x-rate-limit-limit"] = "1000";
                context.Response.Headers["x-rate-limit-interval"] = "0.01s";
                context.Response.Headers["x-concurrency-limit"] = concurrency;
                return context.SendAsync(404, "Resource not found.");
            }
        );
        using var crossref = new CrossrefResolver(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new() { Limits = new RequestLimits() },
            }
        );
        await ResolveAsync(20);
        concurrency = "1";

        await ResolveAsync(1);
        await ResolveAsync(40);

        server.Requests.Skip(21).ShouldAllBe(request => request.AtOnce == 1);
        server.Requests.Count.ShouldBe(61);

        Task ResolveAsync(int count) =>
            Task.WhenAll(
                Enumerable
                    .Range(0, count)
                    .Select(i => crossref.ResolveAsync(Doi.Parse($"10.5555/{i}"), TestContext.Current.CancellationToken))
            );
    }

    [Fact]
    public async Task A_caller_who_gives_up_leaves_the_queue()
    {
        var gone = new TaskCompletionSource();
        await using var server = await RegistryServer.StartAsync(
            async (context, _) =>
            {
                await gone.Task;
                await context.SendAsync(404, "Resource not found.");
            }
        );
        using var crossref = new CrossrefResolver(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new()
                {
                    Limits = new RequestLimits(new FastClock()),
                    TimeProvider = new FastClock(),
                    AttemptTimeout = TimeSpan.FromHours(9),
                    TotalTimeout = TimeSpan.FromHours(9),
                },
            }
        );
        using var impatient = new CancellationTokenSource();
        var first = crossref.ResolveAsync(Doi.Parse("10.5555/1"), TestContext.Current.CancellationToken);
        var second = crossref.ResolveAsync(Doi.Parse("10.5555/2"), impatient.Token);
        var third = crossref.ResolveAsync(Doi.Parse("10.5555/3"), TestContext.Current.CancellationToken);

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        gone.SetResult();
        await Task.WhenAll(first, third);

        server.Requests.Select(request => request.Target).ShouldBe(["/v1/works/10.5555%2F1", "/v1/works/10.5555%2F3"]);
    }
}
