using System.Web;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Crossref;

public sealed class CrossrefBatchTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_dois_cost_few_requests()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => ListAsync(context, dois => dois.Reverse()));
        using var crossref = Resolver(server);
        Doi[] dois = [.. Enumerable.Range(0, 1000).Select(i => Doi.Parse($"10.5555/A{i}"))];

        var resolutions = await crossref.ResolveManyAsync(dois, Token).ToListAsync(Token);

        resolutions.Select(resolution => resolution.Doi).ShouldBe(dois);
        resolutions.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found && resolution.Reference!.Doi == resolution.Doi);
        server.Requests.Count.ShouldBeLessThanOrEqualTo(60);
    }

    [Fact]
    public async Task What_a_list_leaves_out_is_looked_up_singly()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) => ListAsync(context, dois => dois.Where(doi => !doi.EndsWith('3')).SelectMany(doi => new[] { doi, doi }))
        );
        using var crossref = Resolver(server);

        var resolutions = await crossref.ResolveBatchAsync([.. Enumerable.Range(0, 10).Select(i => Doi.Parse($"10.5555/{i}"))], Token);

        resolutions.Count.ShouldBe(10);
        resolutions[Doi.Parse("10.5555/3")].Status.ShouldBe(ResolutionStatus.NotFound);
        resolutions.Values.Count(resolution => resolution.Status == ResolutionStatus.Found).ShouldBe(9);
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_doi_that_breaks_the_filter_is_looked_up_singly()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => ListAsync(context, dois => dois));
        using var crossref = Resolver(server);

        await crossref.ResolveBatchAsync([Doi.Parse("10.5555/a,b"), Doi.Parse("10.5555/c"), Doi.Parse("10.5555/d")], Token);

        server
            .Requests.Select(request => Uri.UnescapeDataString(request.Target))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["/v1/works/10.5555/a,b", "/v1/works?filter=doi:10.5555/c,doi:10.5555/d&rows=2"]);
    }

    [Fact]
    public async Task An_item_that_is_no_record_or_another_is_no_answer()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
                context.Request.Path.Value!.EndsWith("/works", StringComparison.Ordinal)
                    ? context.SendAsync(200, """{"message":{"items":[{"DOI":"10.5555/other"},{"title":[]},7]}}""")
                    : context.SendAsync(404, "")
        );
        using var crossref = Resolver(server);

        var resolutions = await crossref.ResolveBatchAsync([Doi.Parse("10.5555/a"), Doi.Parse("10.5555/b")], Token);

        resolutions.Values.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.NotFound && resolution.Reference == null);
    }

    [Fact]
    public async Task A_list_that_is_refused_does_in_halves()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) => ListAsync(context, dois => dois.Contains("10.5555/bad") ? null : dois)
        );
        using var crossref = Resolver(server);

        var resolutions = await crossref.ResolveBatchAsync(
            [.. "abcdefg".Select(c => Doi.Parse($"10.5555/{c}")), Doi.Parse("10.5555/bad")],
            Token
        );

        resolutions[Doi.Parse("10.5555/bad")].Status.ShouldBe(ResolutionStatus.NotFound);
        resolutions[Doi.Parse("10.5555/a")].Status.ShouldBe(ResolutionStatus.Found);
    }

    [Fact]
    public async Task A_registry_out_of_order_is_not_asked_for_each_doi_again()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(403, ""));
        using var crossref = Resolver(server);

        var resolutions = await crossref.ResolveBatchAsync([.. Enumerable.Range(0, 50).Select(i => Doi.Parse($"10.5555/{i}"))], Token);

        resolutions.Values.ShouldAllBe(resolution => resolution.Status == ResolutionStatus.CouldNotCheck);
        server.Requests.Count.ShouldBe(1);
    }

    private static CrossrefResolver Resolver(RegistryServer server) =>
        new(
            new CrossrefOptions
            {
                BaseAddress = server.Address,
                Network = new()
                {
                    TimeProvider = new FastClock(),
                    Limits = new RequestLimits(new FastClock()),
                    AttemptTimeout = TimeSpan.FromHours(20),
                    TotalTimeout = TimeSpan.FromHours(23),
                },
            }
        );

    /// <summary>Answers a filter by DOI as Crossref does; single requests find nothing. Null refuses the list.</summary>
    private static Task ListAsync(HttpContext context, Func<IEnumerable<string>, IEnumerable<string>?> choose)
    {
        if (HttpUtility.ParseQueryString(context.Request.QueryString.Value ?? "")["filter"] is not { } filter)
            return context.SendAsync(404, "Resource not found.");
        var items = choose(filter.Split(',').Select(part => part["doi:".Length..].ToLowerInvariant()));
        return items is null
            ? context.SendAsync(400, """{"status":"failed","message-type":"validation-failure","message":[]}""")
            : context.SendAsync(
                200,
                $$"""{"status":"ok","message-type":"work-list","message":{"items":[{{string.Join(',', items.Select(doi => $$"""{"DOI":"{{doi}}","type":"journal-article","title":["T"]}"""))}}] } }"""
            );
    }
}
