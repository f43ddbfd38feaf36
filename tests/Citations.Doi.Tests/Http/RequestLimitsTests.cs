using System.Diagnostics;
using System.Globalization;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Http;

/// <summary>
/// Crossref's polite pool as the server counts it: 3 lists a second and 10 single records, 3 at once, on a clock that goes many times as
/// fast.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class RequestLimitsTests
{
    private const int Speed = 200;

    private static readonly Doi[] Dois = [.. Enumerable.Range(0, 5000).Select(i => Doi.Parse($"10.5555/a{i}"))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Five_thousand_look_ups_keep_to_the_limits()
    {
        await using var server = await StartAsync();
        using var crossref = Resolver(server, new FastClock(Speed));

        var resolutions = await Task.WhenAll(Dois.Select(doi => crossref.ResolveAsync(doi, Token)));

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found && resolution.Attempts == 1);
        server.Requests.Count.ShouldBe(5000);
        ShouldKeepTo(server.Requests, 10);
    }

    /// <summary>One DOI in ten is in no list, and is looked up singly.</summary>
    [Fact]
    public async Task Five_thousand_dois_in_lists_keep_to_the_limits_of_lists_and_of_single_records()
    {
        await using var server = await StartAsync();
        using var crossref = Resolver(server, new FastClock(Speed));

        var resolutions = await crossref.ResolveBatchAsync(Dois, Token);

        resolutions.Count.ShouldBe(Dois.Length);
        resolutions.Values.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        var kinds = server.Requests.ToLookup(request => request.Target.Contains("filter=", StringComparison.Ordinal));
        (kinds[true].Count(), kinds[false].Count()).ShouldBe((100, 500));
        ShouldKeepTo([.. kinds[true]], 3);
        ShouldKeepTo([.. kinds[false]], 10);
    }

    /// <summary>The time of day jumps by hours, forwards and back, whenever it is asked for; waits and limits do not follow it.</summary>
    [Fact]
    public async Task A_jump_of_the_clock_changes_no_limit_no_wait_and_no_answer()
    {
        await using var server = await StartAsync(number => number % 20 == 7);
        var clock = new FastClock(Speed) { Jump = TimeSpan.FromHours(9) };
        using var crossref = Resolver(server, clock);

        var resolutions = await Task.WhenAll(Dois.Take(200).Select(doi => crossref.ResolveAsync(doi, Token)));

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        resolutions.Count(resolution => resolution.Attempts > 1).ShouldBeGreaterThan(0);
        clock.Waits.Where(wait => wait < Timeouts).ShouldAllBe(wait => wait < TimeSpan.FromSeconds(30));
        ShouldKeepTo(server.Requests, 10);
    }

    /// <summary>One worker is told to wait; the others, who share its limits, wait as well.</summary>
    [Fact]
    public async Task While_the_registry_asks_for_a_pause_no_request_is_sent()
    {
        await using var server = await StartAsync(number => number == 1);
        using var crossref = Resolver(server, new FastClock(Speed));

        var resolutions = await Task.WhenAll(Dois.Take(10).Select(doi => crossref.ResolveAsync(doi, Token)));

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        (Stopwatch.GetElapsedTime(server.Requests[0].Timestamp, server.Requests[1].Timestamp) * Speed).ShouldBeGreaterThanOrEqualTo(Pause);
    }

    /// <summary>A pause that is longer than a look-up may take ends all that wait, at once and without a request.</summary>
    [Fact]
    public async Task A_pause_beyond_the_time_limit_sends_those_away_who_wait()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
            {
                context.Response.Headers.RetryAfter = "86400";
                return context.SendAsync(429, "");
            }
        );
        using var crossref = Resolver(server, new FastClock());

        var resolutions = await Task.WhenAll(Dois.Take(10).Select(doi => crossref.ResolveAsync(doi, Token)));

        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.CouldNotCheck);
        resolutions.Count(resolution => resolution.Reason!.Contains("asked clients to wait longer", StringComparison.Ordinal)).ShouldBe(9);
        server.Requests.Count.ShouldBe(1);
    }

    private static TimeSpan Pause => TimeSpan.FromSeconds(20);

    private static TimeSpan Timeouts => TimeSpan.FromHours(6);

    /// <summary>
    /// A registry that has everything, but leaves what ends in 7 out of lists, and asks for a pause, as a date, where it is told to.
    /// </summary>
    private static Task<RegistryServer> StartAsync(Func<int, bool>? asksForPause = null) =>
        RegistryServer.StartAsync(
            (context, number) =>
            {
                var filter = context.Request.Query["filter"].ToString();
                context.Response.Headers["x-rate-limit-limit"] = filter.Length > 0 ? "3" : "10";
                context.Response.Headers["x-rate-limit-interval"] = "1s";
                context.Response.Headers["x-concurrency-limit"] = "3";
                if (asksForPause?.Invoke(number) == true)
                    return RefuseAsync(context);
                if (filter.Length == 0)
                    return context.SendAsync(
                        200,
                        Answers.Record(Uri.UnescapeDataString(context.Request.Path.Value!["/v1/works/".Length..]))
                    );
                var items = filter.Split(',').Select(name => name["doi:".Length..]).Where(doi => !doi.EndsWith('7')).Select(Item);
                return context.SendAsync(200, $$"""{"status":"ok","message":{"items":[{{string.Join(',', items)}}]} }""");
            }
        );

    private static Task RefuseAsync(HttpContext context)
    {
        var now = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
        context.Response.Headers.Date = now.ToString("r", CultureInfo.InvariantCulture);
        context.Response.Headers.RetryAfter = (now + Pause).ToString("r", CultureInfo.InvariantCulture);
        return context.SendAsync(429, "");
    }

    private static CrossrefResolver Resolver(RegistryServer server, TimeProvider clock) =>
        new(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new NetworkOptions
                {
                    Limits = new RequestLimits(clock),
                    TimeProvider = clock,
                    AttemptTimeout = Timeouts,
                    TotalTimeout = Timeouts * 2,
                },
            }
        );

    private static string Item(string doi) => $$"""{"DOI":"{{doi}}","type":"journal-article","title":["A title"]}""";

    private static void ShouldKeepTo(IReadOnlyList<SeenRequest> requests, int limit)
    {
        requests.Max(request => request.AtOnce).ShouldBeLessThanOrEqualTo(3);
        for (var i = limit; i < requests.Count; i++)
        {
            (Stopwatch.GetElapsedTime(requests[i - limit].Timestamp, requests[i].Timestamp) * Speed).ShouldBeGreaterThanOrEqualTo(
                TimeSpan.FromSeconds(1)
            );
        }
    }
}
