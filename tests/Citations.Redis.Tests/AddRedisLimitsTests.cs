using Citations.Hosting;
using Citations.Http;
using Citations.Redis;
using Citations.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Citations.Tests;

/// <summary>Hosts that share a Redis, for the limits and as the cache.</summary>
public sealed class AddRedisLimitsTests
{
    private static readonly Doi Work = Doi.Parse("10.5555/a");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_takes_its_limits_and_its_cache_from_Redis()
    {
        await using var redis = await RedisServer.StartAsync();
        var requests = 0;
        for (var host = 0; host < 2; host++)
        {
            var services = new ServiceCollection();
            services.AddStackExchangeRedisCache(options => options.Configuration = redis.Configuration);
            services.AddRedisLimits(redis.Configuration);
            services.AddCitations();
            services
                .AddHttpClient(CitationsTelemetry.HttpClientName)
                .ConfigurePrimaryHttpMessageHandler(() => new Registry(() => requests++));
            await using var provider = services.BuildServiceProvider(
                new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
            );

            var resolution = await provider.GetRequiredService<IReferenceResolver>().ResolveAsync(Work, Token);

            (resolution.Status, resolution.Reference!.Title).ShouldBe((ResolutionStatus.Found, "A title"));
            provider.GetRequiredService<IRequestLimits>().ShouldBeOfType<RedisLimits>();
        }

        requests.ShouldBe(1);
        await using var connection = await redis.ConnectAsync();
        connection.GetServers().Single().Keys(pattern: "citations:limits:{api.crossref.org/public-single}:*").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_hosts_own_connection_comes_first()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var own = await redis.ConnectAsync();
        await using var provider = new ServiceCollection()
            .AddSingleton<IConnectionMultiplexer>(own)
            .AddRedisLimits("nowhere.invalid:1")
            .BuildServiceProvider();
        var pool = new RequestPool("registry.example.org", "public-single", new(5, TimeSpan.FromSeconds(1), 1));

        (await provider.GetRequiredService<IRequestLimits>().EnterAsync(pool, new(TimeSpan.FromSeconds(1), TimeSpan.Zero), Token))
            .ShouldNotBeNull()
            .End(default);

        own.GetServers().Single().Keys(pattern: "citations:limits:*").ShouldNotBeEmpty();
    }

    private sealed class Registry(Action asked) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            asked();
            return Task.FromResult(
                new HttpResponseMessage { RequestMessage = request, Content = new StringContent(Answers.Record("10.5555/a")) }
            );
        }
    }
}
