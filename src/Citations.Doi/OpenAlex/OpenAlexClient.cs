using Citations.Http;
using Citations.Matching;
using Citations.Searching;

namespace Citations.OpenAlex;

/// <summary>
/// Searches OpenAlex by title (https://developers.openalex.org). Its records join those of several sources, at times under the DOI or the
/// year of a copy: they show that a work exists, no more.
/// </summary>
internal sealed class OpenAlexClient(RegistryClientOptions options) : IReferenceFinder, IDisposable
{
    internal const string Registry = "OpenAlex";

    /// <summary>OpenAlex allows a hundred a second; a tenth of that, one after the other, is enough for a reference list.</summary>
    internal static readonly RequestRate Rate = new(10, TimeSpan.FromSeconds(1), 1);

    private const string Fields = "id,doi,title,publication_year,type,authorships,primary_location,biblio,is_retracted";

    private readonly RegistryClient _client = new(options);
    private readonly RegistryRequest _works = new(RequestKind.List, "works");

    public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
        new RegistryFinder(Registry, _client, Search, answer => answer.Field("results"), OpenAlexRecord.Map)
        {
            Query = TitleGuess.Of,
        }.FindAsync(text, cancellationToken);

    public void Dispose() => _client.Dispose();

    private RegistryRequest Search(string title) =>
        _works with
        {
            Query = [("filter", $"title.search:{title}"), ("select", Fields), ("per_page", RegistryFinder.Rows)],
        };
}
