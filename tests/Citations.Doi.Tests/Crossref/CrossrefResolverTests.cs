using Citations.Tests.Servers;

namespace Citations.Tests.Crossref;

public sealed class CrossrefResolverTests
{
    private static readonly Doi Asked = Doi.Parse("10.5555/asked");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_registered_doi_is_found_with_its_evidence()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, Answers.Record("10.5555/ASKED")));
        using var crossref = Resolver(server);

        var resolution = await crossref.ResolveAsync(Asked, Token);

        resolution.Status.ShouldBe(ResolutionStatus.Found);
        resolution.Required().Title.ShouldBe("A title");
        (resolution.Doi, resolution.Source, resolution.Attempts, resolution.Reason).ShouldBe((Asked, "Crossref", 1, null));
        resolution.Retrieved.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(MailToPlacement.Query)]
    [InlineData(MailToPlacement.UserAgent)]
    public async Task The_request_is_polite(MailToPlacement placement)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, Answers.Record("10.5555/asked")));
        using var crossref = new CrossrefResolver(
            Options(server) with
            {
                MailTo = "me@example.org",
                MailToPlacement = placement,
                UserAgent = "MyTool/2.1",
                PlusToken = "key",
            }
        );

        await crossref.ResolveAsync(Asked, Token);

        var request = server.Requests.ShouldHaveSingleItem();
        request.Target.ShouldBe("/v1/works/10.5555%2Fasked" + (placement == MailToPlacement.Query ? "?mailto=me%40example.org" : ""));
        request
            .Headers["User-Agent"]
            .ShouldStartWith(
                placement == MailToPlacement.Query ? "MyTool/2.1 Citations/" : "MyTool/2.1 (mailto:me@example.org) Citations/"
            );
        request.Headers["Crossref-Plus-API-Token"].ShouldBe("Bearer key");
    }

    [Theory]
    [InlineData("10.1002/1096-9861(20010212)430:3<283::AID-CNE1031>3.0.CO;2-V")]
    [InlineData("10.1002/(SICI)1521-3951(199911)216:1<135::AID-PSSB135>3.0.CO;2-#")]
    [InlineData("10.1175//2572.1")]
    [InlineData("10.36652/0042-4633-2023-102-5-404-413/")]
    [InlineData("10.5555/a/../b/./c")]
    [InlineData("10.5555/a%2Fb?c&d=e+f")]
    [InlineData("10.5555/ä漢")]
    public async Task The_doi_arrives_as_it_is(string name)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(404, "Resource not found."));
        using var crossref = Resolver(server);

        await crossref.ResolveAsync(Doi.Parse(name), Token);

        var target = server.Requests.ShouldHaveSingleItem().Target;
        target.ShouldStartWith("/v1/works/");
        Uri.UnescapeDataString(target["/v1/works/".Length..]).ShouldBe(name);
        target["/v1/works/".Length..].ShouldNotContain("/");
    }

    [Theory]
    [InlineData("text/plain;charset=utf-8")]
    [InlineData("application/json")]
    public async Task A_404_is_not_found_whatever_its_label(string contentType)
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) => context.SendAsync(404, "Resource not found.", contentType)
        );
        using var crossref = Resolver(server);

        var resolution = await crossref.ResolveAsync(Asked, Token);

        (resolution.Status, resolution.Attempts, resolution.Reference).ShouldBe((ResolutionStatus.NotFound, 1, null));
    }

    [Fact]
    public async Task A_shortdoi_costs_no_request()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, "{}"));
        using var crossref = Resolver(server);

        (await crossref.ResolveAsync(Doi.Parse("10/aabbe"), Token)).Status.ShouldBe(ResolutionStatus.NotFound);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_without_a_title_is_found_in_part()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) => context.SendAsync(200, """{"message":{"DOI":"10.5555/asked","type":"component"}}""")
        );
        using var crossref = Resolver(server);

        (await crossref.ResolveAsync(Asked, Token)).Status.ShouldBe(ResolutionStatus.FoundInPart);
    }

    [Fact]
    public async Task A_record_that_lists_the_doi_as_its_alias_is_the_record()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
                context.SendAsync(
                    200,
                    """{"message":{"DOI":"10.5555/prime","type":"journal-article","title":["A"],"aliases":["10.5555/asked"]}}"""
                )
        );
        using var crossref = Resolver(server);

        (await crossref.ResolveAsync(Asked, Token)).Status.ShouldBe(ResolutionStatus.Found);
    }

    [Theory]
    [InlineData("http://api.example.org/")]
    [InlineData("/relative")]
    public void An_address_that_is_not_safe_is_refused(string address) =>
        Should.Throw<ArgumentException>(() =>
            new CrossrefResolver(new CrossrefOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) })
        );

    [Fact]
    public async Task A_supplied_client_is_used_and_stays_the_callers()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, Answers.Record("10.5555/asked")));
        using var http = new HttpClient();
        using (var crossref = new CrossrefResolver(Options(server) with { HttpClient = http }))
            await crossref.ResolveAsync(Asked, Token);

        (await http.GetAsync(server.Address, Token)).IsSuccessStatusCode.ShouldBeTrue();
    }

    private static CrossrefResolver Resolver(RegistryServer server) => new(Options(server));

    private static CrossrefOptions Options(RegistryServer server) =>
        new()
        {
            BaseAddress = server.Address,
            Network = new()
            {
                TimeProvider = new FastClock(),
                Limits = new RequestLimits(new FastClock()),
                AttemptTimeout = TimeSpan.FromHours(20),
                TotalTimeout = TimeSpan.FromHours(23),
            },
        };
}
