using Citations.Caching;
using Citations.Http;
using Citations.Locking;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Citations.Hosting;

/// <summary>Builds a host's resolver from its options: the lock file, the cache, the registries.</summary>
internal sealed class ResolverFactory(
    IOptions<CitationsOptions> options,
    IHttpClientFactory clients,
    Instruments instruments,
    ILoggerFactory logs,
    TimeProvider clock,
    IEnumerable<IBatchCache> ownStores,
    IEnumerable<IDistributedCache> hostStores,
    IEnumerable<IRequestLimits> limits
) : IDisposable
{
    private ResolutionCache? _cache;

    /// <exception cref="OptionsValidationException">An option makes no sense.</exception>
    /// <exception cref="LockFileException">The lock file is cut or is not a lock file.</exception>
    internal ObservedResolver Create()
    {
        var settings = options.Value;
        IReferenceResolver? registries = settings.Offline ? null : Cached(new RegistryResolver(Registries(settings)));
        var resolver = settings.LockFile is { } path
            ? new LockFileResolver(LockFile.Parse(File.ReadAllText(path)), registries)
            : registries!;
        return new(resolver, instruments, logs.CreateLogger<ObservedResolver>(), clock);
    }

    /// <summary>Gives the cache's memory back.</summary>
    public void Dispose() => _cache?.Dispose();

    private IReferenceResolver Cached(RegistryResolver registries)
    {
        // A cache that was registered for Citations comes before the one that the host has for everything.
        var store = ownStores.LastOrDefault() ?? hostStores.LastOrDefault();
        if (store is null)
            return registries;
        _cache = new(store, logs.CreateLogger<ResolutionCache>(), clock);
        return new CachingResolver(registries, _cache, new() { TimeProvider = clock });
    }

    private RegistryOptions Registries(CitationsOptions settings) =>
        new()
        {
            SecondSources = settings.SecondSources,
            OpenAlexKey = settings.OpenAlexKey,
            Crossref = new()
            {
                HttpClient = clients.CreateClient(CitationsTelemetry.HttpClientName),
                MailTo = settings.MailTo,
                MailToPlacement = settings.MailToPlacement,
                UserAgent = settings.UserAgent,
                PlusToken = settings.PlusToken,
                Network = new()
                {
                    AttemptTimeout = settings.AttemptTimeout,
                    TotalTimeout = settings.TotalTimeout,
                    MaxRetries = settings.MaxRetries,
                    TimeProvider = clock,
                    Limits = limits.LastOrDefault() ?? RequestLimits.Process,
                },
            },
        };
}
