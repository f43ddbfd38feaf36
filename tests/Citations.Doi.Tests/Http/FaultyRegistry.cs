using Citations.Http;
using Citations.Tests.Servers;
using Microsoft.AspNetCore.Http;

namespace Citations.Tests.Http;

/// <summary>A registry on loopback that answers wrongly, and a resolver that asks it with a clock that does not wait.</summary>
public abstract class FaultyRegistry
{
    private protected static readonly Doi Asked = Doi.Parse("10.5555/asked");

    private protected FastClock Clock { get; } = new();

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected async Task<Resolution> ResolveAsync(RawServer server)
    {
        using var crossref = new CrossrefResolver(new CrossrefOptions { BaseAddress = server.Address, Network = Network });
        return await crossref.ResolveAsync(Asked, Token);
    }

    private protected NetworkOptions Network =>
        new()
        {
            TimeProvider = Clock,
            Limits = new RequestLimits(Clock),
            AttemptTimeout = TimeSpan.FromHours(20),
            TotalTimeout = TimeSpan.FromHours(23),
        };

    private protected CrossrefOptions Options(RegistryServer server, Func<NetworkOptions, NetworkOptions>? change = null) =>
        new() { BaseAddress = server.Address, Network = change is null ? Network : change(Network) };

    private protected async Task<(Resolution Resolution, IReadOnlyList<SeenRequest> Requests)> ResolveAsync(
        Func<HttpContext, int, Task> respond,
        Func<NetworkOptions, NetworkOptions>? change = null
    )
    {
        await using var server = await RegistryServer.StartAsync(respond);
        using var crossref = new CrossrefResolver(Options(server, change));
        return (await crossref.ResolveAsync(Asked, Token), server.Requests);
    }
}
