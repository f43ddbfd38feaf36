using System.Net;
using System.Text;
using Citations.Caching;
using Citations.Hosting;
using Citations.Locking;
using Citations.Matching;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Citations.Tests;

public sealed class AddCitationsTests
{
    private static readonly Doi Work = Doi.Parse("10.5555/a");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_resolver_asks_the_registries_through_the_hosts_client()
    {
        List<HttpRequestMessage> requests = [];
        using var host = new Host(
            request =>
            {
                requests.Add(request);
                return Host.Record("10.5555/a");
            },
            options => (options.MailTo, options.UserAgent) = ("me@example.org", "MyTool/2.1")
        );

        (await host.Resolver.ResolveAsync(Work, Token)).Status.ShouldBe(ResolutionStatus.Found);

        var request = requests.ShouldHaveSingleItem();
        request.RequestUri!.AbsoluteUri.ShouldBe("https://api.crossref.org/v1/works/10.5555%2Fa?mailto=me%40example.org");
        request.Headers.UserAgent.ToString().ShouldStartWith("MyTool/2.1 Citations/");
    }

    [Fact]
    public void There_is_one_resolver_for_all()
    {
        using var host = new Host();

        host.Get<IReferenceResolver>().ShouldBeSameAs(host.Get<IReferenceResolver>());
    }

    [Fact]
    public async Task Adding_twice_sets_more_options_and_observes_once()
    {
        using var host = new Host(
            add: services => services.AddCitations(options => options.LogRequests = true),
            configure: options => options.MailTo = "me@example.org"
        );

        await host.Resolver.ResolveAsync(Work, Token);

        host.Lines.Count(line => line.Contains("Sends GET", StringComparison.Ordinal)).ShouldBe(1);
        host.Get<IOptions<CitationsOptions>>().Value.MailTo.ShouldBe("me@example.org");
    }

    [Fact]
    public void A_resolver_that_is_there_stays()
    {
        var own = new LockFileResolver(LockFile.Empty);
        using var host = new Host(add: services => services.AddSingleton<IReferenceResolver>(own));

        host.Resolver.ShouldBeSameAs(own);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_looked_up_is_kept_in_a_file_or_in_the_hosts_cache(bool isFile)
    {
        var folder = Directory.CreateTempSubdirectory("citations-test-");
        try
        {
            var requests = 0;
            var store = new SqliteCache(Path.Combine(folder.FullName, "host.db"));
            for (var run = 0; run < 2; run++)
            {
                using var host = new Host(
                    _ =>
                    {
                        requests++;
                        return Host.Record("10.5555/a");
                    },
                    add: services =>
                    {
                        services.AddSingleton<IDistributedCache>(store);
                        if (isFile)
                            services.AddSqliteCache(Path.Combine(folder.FullName, "own.db"));
                    }
                );
                (await host.Resolver.ResolveBatchAsync([Work], Token))[Work].Status.ShouldBe(ResolutionStatus.Found);
            }

            requests.ShouldBe(1);
            store.GetInfo().Count.ShouldBe(isFile ? 0 : 1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Offline_nothing_leaves_and_the_lock_file_answers()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(
                path,
                LockFile
                    .Empty.With(new LockedRecord(Work, new() { Doi = Work, Title = "Locked" }, "Crossref", new(2026, 11, 20)))
                    .ToString(),
                Token
            );
            using var host = new Host(
                _ => throw new InvalidOperationException("Offline, nothing is sent."),
                options => (options.LockFile, options.Offline) = (path, true)
            );

            (await host.Resolver.ResolveAsync(Work, Token)).Reference!.Title.ShouldBe("Locked");
            (await host.Resolver.ResolveAsync(Doi.Parse("10.5555/other"), Token)).Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_work_without_a_doi_is_searched_for_in_the_sources_that_are_set()
    {
        List<Uri> asked = [];
        using var host = new Host(
            request =>
            {
                asked.Add(request.RequestUri!);
                return new(HttpStatusCode.OK)
                {
                    Content = new StringContent("""{"message":{"items":[]},"data":[],"docs":[]}""", Encoding.UTF8, "application/json"),
                };
            },
            options => options.SecondSources = SecondSources.OpenLibrary
        );

        var result = await host.Resolver.FindAsync("Example, A. (1951). The slow drift of made up rivers. Fictional Press.", Token);

        result.Status.ShouldBe(FindStatus.NotFound);
        asked.Select(address => address.Host).ShouldBe(["api.crossref.org", "api.datacite.org", "openlibrary.org"]);
    }

    [Fact]
    public void Options_are_validated_when_the_host_starts_all_at_once_and_secrets_are_not_repeated()
    {
        using var host = new Host(configure: options =>
        {
            options.MailTo = "me at example";
            options.UserAgent = "(only a comment)";
            options.PlusToken = "s3cr3t token";
            options.LockFile = "/nowhere/citations.lock.json";
            options.AttemptTimeout = TimeSpan.FromMinutes(2);
            options.MaxRetries = 11;
            options.SecondSources = (SecondSources)64;
        });

        var failure = Should.Throw<OptionsValidationException>(host.Get<IStartupValidator>().Validate);

        failure
            .Failures.Select(problem => problem.Split(' ')[0])
            .ShouldBe(["MailTo", "UserAgent", "PlusToken", "SecondSources", "LockFile", "TotalTimeout", "MaxRetries"]);
        failure.Message.ShouldNotContain("s3cr3t");
        failure.Message.ShouldNotContain("me at example");
    }

    [Fact]
    public void Offline_needs_a_lock_file()
    {
        using var host = new Host(configure: options => options.Offline = true);

        Should.Throw<OptionsValidationException>(host.Get<IStartupValidator>().Validate).Message.ShouldBe("Offline needs a LockFile.");
    }

    [Fact]
    public void The_defaults_are_valid()
    {
        using var host = new Host();

        Should.NotThrow(host.Get<IStartupValidator>().Validate);
    }

    [Fact]
    public async Task An_outage_is_a_warning_with_its_reason()
    {
        using var host = new Host(_ => new HttpResponseMessage(HttpStatusCode.Forbidden));

        (await host.Resolver.ResolveAsync(Work, Token)).Status.ShouldBe(ResolutionStatus.CouldNotCheck);

        host.Lines.ShouldContain(line =>
            line.StartsWith("Warning: 10.5555/a could not be checked after", StringComparison.Ordinal)
            && line.Contains("(403)", StringComparison.Ordinal)
        );
    }
}
