using System.Text.Json;
using Citations.Http;

namespace Citations.DataCite;

/// <summary>Finds records in DataCite's REST API.</summary>
internal sealed class DataCiteClient(RegistryClientOptions options) : IReferenceResolver, IDisposable
{
    internal const string Registry = "DataCite";

    private readonly RegistryClient _client = new(options);

    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        var answer = await _client.GetAsync(new(RequestKind.Single, "dois", doi.Value) { Accept = "application/vnd.api+json" }, cancellationToken).ConfigureAwait(false);
        return RecordCheck.Read(doi, answer, Registry, DataCiteRecord.Map, options.Network.TimeProvider);
    }

    public void Dispose() => _client.Dispose();
}
