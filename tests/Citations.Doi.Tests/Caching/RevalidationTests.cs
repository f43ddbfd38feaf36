using Citations.Caching;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace Citations.Tests.Caching;

/// <summary>
/// How long a registry says that its records hold, and how they are renewed (RFC 9110, section 13; RFC 9111, sections 4 and 5).
/// </summary>
public sealed class RevalidationTests : IDisposable
{
    private static readonly Doi Asked = Doi.Parse("10.5555/asked");
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly string _folder = Directory.CreateTempSubdirectory("citations-").FullName;
    private readonly ShiftedClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_record_that_has_not_changed_is_renewed_without_being_sent_again()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, "\"v1\"", "A title"));
        var first = await ResolveAsync(server);
        _clock.Ahead = Week + TimeSpan.FromHours(1);

        var renewed = await ResolveAsync(server);
        var again = await ResolveAsync(server);

        server.Requests.Select(request => request.Headers.GetValueOrDefault("If-None-Match")).ShouldBe([null, "\"v1\""]);
        renewed.ShouldBe(first with { Retrieved = renewed.Retrieved });
        (renewed.Retrieved - first.Retrieved).ShouldNotBeNull().ShouldBeGreaterThan(Week);
        again.ShouldBe(renewed with { Attempts = 0 });
    }

    [Fact]
    public async Task A_record_that_has_changed_takes_the_place_of_the_one_at_hand()
    {
        var (mark, title) = ("\"v1\"", "A title");
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, mark, title));
        await ResolveAsync(server);
        _clock.Ahead = Week + TimeSpan.FromHours(1);
        (mark, title) = ("W/\"v2\"", "Retracted: A title");

        var changed = await ResolveAsync(server);

        (changed.Reference!.Title, changed.ETag).ShouldBe(("Retracted: A title", "W/\"v2\""));
        (await ResolveAsync(server)).ShouldBe(changed with { Attempts = 0 });
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("max-age=3600", null, 0.9, 1)]
    [InlineData("max-age=3600", null, 1.1, 2)]
    [InlineData("max-age=3600", "1800", 0.6, 2)]
    [InlineData("max-age=3600", "7200", 0.1, 2)]
    [InlineData("max-age=0, private, must-revalidate", null, 0.1, 2)]
    [InlineData("no-cache", null, 0.1, 2)]
    [InlineData("no-store", null, 0.1, 2)]
    [InlineData(null, null, (7 * 24) - 1, 1)]
    [InlineData(null, null, (7 * 24) + 1, 2)]
    [InlineData("max-age=31536000", null, (7 * 24) + 1, 2)]
    public async Task A_record_holds_as_long_as_the_registry_says_and_no_longer_than_a_week(
        string? control,
        string? age,
        double hours,
        int requests
    )
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, mark: null, "A title", control, age));
        await ResolveAsync(server);
        _clock.Ahead = TimeSpan.FromHours(hours);

        (await ResolveAsync(server)).Status.ShouldBe(ResolutionStatus.Found);

        server.Requests.Count.ShouldBe(requests);
    }

    [Fact]
    public async Task A_lifetime_of_ones_own_comes_before_the_registrys()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, "\"v1\"", "A title", "max-age=0"));
        var options = new CacheOptions { RecordLifetime = TimeSpan.FromDays(30), TimeProvider = _clock };
        await ResolveAsync(server, options);
        _clock.Ahead = TimeSpan.FromDays(29);

        await ResolveAsync(server, options);

        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_must_not_be_stored_is_not()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => AnswerAsync(context, "\"v1\"", "A title", "no-store"));

        await ResolveAsync(server);

        new SqliteCache(Path.Combine(_folder, "cache.db"), _clock).GetInfo().Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_no_answer_and_loses_nothing()
    {
        var isDown = false;
        await using var server = await RegistryServer.StartAsync(
            (context, _) => isDown ? context.SendAsync(503, "") : AnswerAsync(context, "\"v1\"", "A title")
        );
        await ResolveAsync(server);
        (_clock.Ahead, isDown) = (Week + TimeSpan.FromHours(1), true);

        (await ResolveAsync(server)).Status.ShouldBe(ResolutionStatus.CouldNotCheck);
        isDown = false;
        (await ResolveAsync(server)).Status.ShouldBe(ResolutionStatus.Found);

        server.Requests.Select(request => request.Headers.GetValueOrDefault("If-None-Match")).ShouldBe([null, "\"v1\"", "\"v1\""]);
    }

    [Fact]
    public async Task Not_modified_that_nobody_asked_for_is_no_answer()
    {
        await using var server = await RegistryServer.StartAsync((context, _) => context.SendAsync(304, ""));

        (await ResolveAsync(server)).Status.ShouldBe(ResolutionStatus.CouldNotCheck);
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_one_request_however_short_its_answer_holds()
    {
        var gate = new TaskCompletionSource();
        await using var server = await RegistryServer.StartAsync(
            async (context, _) =>
            {
                await gate.Task;
                await AnswerAsync(context, mark: null, "A title", "max-age=0");
            }
        );
        using var cache = new ResolutionCache();
        using var crossref = Crossref(server);
        var resolver = new CachingResolver(crossref, cache);

        var all = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => resolver.ResolveAsync(Asked, Token)));
        gate.SetResult();

        (await all).ShouldAllBe(resolution => resolution.Status == ResolutionStatus.Found);
        server.Requests.Count.ShouldBe(1);
    }

    /// <summary>A record that DataCite marks is renewed there with one request; Crossref and doi.org are not asked again.</summary>
    [Fact]
    public async Task A_batch_renews_at_the_registry_that_has_the_record()
    {
        await using var server = await RegistryServer.StartAsync(
            (context, _) =>
                context.Request.Path.Value switch
                {
                    var path when path!.Contains("doiRA", StringComparison.Ordinal) => context.SendAsync(
                        200,
                        """[{"DOI":"10.5555/asked","RA":"DataCite"}]"""
                    ),
                    var path when path!.Contains("/dois/", StringComparison.Ordinal) => DataCiteAsync(context),
                    _ => context.SendAsync(404, "Resource not found."),
                }
        );
        using var registries = new RegistryResolver(
            new RegistryOptions
            {
                Crossref = new() { BaseAddress = server.Address, Network = Network },
                DataCiteAddress = server.Address,
                DoiOrgAddress = server.Address,
            }
        );
        using var cache = new ResolutionCache(new SqliteCache(Path.Combine(_folder, "cache.db"), _clock));
        var resolver = new CachingResolver(registries, cache, new() { TimeProvider = _clock });
        (await resolver.ResolveBatchAsync([Asked], Token))[Asked].Source.ShouldBe("DataCite");
        var before = server.Requests.Count;

        var renewed = (await resolver.ResolveBatchAsync([Asked], Token))[Asked];

        (renewed.Status, renewed.Reference!.Title).ShouldBe((ResolutionStatus.Found, "A data set"));
        var request = server.Requests.Skip(before).ShouldHaveSingleItem();
        (request.Target, request.Headers["If-None-Match"]).ShouldBe(("/v1/dois/10.5555%2Fasked", "W/\"d1\""));
    }

    private static Task DataCiteAsync(HttpContext context)
    {
        context.Response.Headers.ETag = "W/\"d1\"";
        context.Response.Headers.CacheControl = "max-age=0, private, must-revalidate";
        return context.Request.Headers.IfNoneMatch == "W/\"d1\""
            ? context.SendAsync(304, "")
            : context.SendAsync(
                200,
                """{"data":{"id":"10.5555/asked","type":"dois","attributes":{"doi":"10.5555/asked","titles":[{"title":"A data set"}],"types":{"resourceTypeGeneral":"Dataset"}}}}"""
            );
    }

    private static Task AnswerAsync(HttpContext context, string? mark, string title, string? control = null, string? age = null)
    {
        context.Response.Headers.ETag = mark;
        context.Response.Headers.CacheControl = control;
        context.Response.Headers.Age = age;
        return mark is not null && context.Request.Headers.IfNoneMatch == mark
            ? context.SendAsync(304, "")
            : context.SendAsync(200, Answers.Record("10.5555/asked", title));
    }

    private NetworkOptions Network =>
        new()
        {
            Limits = new RequestLimits(new FastClock()),
            TimeProvider = _clock,
            MaxRetries = 0,
        };

    private CrossrefResolver Crossref(RegistryServer server) =>
        new(new CrossrefOptions { BaseAddress = server.Address, Network = Network });

    /// <summary>Looks up as a process of its own would: from the file.</summary>
    private async Task<Resolution> ResolveAsync(RegistryServer server, CacheOptions? options = null)
    {
        using var cache = new ResolutionCache(new SqliteCache(Path.Combine(_folder, "cache.db"), _clock));
        using var crossref = Crossref(server);
        return await new CachingResolver(crossref, cache, options ?? new() { TimeProvider = _clock }).ResolveAsync(Asked, Token);
    }
}
