using System.Diagnostics;
using Citations.Crossref;
using Citations.Tests.Servers;

namespace Citations.Tests.Http;

public sealed class RequestLimitsTests
{
    private const int Speed = 25;

    /// <summary>
    /// Crossref's polite pool on a clock that goes 25 times as fast: 3 lists a second and 10 single records, 3 at once. One DOI in ten is in no list.
    /// </summary>
    [Fact]
    public async Task Five_thousand_dois_keep_to_the_limits_as_the_server_counts_them()
    {
        await using var server = await RegistryServer.StartAsync((context, _) =>
        {
            var filter = context.Request.Query["filter"].ToString();
            context.Response.Headers["x-rate-limit-limit"] = filter.Length > 0 ? "3" : "10";
            context.Response.Headers["x-rate-limit-interval"] = "1s";
            context.Response.Headers["x-concurrency-limit"] = "3";
            if (filter.Length == 0) return context.SendAsync(200, Answers.Record(Uri.UnescapeDataString(context.Request.Path.Value!["/v1/works/".Length..])));
            var items = filter.Split(',').Select(name => name["doi:".Length..]).Where(doi => !doi.EndsWith('7')).Select(Item);
            return context.SendAsync(200, $$"""{"status":"ok","message":{"items":[{{string.Join(',', items)}}]} }""");
        });
        var network = new NetworkOptions { Limits = new(), TimeProvider = new FastClock(Speed), AttemptTimeout = TimeSpan.FromHours(1), TotalTimeout = TimeSpan.FromHours(2) };
        using var crossref = new CrossrefResolver(new CrossrefOptions { BaseAddress = server.Address, Network = network });
        Doi[] dois = [.. Enumerable.Range(0, 5000).Select(i => Doi.Parse($"10.5555/a{i}"))];

        var resolutions = await crossref.ResolveBatchAsync(dois, TestContext.Current.CancellationToken);

        resolutions.Count.ShouldBe(dois.Length);
        resolutions.Values.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        var kinds = server.Requests.ToLookup(request => request.Target.Contains("filter=", StringComparison.Ordinal));
        (kinds[true].Count(), kinds[false].Count()).ShouldBe((100, 500));
        server.Requests.Max(request => request.AtOnce).ShouldBeLessThanOrEqualTo(3);
        ShouldKeepTo([.. kinds[true]], 3);
        ShouldKeepTo([.. kinds[false]], 10);
    }

    private static string Item(string doi) => $$"""{"DOI":"{{doi}}","type":"journal-article","title":["A title"]}""";

    private static void ShouldKeepTo(SeenRequest[] requests, int limit)
    {
        for (var i = limit; i < requests.Length; i++)
        {
            (Stopwatch.GetElapsedTime(requests[i - limit].Timestamp, requests[i].Timestamp) * Speed).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1));
        }
    }
}
