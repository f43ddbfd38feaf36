using Citations.Http;
using Citations.Redis;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what Citations keeps in Redis to a host.</summary>
public static class CitationsRedisServiceCollectionExtensions
{
    /// <summary>
    /// Shares the registries' limits with all workers that use the same Redis. <c>AddCitations</c> takes them from the services.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Where Redis is, such as <c>localhost:6379</c>; null takes the host's own
    /// <see cref="IConnectionMultiplexer"/>, which comes first in any case.</param>
    /// <param name="options">Null takes the default values.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRedisLimits(
        this IServiceCollection services,
        string? configuration = null,
        RedisLimitsOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configuration is not null)
            services.TryAddSingleton<IConnectionMultiplexer>(_ => Connect(configuration));
        services.AddSingleton<IRequestLimits>(provider => new RedisLimits(
            provider.GetRequiredService<IConnectionMultiplexer>(),
            options,
            provider.GetService<ILogger<RedisLimits>>()
        ));
        return services;
    }

    private static ConnectionMultiplexer Connect(string configuration)
    {
        var settings = ConfigurationOptions.Parse(configuration);
        // A Redis that is down when the host starts is an outage like any other.
        settings.AbortOnConnectFail = false;
        return ConnectionMultiplexer.Connect(settings);
    }
}
