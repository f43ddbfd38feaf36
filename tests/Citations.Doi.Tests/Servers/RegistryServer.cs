using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Servers;

/// <summary>A registry on this machine that answers as a test tells it to and remembers what it was asked.</summary>
internal sealed class RegistryServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<SeenRequest> _requests = new();
    private int _inFlight;

    private RegistryServer(WebApplication application) => _application = application;

    /// <summary>
    /// What the server was asked, in the order of arrival: on a busy machine a request may be kept later than one that came after it.
    /// </summary>
    internal IReadOnlyList<SeenRequest> Requests => [.. _requests.OrderBy(request => request.Timestamp)];

    /// <summary>The address of the API on this server.</summary>
    internal Uri Address { get; private set; } = null!;

    internal static async Task<RegistryServer> StartAsync(Func<HttpContext, int, Task> respond)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var server = new RegistryServer(application);
        application.Run(context => server.RespondAsync(context, respond));
        await application.StartAsync(TestContext.Current.CancellationToken);
        var addresses = ((IApplicationBuilder)application).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses;
        server.Address = new Uri(addresses.First() + "/v1/");
        return server;
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private async Task RespondAsync(HttpContext context, Func<HttpContext, int, Task> respond)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var atOnce = Interlocked.Increment(ref _inFlight);
        _requests.Enqueue(
            new(
                target,
                context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                Stopwatch.GetTimestamp(),
                atOnce
            )
        );
        // A request is over for the client as soon as its answer begins to arrive, not when this method returns.
        var isOver = 0;
        context.Response.OnStarting(() =>
        {
            Leave();
            return Task.CompletedTask;
        });
        try
        {
            await respond(context, _requests.Count);
        }
        finally
        {
            Leave();
        }

        void Leave()
        {
            if (Interlocked.Exchange(ref isOver, 1) == 0)
                Interlocked.Decrement(ref _inFlight);
        }
    }
}
