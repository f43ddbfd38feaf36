using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests;

public sealed class RegistryResolverTests
{
    private static readonly Doi Asked = Doi.Parse("10.5555/asked");

    private const string Crossref = "/v1/works/10.5555%2Fasked";
    private const string Agency = "/doi/doiRA/10.5555%2Fasked";
    private const string Handle = "/doi/api/handles/10.5555%2Fasked";
    private const string DataCite = "/datacite/dois/10.5555%2Fasked";
    private const string Negotiated = "/doi/10.5555%2Fasked";

    [Fact]
    public async Task What_crossref_has_costs_one_request()
    {
        var resolution = await ResolveAsync(Asked, new() { [Crossref] = (200, Answers.Record("10.5555/asked")) });
        (resolution.Status, resolution.Source, resolution.Attempts).ShouldBe((ResolutionStatus.Found, "Crossref", 1));
    }

    [Fact]
    public async Task What_datacite_registered_comes_from_datacite()
    {
        var resolution = await ResolveAsync(
            Asked,
            new()
            {
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"DataCite"}]"""),
                [DataCite] = (200, """{"data":{"attributes":{"doi":"10.5555/asked","titles":[{"title":"Data"}]}}}"""),
            }
        );
        (resolution.Status, resolution.Source, resolution.Attempts, resolution.Required().Title).ShouldBe(
            (ResolutionStatus.Found, "DataCite", 3, "Data")
        );
    }

    [Fact]
    public async Task Datacite_is_asked_even_when_crossref_is_out_of_order()
    {
        var resolution = await ResolveAsync(
            Asked,
            new()
            {
                [Crossref] = (403, ""),
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"DataCite"}]"""),
                [DataCite] = (200, """{"data":{"attributes":{"doi":"10.5555/asked","titles":[{"title":"Data"}]}}}"""),
            }
        );
        resolution.Status.ShouldBe(ResolutionStatus.Found);
    }

    [Fact]
    public async Task Other_agencies_are_asked_by_content_negotiation()
    {
        var resolution = await ResolveAsync(
            Asked,
            new()
            {
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"mEDRA"}]"""),
                [Negotiated] = (200, """{"id":"x","type":"article-journal","title":"Di un altro","DOI":"10.5555/asked"}"""),
            }
        );
        (resolution.Status, resolution.Source, resolution.Required().Title).ShouldBe((ResolutionStatus.Found, "mEDRA", "Di un altro"));
    }

    [Theory]
    [InlineData("DOI does not exist")]
    [InlineData("Invalid DOI")]
    [InlineData("doi does not exist")]
    public async Task A_doi_that_no_agency_knows_is_not_registered(string status)
    {
        var resolution = await ResolveAsync(Asked, new() { [Agency] = (200, $$"""[{"DOI":"10.5555/asked","status":"{{status}}"}]""") });
        (resolution.Status, resolution.Source).ShouldBe((ResolutionStatus.NotRegistered, "doi.org"));
        resolution.Reason!.ShouldContain(status);
    }

    [Theory]
    [InlineData("""{"responseCode":1,"values":[]}""", ResolutionStatus.FoundInPart)]
    [InlineData("""{"responseCode":200,"values":[]}""", ResolutionStatus.FoundInPart)]
    [InlineData("""{"responseCode":100}""", ResolutionStatus.NotRegistered)]
    [InlineData("""{"responseCode":2}""", ResolutionStatus.CouldNotCheck)]
    [InlineData("{}", ResolutionStatus.CouldNotCheck)]
    public async Task A_short_doi_is_registered_or_not_by_the_code_of_the_handle_system(string body, ResolutionStatus expected)
    {
        var resolution = await ResolveAsync(Doi.Parse("10/asked"), new() { ["/doi/api/handles/10%2Fasked"] = (200, body) });
        resolution.Status.ShouldBe(expected);
        resolution.Reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_doi_that_crossref_registered_and_has_no_record_of_is_found_in_part()
    {
        var resolution = await ResolveAsync(
            Asked,
            new()
            {
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"Crossref"}]"""),
                [Handle] = (
                    200,
                    """{"responseCode":1,"handle":"10.5555/asked","values":[{"type":"URL","data":{"format":"string","value":"https://example.org"}}]}"""
                ),
            }
        );
        (resolution.Status, resolution.Reference).ShouldBe((ResolutionStatus.FoundInPart, null));
    }

    [Theory]
    [InlineData("10.5555/asked", Handle)]
    [InlineData("10/asked", "/doi/api/handles/10%2Fasked")]
    public async Task An_alias_leads_to_the_record_of_its_target(string doi, string handle)
    {
        var resolution = await ResolveAsync(
            Doi.Parse(doi),
            new()
            {
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"Crossref"}]"""),
                [handle] = (
                    200,
                    """{"responseCode":1,"values":[{"type":"HS_ALIAS","data":{"format":"string","value":"10.5555/prime"}}]}"""
                ),
                ["/v1/works/10.5555%2Fprime"] = (200, Answers.Record("10.5555/prime")),
            }
        );
        (resolution.Status, resolution.Doi.Value).ShouldBe((ResolutionStatus.Found, doi));
        resolution.Required().GetRelations().ShouldHaveSingleItem().ShouldBe(new WorkRelation(WorkRelationType.IsIdenticalTo, doi));
    }

    [Fact]
    public async Task An_alias_leads_to_a_record_of_another_agency_than_Crossref()
    {
        var resolution = await ResolveAsync(
            Doi.Parse("10/asked"),
            new()
            {
                ["/doi/api/handles/10%2Fasked"] = (
                    200,
                    """{"responseCode":1,"values":[{"type":"HS_ALIAS","data":{"format":"string","value":"10.5555/asked"}}]}"""
                ),
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"DataCite"}]"""),
                [DataCite] = (200, """{"data":{"attributes":{"doi":"10.5555/asked","titles":[{"title":"Data"}]}}}"""),
            }
        );
        (resolution.Status, resolution.Doi.Value, resolution.Required().Title).ShouldBe((ResolutionStatus.Found, "10/asked", "Data"));
    }

    [Fact]
    public async Task Two_aliases_of_each_other_are_not_followed_without_end()
    {
        const string toOther = """{"responseCode":1,"values":[{"type":"HS_ALIAS","data":{"format":"string","value":"10.5555/other"}}]}""";
        const string toAsked = """{"responseCode":1,"values":[{"type":"HS_ALIAS","data":{"format":"string","value":"10.5555/asked"}}]}""";
        var resolution = await ResolveAsync(
            Asked,
            new()
            {
                [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"Crossref"}]"""),
                ["/doi/doiRA/10.5555%2Fother"] = (200, """[{"DOI":"10.5555/other","RA":"Crossref"}]"""),
                [Handle] = (200, toOther),
                ["/doi/api/handles/10.5555%2Fother"] = (200, toAsked),
            }
        );
        (resolution.Status, resolution.Reference).ShouldBe((ResolutionStatus.FoundInPart, null));
    }

    [Fact]
    public async Task An_alias_with_a_dash_of_one_without_is_not_followed_without_end()
    {
        var dashed = Doi.Parse("10.5555/a\u2013b");
        var resolution = await ResolveAsync(
            dashed,
            new()
            {
                ["/doi/doiRA/10.5555%2Fa%E2%80%93b"] = (200, """[{"DOI":"10.5555/a\u2013b","status":"DOI does not exist"}]"""),
                ["/doi/doiRA/10.5555%2Fa-b"] = (200, """[{"DOI":"10.5555/a-b","RA":"Crossref"}]"""),
                ["/doi/api/handles/10.5555%2Fa-b"] = (
                    200,
                    """{"responseCode":1,"values":[{"type":"HS_ALIAS","data":{"format":"string","value":"10.5555/a\u2013b"}}]}"""
                ),
            }
        );
        resolution.Reference.ShouldBeNull();
    }

    [Fact]
    public async Task A_dash_that_is_no_part_of_a_registered_doi_is_tried_as_a_hyphen_and_reported()
    {
        var dashed = Doi.Parse("10.5555/a\u2013b");
        var resolution = await ResolveAsync(
            dashed,
            new()
            {
                ["/doi/doiRA/10.5555%2Fa%E2%80%93b"] = (200, """[{"DOI":"10.5555/a\u2013b","status":"DOI does not exist"}]"""),
                ["/v1/works/10.5555%2Fa-b"] = (200, Answers.Record("10.5555/a-b")),
            }
        );
        (resolution.Status, resolution.Doi, resolution.Required().Doi).ShouldBe((ResolutionStatus.Found, dashed, Doi.Parse("10.5555/a-b")));
        resolution.Reason.ShouldBe("No DOI is registered with this dash; with a hyphen, 10.5555/a-b is.");
    }

    [Fact]
    public async Task A_dash_is_not_registered_where_the_hyphen_is_not_either()
    {
        var dashed = Doi.Parse("10.5555/a\u2013b");
        var resolution = await ResolveAsync(
            dashed,
            new()
            {
                ["/doi/doiRA/10.5555%2Fa%E2%80%93b"] = (200, """[{"DOI":"10.5555/a\u2013b","status":"DOI does not exist"}]"""),
                ["/doi/doiRA/10.5555%2Fa-b"] = (200, """[{"DOI":"10.5555/a-b","status":"DOI does not exist"}]"""),
            }
        );
        (resolution.Status, resolution.Doi).ShouldBe((ResolutionStatus.NotRegistered, dashed));
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(200, "[]")]
    [InlineData(200, "{}")]
    [InlineData(200, """[{"DOI":"10.5555/other","RA":"DataCite"}]""")]
    [InlineData(200, """[{"DOI":"10.5555/asked","status":"Unknown"}]""")]
    [InlineData(200, """[{"DOI":"10.5555/asked"}]""")]
    public async Task Without_the_doi_systems_word_nothing_is_known(int status, string body)
    {
        var resolution = await ResolveAsync(Asked, new() { [Agency] = (status, body) });
        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task An_agency_that_hands_on_to_an_unknown_host_is_not_followed()
    {
        var resolution = await ResolveAsync(
            Asked,
            new() { [Agency] = (200, """[{"DOI":"10.5555/asked","RA":"KISTI"}]"""), [Negotiated] = (302, "https://unknown.example/record") }
        );
        resolution.Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        resolution.Reason!.ShouldContain("redirects to");
    }

    private static async Task<Resolution> ResolveAsync(Doi doi, Dictionary<string, (int Status, string Body)> answers)
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, answers));
        using var resolver = new RegistryResolver(
            new RegistryOptions
            {
                Crossref = new()
                {
                    BaseAddress = server.Address,
                    Network = new()
                    {
                        TimeProvider = new FastClock(),
                        Limits = new RequestLimits(new FastClock()),
                        AttemptTimeout = TimeSpan.FromHours(20),
                        TotalTimeout = TimeSpan.FromHours(23),
                    },
                },
                DataCiteAddress = new(server.Address, "/datacite/"),
                DoiOrgAddress = new(server.Address, "/doi/"),
            }
        );
        return await resolver.ResolveAsync(doi, TestContext.Current.CancellationToken);
    }

    private static Task AnswerAsync(HttpContext context, Dictionary<string, (int Status, string Body)> answers)
    {
        var (status, body) = answers.GetValueOrDefault(
            context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget,
            (404, "Resource not found.")
        );
        if (status != 302)
            return context.SendAsync(status, body);
        context.Response.Redirect(body);
        return Task.CompletedTask;
    }
}
