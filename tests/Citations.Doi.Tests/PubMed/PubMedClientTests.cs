using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.PubMed;

/// <summary>The look-up of DOIs by PubMed's numbers, against a converter on this machine that answers in NCBI's shape.</summary>
public sealed class PubMedClientTests
{
    private static readonly Pmid Sleep = Pmid.Parse("23193287");
    private static readonly Pmcid Rats = Pmcid.Parse("PMC3531190");

    [Fact]
    public async Task Numbers_of_both_kinds_are_found_in_a_request_each()
    {
        var (found, requests) = await FindAsync(Answer, Sleep, Rats, Pmid.Parse("1"));

        (found[Sleep].Status, found[Sleep].Doi).ShouldBe((ResolutionStatus.Found, Doi.Parse("10.5555/sleep")));
        found[Rats].Doi.ShouldBe(Doi.Parse("10.5555/rats"));
        (found[Pmid.Parse("1")].Status, found[Pmid.Parse("1")].Reason).ShouldBe(
            (ResolutionStatus.NotFound, "NCBI's ID converter, which covers only articles in PubMed Central, does not know PMID 1.")
        );
        requests
            .Select(request => request.Target)
            .Order()
            .ShouldBe([
                "/idconv/articles/?ids=23193287%2C1&idtype=pmid&format=json&versions=no&tool=citations&email=me%40example.org",
                "/idconv/articles/?ids=PMC3531190&idtype=pmcid&format=json&versions=no&tool=citations&email=me%40example.org",
            ]);

        static Task Answer(HttpContext context) =>
            context.SendAsync(
                200,
                context.Request.Query["idtype"] == "pmcid"
                    ? """{"status":"ok","response-date":"2026-11-22 10:00:00","request":{"warnings":[]},"records":[{"doi":"10.5555/rats","pmcid":"PMC3531190","pmid":23193288,"requested-id":"PMC3531190"}]}"""
                    : """{"status":"ok","records":[{"pmid":"1","requested-id":"1","status":"error","errmsg":"Identifier not found in PMC"},{"doi":"10.5555/sleep","pmcid":"PMC1","pmid":23193287,"requested-id":"23193287"}]}"""
            );
    }

    [Theory]
    [InlineData(
        200,
        """{"status":"ok","records":[{"pmid":23193287,"pmcid":"PMC1","requested-id":"23193287"}]}""",
        ResolutionStatus.NotFound,
        "no DOI of PMID 23193287"
    )]
    [InlineData(200, """{"status":"ok","records":[]}""", ResolutionStatus.CouldNotCheck, "left PMID 23193287 out")]
    [InlineData(
        200,
        """{"status":"ok","records":[{"doi":"10.5555/other","pmid":7,"requested-id":"7"}]}""",
        ResolutionStatus.CouldNotCheck,
        "left PMID 23193287 out"
    )]
    [InlineData(200, """{"status":"ok"}""", ResolutionStatus.CouldNotCheck, "not a list of records")]
    [InlineData(200, "<html>Maintenance</html>", ResolutionStatus.CouldNotCheck, "web page")]
    [InlineData(400, """{"status":"error","message":"invalid"}""", ResolutionStatus.CouldNotCheck, "(400)")]
    [InlineData(403, "", ResolutionStatus.CouldNotCheck, "(403)")]
    [InlineData(429, "", ResolutionStatus.CouldNotCheck, "fewer requests")]
    [InlineData(500, "", ResolutionStatus.CouldNotCheck, "(500)")]
    [InlineData(404, "", ResolutionStatus.CouldNotCheck, "not a list of records")]
    public async Task A_failure_is_no_answer(int status, string body, ResolutionStatus expected, string reason)
    {
        var (found, _) = await FindAsync(context => context.SendAsync(status, body), Sleep);
        (found[Sleep].Status, found[Sleep].Doi).ShouldBe((expected, null));
        found[Sleep].Reason!.ShouldContain(reason);
    }

    [Fact]
    public async Task A_request_holds_two_hundred_and_one_that_is_refused_does_in_halves()
    {
        PubMedId[] ids =
        [
            .. Enumerable.Range(1, 450).Select(number => Pmid.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ];
        var (found, requests) = await FindAsync(
            context =>
            {
                var asked = context.Request.Query["ids"].ToString().Split(',');
                // A number that the converter does not understand spoils the request that holds it.
                return asked.Contains("77")
                    ? context.SendAsync(400, "{}")
                    : context.SendAsync(
                        200,
                        $$"""{"records":[{{string.Join(',', asked.Select(id => $$"""{"doi":"10.5555/{{id}}","pmid":{{id}},"requested-id":"{{id}}"}"""))}}]}"""
                    );
            },
            ids
        );

        found.Count.ShouldBe(450);
        found.Values.Where(lookup => lookup.Status != ResolutionStatus.Found).ShouldHaveSingleItem().Id.Value.ShouldBe("77");
        requests.Count.ShouldBeLessThanOrEqualTo(3 + (2 * 8));
        requests.ShouldAllBe(request => request.AtOnce == 1);
    }

    [Fact]
    public async Task A_caller_may_give_up()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await RegistryServer.StartAsync(
            async (context, _) =>
            {
                await cancelled.CancelAsync();
                await context.StallAsync();
            }
        );
        using var resolver = Resolver(server);
        await Should.ThrowAsync<OperationCanceledException>(() => resolver.FindDoisAsync([Sleep], cancelled.Token));
    }

    private static async Task<(IReadOnlyDictionary<PubMedId, DoiLookup> Found, IReadOnlyList<SeenRequest> Requests)> FindAsync(
        Func<HttpContext, Task> answer,
        params PubMedId[] ids
    )
    {
        await using var server = await RegistryServer.StartAsync((context, _) => answer(context));
        using var resolver = Resolver(server);
        return (await resolver.FindDoisAsync(ids, TestContext.Current.CancellationToken), server.Requests);
    }

    private static RegistryResolver Resolver(RegistryServer server) =>
        new(
            new RegistryOptions
            {
                Crossref = new()
                {
                    MailTo = "me@example.org",
                    BaseAddress = server.Address,
                    Network = new()
                    {
                        TimeProvider = new FastClock(),
                        Limits = new RequestLimits(new FastClock()),
                        AttemptTimeout = TimeSpan.FromHours(20),
                        TotalTimeout = TimeSpan.FromHours(23),
                    },
                },
                PubMedAddress = new(server.Address, "/idconv/articles/"),
            }
        );
}
