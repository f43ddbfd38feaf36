using System.Text.Json;
using Citations.Http;

namespace Citations.PubMed;

/// <summary>
/// Asks NCBI's PMC ID Converter for the DOIs of articles (https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/). It takes up to 200 numbers
/// of one kind in a request, answers in its own order, and knows only the articles that are in PubMed Central.
/// </summary>
internal sealed class PubMedClient(RegistryClientOptions options) : IDoiFinder, IDisposable
{
    internal const string Registry = "NCBI's ID converter";

    /// <summary>How many numbers one request holds.</summary>
    internal const int MaxBatch = 200;

    /// <summary>NCBI allows three requests a second to who has no key.</summary>
    internal static readonly RequestRate Rate = new(3, TimeSpan.FromSeconds(1), 1);

    private readonly RegistryClient _client = new(options);

    public async Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    )
    {
        var batches = ids.Distinct().GroupBy(id => id is Pmcid).SelectMany(kind => kind.Chunk(MaxBatch));
        var found = await Task.WhenAll(batches.Select(batch => FindBatchAsync(batch, cancellationToken))).ConfigureAwait(false);
        return found.SelectMany(batch => batch).ToDictionary(lookup => lookup.Id);
    }

    public void Dispose() => _client.Dispose();

    private async Task<IEnumerable<DoiLookup>> FindBatchAsync(PubMedId[] ids, CancellationToken cancellationToken)
    {
        var answer = await _client
            .GetAsync(
                new(RequestKind.Single)
                {
                    Query =
                    [
                        ("ids", string.Join(',', ids.Select(id => id.Value))),
                        ("idtype", ids[0] is Pmcid ? "pmcid" : "pmid"),
                        ("format", "json"),
                        ("versions", "no"),
                        ("tool", "citations"),
                    ],
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        // A number that the converter does not understand spoils the request: in halves, down to the one at fault.
        if (answer.IsRequestAtFault && ids.Length > 1)
        {
            var halves = await Task.WhenAll(
                    FindBatchAsync(ids[..(ids.Length / 2)], cancellationToken),
                    FindBatchAsync(ids[(ids.Length / 2)..], cancellationToken)
                )
                .ConfigureAwait(false);
            return halves.SelectMany(half => half);
        }

        if (answer.Json?.Field("records") is not { ValueKind: JsonValueKind.Array } records)
            return ids.Select(id => NotChecked(id, answer.Failure ?? $"{Registry} answered with something that is not a list of records."));
        var byId = records
            .EnumerateArray()
            .SelectMany(record => Numbers(record).Select(number => (number, record)))
            .ToLookup(entry => entry.number, entry => entry.record);
        return ids.Select(id =>
            byId[id].Select(record => Read(id, record)).FirstOrDefault() ?? NotChecked(id, $"{Registry} left {id.Name} out of its answer.")
        );
    }

    /// <summary>The article of a record: the number as it was asked for, and both numbers of the article.</summary>
    private static IEnumerable<PubMedId> Numbers(JsonElement record)
    {
        foreach (var field in (string[])["requested-id", "pmid", "pmcid"])
        {
            if (record.Text(field) is { } text && PubMedId.TryParse(text, out var id))
                yield return id;
        }
    }

    private static DoiLookup Read(PubMedId id, JsonElement record) =>
        record.Text("doi") is { } text && Doi.TryParse(text, out var doi)
            ? new(id, ResolutionStatus.Found, doi)
            : new(id, ResolutionStatus.NotFound)
            {
                Reason =
                    record.Text("status") == "error"
                        ? $"{Registry}, which covers only articles in PubMed Central, does not know {id.Name}."
                        : $"{Registry} knows no DOI of {id.Name}.",
            };

    private static DoiLookup NotChecked(PubMedId id, string reason) => new(id, ResolutionStatus.CouldNotCheck) { Reason = reason };
}
