using System.Text.Json;
using Citations.Formats;
using Citations.Http;

namespace Citations.DoiOrg;

/// <summary>
/// Asks the DOI system itself: which agency registered a DOI, what it is an alias of, and, for agencies without an API, for its record.
/// </summary>
internal sealed class DoiOrgClient(RegistryClientOptions options) : IDisposable
{
    internal const string Registry = "doi.org";

    /// <summary>How many DOIs one question about agencies holds, so that its address stays short.</summary>
    internal const int MaxBatch = 20;

    /// <summary>The statuses of DOIs that are not registered; any other, as "Unknown", is an error of the service.</summary>
    private static readonly string[] NoSuchDoi = ["DOI does not exist", "Invalid DOI"];

    private readonly RegistryClient _client = new(options);

    /// <summary>Which agencies registered DOIs, up to <see cref="MaxBatch"/> of them at once.</summary>
    internal async Task<IReadOnlyDictionary<Doi, Agency>> FindAgenciesAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken
    )
    {
        var answer = await _client
            .GetAsync(new(RequestKind.Single, "doiRA") { List = [.. dois.Select(doi => doi.Value)] }, cancellationToken)
            .ConfigureAwait(false);
        // A request that is too long or not understood is made again in two halves, down to the one DOI that is at fault.
        if (answer.IsRequestAtFault && dois.Count > 1)
        {
            var halves = await Task.WhenAll(
                    dois.Chunk((dois.Count + 1) / 2).Select(half => FindAgenciesAsync(half, cancellationToken))
                )
                .ConfigureAwait(false);
            return halves.SelectMany(half => half).ToDictionary();
        }

        var found = answer.Json is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(Read).OfType<(Doi Doi, Agency Agency)>().ToLookup(entry => entry.Doi, entry => entry.Agency)
            : null;
        return dois.ToDictionary(
            doi => doi,
            doi =>
                (
                    found?[doi].FirstOrDefault()
                    ?? new Agency(AgencyKind.Unknown, answer.Failure ?? "doi.org did not say which agency registered this DOI.")
                ) with
                {
                    Attempts = answer.Attempts,
                }
        );
    }

    /// <summary>The DOI that a DOI or shortDOI is an alias of; whether it is registered at all.</summary>
    internal async Task<HandleAnswer> FindHandleAsync(Doi doi, CancellationToken cancellationToken)
    {
        var answer = await _client.GetAsync(new(RequestKind.Single, "api", "handles", doi.Value), cancellationToken).ConfigureAwait(false);
        if (answer.IsNotFound)
            return new(IsRegistered: false, Alias: null, Failure: null, answer.Attempts);
        if (answer.Json is not { } json)
            return new(IsRegistered: null, Alias: null, answer.Failure, answer.Attempts);
        var alias = json.Items("values")
            .Where(value => value.Text("type") == "HS_ALIAS")
            .Select(value => value.Field("data")?.Text("value"))
            .FirstOrDefault();
        var code = json.Text("responseCode");
        // 200: the handle exists, and has no value of the kinds that were asked for.
        bool? isRegistered = code switch
        {
            "1" or "200" => true,
            "100" => false,
            _ => null,
        };
        return new(
            isRegistered,
            Doi.TryParse(alias, out var target) ? target : null,
            isRegistered is null ? $"doi.org did not say whether this DOI is registered (code {code ?? "missing"})." : null,
            answer.Attempts
        );
    }

    /// <summary>The record of a DOI as CSL-JSON, from whichever agency has it.</summary>
    internal async Task<Resolution> ResolveAsync(Doi doi, string agency, CancellationToken cancellationToken, Resolution? kept = null)
    {
        var answer = await _client
            .GetAsync(
                new(RequestKind.Single, doi.Value) { Accept = "application/vnd.citationstyles.csl+json", IfNoneMatch = kept?.ETag },
                cancellationToken
            )
            .ConfigureAwait(false);
        return RecordCheck.Read(
            doi,
            answer,
            agency,
            record =>
                CslJsonReader.ReadOne(record) is var reference && reference[TextVariable.Doi] is null
                    ? reference with
                    {
                        Doi = doi,
                    }
                    : reference,
            options.Network.TimeProvider,
            kept
        );
    }

    public void Dispose() => _client.Dispose();

    private static (Doi Doi, Agency Agency)? Read(JsonElement entry)
    {
        if (!Doi.TryParse(entry.Text("DOI"), out var doi))
            return null;
        if (entry.Text("RA") is { } agency)
            return (doi, new Agency(AgencyKind.Known, agency));
        var status = entry.Text("status");
        return NoSuchDoi.Contains(status ?? "", StringComparer.OrdinalIgnoreCase)
            ? (doi, new Agency(AgencyKind.None, status!))
            : (doi, new Agency(AgencyKind.Unknown, $"doi.org did not say which agency registered this DOI ({status ?? "no reason"})."));
    }
}
