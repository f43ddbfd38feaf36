using System.Text.Json;
using Citations.Http;

namespace Citations.Crossref;

/// <summary>
/// Finds records in Crossref's REST API, politely: it waits its turn by the limits that Crossref's answers state, and repeats only what may pass.
/// Make one and use it for all.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class CrossrefResolver : IReferenceResolver, IDisposable
{
    private const string Registry = "Crossref";

    private readonly RegistryClient _client;
    private readonly TimeProvider _clock;

    /// <summary>A resolver with options of its own.</summary>
    /// <exception cref="ArgumentException">An option makes no sense; the message says which.</exception>
    public CrossrefResolver(CrossrefOptions? options = null)
    {
        options ??= new CrossrefOptions();
        _clock = options.Network.TimeProvider;
        _client = new RegistryClient(new(Registry, options.BaseAddress)
        {
            HttpClient = options.HttpClient,
            Network = options.Network,
            UserAgent = ProductName.UserAgent(options.UserAgent, options.MailToPlacement == MailToPlacement.UserAgent ? options.MailTo : null),
            Query = options is { MailTo: { } mail, MailToPlacement: MailToPlacement.Query } ? [("mailto", mail)] : [],
            Headers = options.PlusToken is { } token ? [("Crossref-Plus-API-Token", $"Bearer {token}")] : [],
            KnownHosts = ["api.crossref.org"],
        });
    }

    /// <inheritdoc/>
    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        // Crossref does not know the DOI system's short names.
        if (doi.IsShort) return Outcome(doi, ResolutionStatus.NotFound, "Crossref has no records of shortDOIs.", attempts: 0);
        var answer = await _client.GetAsync(new(RequestKind.Single, "works", doi.Value), cancellationToken).ConfigureAwait(false);
        if (answer.Failure is { } failure) return Outcome(doi, ResolutionStatus.CouldNotCheck, failure, answer.Attempts);
        if (answer.IsNotFound) return Outcome(doi, ResolutionStatus.NotFound, "Crossref has no record of this DOI; another agency may have one.", answer.Attempts);
        return Read(doi, answer);
    }

    /// <summary>Ends the connections, unless the HTTP client was supplied.</summary>
    public void Dispose() => _client.Dispose();

    private Resolution Read(Doi doi, RegistryAnswer answer)
    {
        try
        {
            var record = CrossrefRecord.Map(answer.Json.GetValueOrDefault());
            return RecordCheck.Of(doi, record, Registry) with { Retrieved = _clock.GetUtcNow(), Attempts = answer.Attempts };
        }
        catch (JsonException)
        {
            return Outcome(doi, ResolutionStatus.CouldNotCheck, "Crossref answered with something that is no record.", answer.Attempts);
        }
    }

    private Resolution Outcome(Doi doi, ResolutionStatus status, string reason, int attempts) => new(doi, status)
    {
        Source = status == ResolutionStatus.CouldNotCheck ? null : Registry,
        Retrieved = attempts > 0 && status != ResolutionStatus.CouldNotCheck ? _clock.GetUtcNow() : null,
        Reason = reason,
        Attempts = attempts,
    };
}
