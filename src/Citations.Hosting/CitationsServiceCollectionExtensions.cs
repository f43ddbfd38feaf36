using System.Net;
using Citations;
using Citations.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds Citations to a host.</summary>
public static class CitationsServiceCollectionExtensions
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Adds an <see cref="IReferenceResolver"/>, one for all, that asks the lock file and then the registries over a client of
    /// <see cref="IHttpClientFactory"/>. A resolver that is there already stays.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; they are validated when the host starts.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCitations(this IServiceCollection services, Action<CitationsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<CitationsOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        // A second call sets more options; the client is there.
        if (services.Any(service => service.ServiceType == typeof(ResolverFactory)))
            return services;
        services.AddSingleton<IValidateOptions<CitationsOptions>, CitationsOptionsValidator>();
        services.AddMetrics();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Instruments>();
        services.AddSingleton<ResolverFactory>();
        services.TryAddSingleton<IReferenceResolver>(provider => provider.GetRequiredService<ResolverFactory>().Create());
        services.AddRegistryClient();
        return services;
    }

    private static void AddRegistryClient(this IServiceCollection services) =>
        services
            .AddHttpClient(CitationsTelemetry.HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            // The resolver bounds time itself, follows redirects only to hosts it knows, and keeps its client for good: connections are
            // renewed below it.
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    AutomaticDecompression = DecompressionMethods.All,
                    PooledConnectionLifetime = ConnectionLifetime,
                }
            )
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            // The factory's own log would hold the whole path of every request.
            .RemoveAllLoggers()
            .AddHttpMessageHandler(provider => new ObservedRequests(
                provider.GetRequiredService<Instruments>(),
                provider.GetRequiredService<ILogger<ObservedRequests>>(),
                provider.GetRequiredService<IOptions<CitationsOptions>>().Value.LogRequests,
                provider.GetRequiredService<TimeProvider>()
            ));
}
