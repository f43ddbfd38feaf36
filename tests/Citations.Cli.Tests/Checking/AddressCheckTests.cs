using System.Net;
using Citations.Articles;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Checking;

/// <summary>The addresses of entries, asked for at a server on this machine.</summary>
public sealed class AddressCheckTests
{
    [Fact]
    public async Task Without_the_option_no_address_is_asked_for()
    {
        await using var server = await PageServer.StartAsync();
        using var folder = new TemporaryFolder();
        var article = folder.Write("article.md", Article(server.Address + "/gone"));

        var run = await CommandLine.RunAsync("check", article);

        run.Output.ShouldNotContain("CIT0146");
        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/here", null)]
    [InlineData("/moved", null)]
    [InlineData("/no-heads", null)]
    [InlineData("/gone", "warning CIT0146 {0} leads nowhere: the server says 404, not found.")]
    [InlineData("/removed", "warning CIT0146 {0} leads nowhere: the server says 410, gone.")]
    [InlineData("/refused", "note CIT0146 {0} could not be checked: the server says 403.")]
    [InlineData("/broken", "note CIT0146 {0} could not be checked: the server says 500.")]
    [InlineData("/for-ever", "note CIT0146 {0} could not be checked: the server says 302.")]
    public async Task An_address_answers_or_not(string path, string? said)
    {
        await using var server = await PageServer.StartAsync();
        using var folder = new TemporaryFolder();
        var article = folder.Write("article.md", Article(server.Address + path));

        var run = await CommandLine.RunAsync("check", "--check-links", article);

        if (said is null)
            run.Output.ShouldNotContain("CIT0146");
        else
            run.Output.ShouldContain(string.Format(null, said, server.Address + path));
    }

    [Fact]
    public async Task An_address_is_asked_for_once()
    {
        await using var server = await PageServer.StartAsync();
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Article(server.Address + "/here"));
        folder.Write("b.md", Article(server.Address + "/here"));

        await CommandLine.RunAsync("check", "--check-links", Path.GetDirectoryName(folder.PathOf("a.md"))!);

        server.Requests.ShouldBe(["HEAD /here"]);
    }

    [Fact]
    public async Task What_leads_to_this_machine_or_a_private_network_is_not_asked_for()
    {
        await using var server = await PageServer.StartAsync();
        using var check = new Cli.Checking.AddressCheck(Cli.Checking.AddressCheck.OpenClient());
        var url = server.Address + "/here";

        var answers = await check.AskAsync(ArticleReader.Read(Article(url)), TestContext.Current.CancellationToken);

        answers[url].ShouldBe(new(AddressStatus.CouldNotCheck, "it leads to a machine that others cannot reach"));
        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2001::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("1.1.1.1", true)]
    [InlineData("64:ff9b::101:101", true)]
    [InlineData("2606:4700:4700::1111", true)]
    public void The_public_network_is_told_from_others(string address, bool isPublic) =>
        NetworkAddresses.IsPublic(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task Links_are_not_checked_offline()
    {
        var run = await CommandLine.RunAsync("check", "--check-links", "--offline", "article.md");

        (run.ExitCode, run.Error).ShouldBe(
            (2, "citations: --check-links asks servers, but with --offline nothing leaves this machine.\n")
        );
    }

    private static string Article(string url) =>
        $"See Harbour Office (2019).\n\n## References\n\nHarbour Office. (2019). *Tides of the northern ports*. {url}\n";

    /// <summary>A server on this machine whose pages are there or not.</summary>
    private sealed class PageServer : IAsyncDisposable
    {
        private readonly WebApplication _application;
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _requests;

        private PageServer(WebApplication application, System.Collections.Concurrent.ConcurrentQueue<string> requests, string address) =>
            (_application, _requests, Address) = (application, requests, address);

        internal string Address { get; }

        internal IEnumerable<string> Requests => _requests;

        internal static async Task<PageServer> StartAsync()
        {
            System.Collections.Concurrent.ConcurrentQueue<string> requests = [];
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
            var application = builder.Build();
            application.Run(context =>
            {
                requests.Enqueue($"{context.Request.Method} {context.Request.Path}");
                context.Response.StatusCode = context.Request.Path.Value switch
                {
                    "/here" => StatusCodes.Status200OK,
                    "/no-heads" => context.Request.Method == "HEAD" ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status200OK,
                    "/moved" or "/for-ever" => StatusCodes.Status302Found,
                    "/removed" => StatusCodes.Status410Gone,
                    "/refused" => StatusCodes.Status403Forbidden,
                    "/broken" => StatusCodes.Status500InternalServerError,
                    _ => StatusCodes.Status404NotFound,
                };
                if (context.Response.StatusCode == StatusCodes.Status302Found)
                    context.Response.Headers.Location = context.Request.Path == "/moved" ? "/here" : "/for-ever";
                return Task.CompletedTask;
            });
            await application.StartAsync(TestContext.Current.CancellationToken);
            return new(
                application,
                requests,
                ((IApplicationBuilder)application).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses.First()
            );
        }

        public async ValueTask DisposeAsync() => await _application.DisposeAsync();
    }
}
