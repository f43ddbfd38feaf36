using Citations.Caching;
using Citations.Crossref;
using Citations.Http;
using Citations.Matching;
using Citations.Searching;

namespace Citations;

/// <summary>
/// Finds records in Crossref's REST API, politely: it waits its turn by the limits that Crossref's answers state, and repeats only what may
/// pass.
/// Make one and use it for all.
/// </summary>
/// <threadsafety>Safe to use from many threads.</threadsafety>
public sealed class CrossrefResolver : IBatchReferenceResolver, IRenewingResolver, IReferenceFinder, IDisposable
{
    private readonly RegistryClient _client;
    private readonly TimeProvider _clock;
    private readonly RegistryFinder _finder;

    /// <summary>A resolver with its own options.</summary>
    /// <exception cref="ArgumentException">An option makes no sense; the message says which.</exception>
    public CrossrefResolver(CrossrefOptions? options = null)
    {
        options ??= new CrossrefOptions();
        _clock = options.Network.TimeProvider;
        _client = new RegistryClient(
            new(CrossrefRecord.Registry, options.BaseAddress)
            {
                HttpClient = options.HttpClient,
                Network = options.Network,
                UserAgent = ProductName.UserAgent(
                    options.UserAgent,
                    options.MailToPlacement == MailToPlacement.UserAgent ? options.MailTo : null
                ),
                Query = options is { MailTo: { } mail, MailToPlacement: MailToPlacement.Query } ? [("mailto", mail)] : [],
                Headers = options.PlusToken is { } token ? [("Crossref-Plus-API-Token", $"Bearer {token}")] : [],
                KnownHosts = ["api.crossref.org"],
            }
        );
        _finder = new(CrossrefRecord.Registry, _client, Search, answer => answer.Field("message")?.Field("items"), CrossrefRecord.Map);
    }

    /// <inheritdoc/>
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        return AskAsync(doi, kept: null, cancellationToken);
    }

    /// <inheritdoc/>
    Task<Resolution> IRenewingResolver.RenewAsync(Resolution kept, CancellationToken cancellationToken) =>
        AskAsync(kept.Doi, kept, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dois);
        return new CrossrefBatch(_client, this, _clock).ResolveAsync(dois, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _finder.FindAsync(text, cancellationToken);
    }

    private static RegistryRequest Search(string query) =>
        new(RequestKind.List, "works") { Query = [("query.bibliographic", query), ("rows", RegistryFinder.Rows)] };

    /// <summary>Ends the connections, unless the HTTP client was supplied.</summary>
    public void Dispose() => _client.Dispose();

    private async Task<Resolution> AskAsync(Doi doi, Resolution? kept, CancellationToken cancellationToken)
    {
        // Crossref does not know the DOI system's short names.
        if (doi.IsShort)
            return new(doi, ResolutionStatus.NotFound)
            {
                Source = CrossrefRecord.Registry,
                Reason = "Crossref has no records of shortDOIs.",
            };
        var answer = await _client
            .GetAsync(new(RequestKind.Single, "works", doi.Value) { IfNoneMatch = kept?.ETag }, cancellationToken)
            .ConfigureAwait(false);
        return RecordCheck.Read(doi, answer, CrossrefRecord.Registry, CrossrefRecord.Map, _clock, kept);
    }
}
