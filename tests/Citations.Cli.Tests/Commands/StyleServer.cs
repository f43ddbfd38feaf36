using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Citations.Tests.Commands;

/// <summary>A style repository on this machine that answers as a test tells it to.</summary>
internal sealed class StyleServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StyleServer(WebApplication application, string address) => (_application, Address) = (application, address);

    /// <summary>The address that names are joined to.</summary>
    internal string Address { get; }

    internal static async Task<StyleServer> StartAsync(Func<string, HttpResponse, Task> respond)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(context => respond(context.Request.Path.Value!["/styles/".Length..], context.Response));
        await application.StartAsync(TestContext.Current.CancellationToken);
        var address = ((IApplicationBuilder)application).ServerFeatures.Get<IServerAddressesFeature>()!.Addresses.First();
        return new(application, address + "/styles/");
    }

    /// <summary>A repository of some styles.</summary>
    internal static Task<StyleServer> StartAsync(IReadOnlyDictionary<string, string> styles) =>
        StartAsync(
            (name, response) =>
            {
                if (styles.TryGetValue(name, out var style))
                    return response.WriteAsync(style);
                response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }
        );

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}
