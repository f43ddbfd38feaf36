using Citations.Locking;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Citations.Hosting;

/// <summary>Builds a host's resolver from its options: the lock file before the registries.</summary>
internal sealed class ResolverFactory(IOptions<CitationsOptions> options, IHttpClientFactory clients, Instruments instruments, ILogger<ObservedResolver> logger, TimeProvider clock)
{
    /// <exception cref="OptionsValidationException">An option makes no sense.</exception>
    /// <exception cref="LockFileException">The lock file is cut or otherwise none.</exception>
    internal ObservedResolver Create()
    {
        var settings = options.Value;
        IReferenceResolver? registries = settings.Offline ? null : new RegistryResolver(Registries(settings));
        var resolver = settings.LockFile is { } path ? new LockFileResolver(LockFile.Parse(File.ReadAllText(path)), registries) : registries!;
        return new(resolver, instruments, logger, clock);
    }

    private RegistryOptions Registries(CitationsOptions settings) => new()
    {
        Crossref = new()
        {
            HttpClient = clients.CreateClient(CitationsTelemetry.HttpClientName),
            MailTo = settings.MailTo,
            MailToPlacement = settings.MailToPlacement,
            UserAgent = settings.UserAgent,
            PlusToken = settings.PlusToken,
            Network = new() { AttemptTimeout = settings.AttemptTimeout, TotalTimeout = settings.TotalTimeout, MaxRetries = settings.MaxRetries, TimeProvider = clock },
        },
    };
}
