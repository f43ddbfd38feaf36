using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Citations.Http;

namespace Citations.Crossref;

/// <summary>
/// Looks many DOIs up with one list request, <c>filter=doi:a,doi:b</c>. Crossref leaves out without a word what it does not find, answers
/// in its own order and in lower case, and takes a comma as the next filter: what cannot be in a filter, and what the list lacks, is
/// looked up singly.
/// </summary>
internal sealed class CrossrefBatch(RegistryClient client, IReferenceResolver single, TimeProvider clock)
{
    private const int MaxDois = 50;
    private const int MaxFilterLength = 3000;

    private static readonly SearchValues<char> Filterable = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._;()/:"
    );

    internal async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken
    )
    {
        var resolutions = new Dictionary<Doi, Resolution>();
        var lists = dois.Where(IsFilterable).Distinct().Chunk(MaxDois);
        foreach (var found in await Task.WhenAll(lists.Select(list => ResolveListAsync(list, cancellationToken))).ConfigureAwait(false))
            Add(found);
        Add(
            await single
                .ResolveEachAsync(dois.Distinct().Where(doi => !resolutions.ContainsKey(doi)), cancellationToken)
                .ConfigureAwait(false)
        );
        return resolutions;

        void Add(Dictionary<Doi, Resolution> found)
        {
            foreach (var (doi, resolution) in found)
                resolutions[doi] = resolution;
        }
    }

    /// <summary>The results of one list request; if the request itself fails, that holds for each of its DOIs.</summary>
    private async Task<Dictionary<Doi, Resolution>> ResolveListAsync(Doi[] dois, CancellationToken cancellationToken)
    {
        if (dois.Length < 2)
            return [];
        if (dois.Sum(doi => doi.Value.Length) > MaxFilterLength)
            return await HalveAsync(dois, cancellationToken).ConfigureAwait(false);
        var answer = await client
            .GetAsync(
                new(RequestKind.List, "works")
                {
                    Query =
                    [
                        ("filter", string.Join(',', dois.Select(doi => "doi:" + doi.Value))),
                        ("rows", dois.Length.ToString(CultureInfo.InvariantCulture)),
                    ],
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        // A request that is too long, too large or not understood may do in two halves, down to the one DOI that is at fault.
        if (answer.IsRequestAtFault)
            return await HalveAsync(dois, cancellationToken).ConfigureAwait(false);
        if (answer.Failure is not null)
            return dois.ToDictionary(doi => doi, doi => RecordCheck.Read(doi, answer, CrossrefRecord.Registry, CrossrefRecord.Map, clock));
        return Match(dois, answer);
    }

    private async Task<Dictionary<Doi, Resolution>> HalveAsync(Doi[] dois, CancellationToken cancellationToken)
    {
        var halves = await Task.WhenAll(
                ResolveListAsync(dois[..(dois.Length / 2)], cancellationToken),
                ResolveListAsync(dois[(dois.Length / 2)..], cancellationToken)
            )
            .ConfigureAwait(false);
        return halves.SelectMany(half => half).ToDictionary();
    }

    private Dictionary<Doi, Resolution> Match(Doi[] dois, RegistryAnswer answer)
    {
        var asked = dois.ToDictionary(doi => doi.Value, StringComparer.OrdinalIgnoreCase);
        var found = new Dictionary<Doi, Resolution>();
        foreach (var item in answer.Json?.Field("message")?.Items("items") ?? [])
        {
            if (item.Text("DOI") is not { } name || !asked.TryGetValue(name, out var doi))
                continue;
            var resolution = RecordCheck.Read(
                doi,
                new RegistryAnswer { Json = item, Attempts = answer.Attempts },
                CrossrefRecord.Registry,
                CrossrefRecord.Map,
                clock
            );
            if (resolution.Reference is not null)
                found.TryAdd(doi, resolution);
        }

        return found;
    }

    private static bool IsFilterable(Doi doi) => !doi.IsShort && !doi.Value.AsSpan().ContainsAnyExcept(Filterable);
}
