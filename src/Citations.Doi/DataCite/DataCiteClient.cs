using System.Text.Json;
using Citations.Caching;
using Citations.Http;
using Citations.Matching;
using Citations.Searching;

namespace Citations.DataCite;

/// <summary>Finds records in DataCite's REST API.</summary>
internal sealed class DataCiteClient(RegistryClientOptions options) : IRenewingResolver, IReferenceFinder, IDisposable
{
    internal const string Registry = "DataCite";

    private readonly RegistryClient _client = new(options);

    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
        AskAsync(doi, kept: null, cancellationToken);

    public Task<Resolution> RenewAsync(Resolution kept, CancellationToken cancellationToken) => AskAsync(kept.Doi, kept, cancellationToken);

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        new RegistryFinder(Registry, _client, Search, answer => answer.Field("data"), DataCiteRecord.Map).FindAsync(
            text,
            cancellationToken
        );

    private static RegistryRequest Search(string query) =>
        new(RequestKind.List, "dois")
        {
            Query = [("query", SearchQuery.WithoutOperators(query)), ("page[size]", RegistryFinder.Rows)],
            Accept = "application/vnd.api+json",
        };

    public void Dispose() => _client.Dispose();

    private async Task<Resolution> AskAsync(Doi doi, Resolution? kept, CancellationToken cancellationToken)
    {
        var answer = await _client
            .GetAsync(
                new(RequestKind.Single, "dois", doi.Value) { Accept = "application/vnd.api+json", IfNoneMatch = kept?.ETag },
                cancellationToken
            )
            .ConfigureAwait(false);
        return RecordCheck.Read(doi, answer, Registry, DataCiteRecord.Map, options.Network.TimeProvider, kept);
    }
}
