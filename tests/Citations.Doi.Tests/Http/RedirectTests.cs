using Citations.Http;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Http;

/// <summary>Redirects are followed by https and to known hosts alone, and a token goes to no other host.</summary>
public sealed class RedirectTests : FaultyRegistry
{
    [Theory]
    [InlineData("https://api.crossref.org/v1/", "http://api.crossref.org/v1/works/x", false)]
    [InlineData("https://api.crossref.org/v1/", "https://api.crossref.org/v1/works/x", true)]
    [InlineData("https://api.crossref.org/v1/", "https://evil.example/works/x", false)]
    [InlineData("https://api.crossref.org/v1/", "https://known.example/works/x", true)]
    [InlineData("https://api.crossref.org/v1/", "http://known.example/works/x", false)]
    public void Redirects_are_followed_only_by_https(string from, string to, bool isFollowed)
    {
        using var response = new HttpResponseMessage(System.Net.HttpStatusCode.Found)
        {
            RequestMessage = new(HttpMethod.Get, from),
            Headers = { Location = new(to) },
        };
        var options = new RegistryClientOptions("Crossref", new(from))
        {
            UserAgent = "x",
            Network = Network,
            KnownHosts = ["known.example"],
        };

        (AnswerReader.Redirect(response, options) is not null).ShouldBe(isFollowed);
    }

    [Fact]
    public async Task A_token_goes_to_no_other_host()
    {
        using var http = new HttpClient(new RedirectingHandler());
        var options = new RegistryClientOptions("Crossref", new("https://api.crossref.org/v1/"))
        {
            UserAgent = "x",
            Network = Network,
            KnownHosts = ["known.example"],
            HttpClient = http,
            Headers = [("Crossref-Plus-API-Token", "Bearer secret")],
        };
        using var client = new RegistryClient(options);

        var answer = await client.GetAsync(new(RequestKind.Single, "works", "x"), Token);

        answer.Json!.Value.GetProperty("tokens").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_not_followed()
    {
        await using var other = await RegistryServer.StartAsync((context, _) => context.SendAsync(200, Answers.Record("10.5555/asked")));
        var (resolution, requests) = await ResolveAsync(
            (context, _) =>
            {
                context.Response.Redirect($"{other.Address}works/x");
                return Task.CompletedTask;
            }
        );

        (resolution.Status, requests.Count, other.Requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 1, 0));
        resolution.Reason!.ShouldContain("redirects to");
    }

    [Fact]
    public async Task A_redirect_within_the_registry_is_followed()
    {
        var (resolution, requests) = await ResolveAsync(
            (context, number) =>
            {
                if (number > 1)
                    return context.SendAsync(200, Answers.Record("10.5555/asked"));
                context.Response.Redirect("/v1/works/10.5555%2Fasked");
                return Task.CompletedTask;
            }
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.Found, 2));
        requests[1].Target.ShouldBe("/v1/works/10.5555%2Fasked");
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        var (resolution, requests) = await ResolveAsync(
            (context, _) =>
            {
                context.Response.Redirect("/v1/works/again");
                return Task.CompletedTask;
            }
        );

        (resolution.Status, requests.Count).ShouldBe((ResolutionStatus.CouldNotCheck, 6));
    }
}
