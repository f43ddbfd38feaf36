using Citations.Http;
using Citations.Matching;
using Citations.Searching;

namespace Citations.EuropePmc;

/// <summary>Searches Europe PMC by title (https://europepmc.org/RestfulWebService).</summary>
internal sealed class EuropePmcClient(RegistryClientOptions options) : IReferenceFinder, IDisposable
{
    internal const string Registry = "Europe PMC";

    /// <summary>Europe PMC states no limit; this is NCBI's for clients without a key.</summary>
    internal static readonly RequestRate Rate = new(3, TimeSpan.FromSeconds(1), 1);

    private readonly RegistryClient _client = new(options);
    private readonly RegistryRequest _search = new(RequestKind.List, "search");

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        new RegistryFinder(Registry, _client, Search, answer => answer.Field("resultList")?.Field("result"), EuropePmcRecord.Map)
        {
            Query = TitleGuess.Of,
        }.FindAsync(text, cancellationToken);

    public void Dispose() => _client.Dispose();

    private RegistryRequest Search(string title) =>
        _search with
        {
            Query = [("query", $"TITLE:({title})"), ("resultType", "core"), ("format", "json"), ("pageSize", RegistryFinder.Rows)],
        };
}
