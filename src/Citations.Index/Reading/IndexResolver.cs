using System.Globalization;
using Citations.Http;
using Citations.Indexing.Keys;
using Citations.Matching;

namespace Citations.Indexing;

/// <summary>
/// Finds records in an index first, and what it has not, or has too old, elsewhere. Without an elsewhere nothing is asked of anybody: what
/// the index has not is <see cref="ResolutionStatus.NotFound"/> there, and may well be registered.
/// </summary>
/// <param name="index">The index.</param>
/// <param name="next">Who is asked for what the index has not; null for nobody.</param>
/// <param name="options">How the index is used; null for the defaults.</param>
/// <threadsafety>As safe as the next resolver.</threadsafety>
public sealed class IndexResolver(RegistryIndex index, IReferenceResolver? next = null, IndexResolverOptions? options = null)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    private readonly RegistryIndex _index = index ?? throw new ArgumentNullException(nameof(index));
    private readonly IndexResolverOptions _options = options ?? new();

    // A source is named in each answer.
    private readonly Dictionary<IndexSource, string> _names = Names(index);

    /// <inheritdoc/>
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        cancellationToken.ThrowIfCancellationRequested();
        var (resolution, isLast) = Resolve(doi);
        return isLast || next is null ? Task.FromResult(resolution) : next.ResolveAsync(doi, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dois);
        Dictionary<Doi, Resolution> resolutions = new(dois.Count);
        List<Doi> missing = [];
        foreach (var doi in dois.Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (resolution, isLast) = Resolve(doi);
            if (isLast || next is null)
                resolutions[doi] = resolution;
            else
                missing.Add(doi);
        }

        if (next is null || missing.Count == 0)
            return resolutions;
        foreach (var (doi, resolution) in await next.ResolveBatchAsync(missing, cancellationToken).ConfigureAwait(false))
            resolutions[doi] = resolution;
        return resolutions;
    }

    /// <inheritdoc/>
    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        FindResult found;
        try
        {
            var candidates = _index.Read(reader => IndexFinder.Candidates(reader, text, _index.Info.Records));
            found = MatchJudge.Rank(text, candidates.Select(candidate => candidate.Record)) with { Source = Name };
            if (found.Match is { } match)
                found = found with { Source = NameOf(candidates.First(candidate => ReferenceEquals(candidate.Record, match)).Source) };
        }
        catch (IndexException problem)
        {
            found = new(FindStatus.CouldNotCheck, []) { Reason = problem.Message };
        }

        if (found.Status is FindStatus.Found or FindStatus.Ambiguous || next is null)
            return found.Status == FindStatus.NotFound ? found with { Reason = $"No record of this index, {Path.GetFileName(_index.Path)}, agrees in enough facts." } : found;
        return await next.FindAsync(text, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        var lookups = ids.Distinct().ToDictionary(id => id, FindDoi);
        PubMedId[] missing = [.. lookups.Values.Where(lookup => lookup.Doi is null).Select(lookup => lookup.Id)];
        if (next is null || missing.Length == 0)
            return lookups;
        foreach (var (id, lookup) in await next.FindDoisAsync(missing, cancellationToken).ConfigureAwait(false))
            lookups[id] = lookup;
        return lookups;
    }

    /// <summary>The name of the index where none of its records is meant.</summary>
    private string Name => $"Index {Path.GetFileName(_index.Path)}";

    private static Dictionary<IndexSource, string> Names(RegistryIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return index
            .Info.Sources.Distinct()
            .ToDictionary(
                source => source,
                source => string.Create(CultureInfo.InvariantCulture, $"Index {Path.GetFileName(index.Path)}, {source.Name} of {source.Date:O}")
            );
    }

    private string NameOf(int source) => _index.SourceOf(source) is { } known ? _names[known] : Name;

    private (Resolution Resolution, bool IsLast) Resolve(Doi doi)
    {
        try
        {
            var record = _index.Find(doi, out var source) ?? FindAlias(doi, out source);
            if (record is null)
                return (Missing(doi), false);
            DateTimeOffset date = source is null ? default : new(source.Date, default, TimeSpan.Zero);
            var resolution = RecordCheck.Judge(doi, record, source is null ? Name : _names[source]) with { Retrieved = date };
            return (resolution, _options.MaxAge is not { } age || date + age >= _options.Time.GetUtcNow());
        }
        catch (IndexException problem)
        {
            return (new(doi, ResolutionStatus.CouldNotCheck) { Reason = problem.Message }, false);
        }
    }

    private Resolution Missing(Doi doi) =>
        new(doi, ResolutionStatus.NotFound)
        {
            Source = Name,
            Retrieved = _index.Info.Built,
            Reason = $"Not found in this index, {Path.GetFileName(_index.Path)}; it may still be registered.",
        };

    /// <summary>The record of the work that has this DOI as another one.</summary>
    private Reference? FindAlias(Doi doi, out IndexSource? source)
    {
        var (record, number) = _index.Read(reader =>
        {
            foreach (var id in reader.Find(KeyHash.Of(KeyKind.Alias, doi.Key)))
            {
                if (reader.Find(id, out var number) is { } record && IsAlso(record, doi))
                    return (record, number);
            }

            return ((Reference?)null, 0);
        });
        source = record is null ? null : _index.SourceOf(number);
        return record;
    }

    private static bool IsAlso(Reference record, Doi doi) =>
        record.GetRelations().Any(relation => relation.Type == WorkRelationType.IsIdenticalTo && relation.Doi == doi);

    private DoiLookup FindDoi(PubMedId id)
    {
        try
        {
            var doi = _index.Read(reader =>
                reader
                    .Find(KeyHash.Of(KeyKind.PubMed, id.Name))
                    .Select(number => reader.Find(number, out _))
                    .FirstOrDefault(record => record is not null && Has(record, id))
                    ?.Doi
            );
            return doi is null
                ? new(id, ResolutionStatus.NotFound) { Reason = $"Not found in this index, {Path.GetFileName(_index.Path)}." }
                : new(id, ResolutionStatus.Found, doi);
        }
        catch (IndexException problem)
        {
            return new(id, ResolutionStatus.CouldNotCheck) { Reason = problem.Message };
        }
    }

    private static bool Has(Reference record, PubMedId id) =>
        (Pmid.TryParse(record[TextVariable.Pmid], out var pmid) && id.Equals(pmid))
        || (Pmcid.TryParse(record[TextVariable.Pmcid], out var pmcid) && id.Equals(pmcid));
}
