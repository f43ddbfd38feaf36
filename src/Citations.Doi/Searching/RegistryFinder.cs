using System.Text.Json;
using Citations.Http;
using Citations.Matching;

namespace Citations.Searching;

/// <summary>Finds candidates by a registry's search; its score orders them and decides nothing.</summary>
/// <param name="registry">Who is asked.</param>
/// <param name="client">Asks.</param>
/// <param name="request">The request for a query.</param>
/// <param name="items">The records of an answer; null if it is not a list of records.</param>
/// <param name="map">A record as a reference; what it throws a <see cref="JsonException"/> for is not a candidate.</param>
internal sealed class RegistryFinder(
    string registry,
    RegistryClient client,
    Func<string, RegistryRequest> request,
    Func<JsonElement, JsonElement?> items,
    Func<JsonElement, Reference> map
) : IReferenceFinder
{
    // The true record of a famous title is often second or third; more rows cost the registry time.
    internal const string Rows = "5";

    /// <summary>The query for a reference; null if the reference says too little.</summary>
    internal Func<string, string?> Query { get; init; } = SearchQuery.Of;

    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Query(text) is not { } query)
            return new(FindStatus.NotFound, []) { Source = registry, Reason = "The text says too little to search for." };
        var answer = await client.GetAsync(request(query), cancellationToken).ConfigureAwait(false);
        if (answer.Json is not { } json || items(json) is not { ValueKind: JsonValueKind.Array } list)
        {
            var reason = answer.Failure ?? $"{registry} answered with something that is not a list of records.";
            return new(FindStatus.CouldNotCheck, []) { Source = registry, Reason = reason };
        }

        return MatchJudge.Rank(text, list.EnumerateArray().Select(Map).OfType<Reference>()) with
        {
            Source = registry,
        };
    }

    private Reference? Map(JsonElement item)
    {
        try
        {
            return map(item);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
