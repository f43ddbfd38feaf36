using Citations.Http;
using Citations.Matching;

namespace Citations.Locking;

/// <summary>
/// Finds records in a lock file first, and what it has not elsewhere. Without an elsewhere this is offline work: what the lock file has not
/// could not be checked.
/// </summary>
/// <param name="lockFile">The lock file.</param>
/// <param name="next">Who is asked for what the lock file has not; null for nobody.</param>
/// <threadsafety>As safe as the next resolver.</threadsafety>
public sealed class LockFileResolver(LockFile lockFile, IReferenceResolver? next = null)
    : IBatchReferenceResolver,
        IDoiFinder,
        IReferenceFinder
{
    private readonly LockFile _lockFile = lockFile ?? throw new ArgumentNullException(nameof(lockFile));
    private readonly Lazy<LikelyRecords> _records = new(() => new(lockFile.Records.Select(record => record.Reference)));
    private readonly Lazy<LikelyRecords> _indexed = new(() => new(lockFile.Indexed.Select(record => record.Reference)));

    /// <inheritdoc/>
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        cancellationToken.ThrowIfCancellationRequested();
        if (_lockFile.Find(doi) is { } locked)
            return Task.FromResult(Found(locked));
        return next?.ResolveAsync(doi, cancellationToken)
            ?? Task.FromResult(
                new Resolution(doi, ResolutionStatus.CouldNotCheck)
                {
                    Reason = "The lock file has no record of this DOI, and no registry was asked.",
                }
            );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Doi, Resolution>> ResolveBatchAsync(
        IReadOnlyCollection<Doi> dois,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dois);
        var locked = await this.ResolveEachAsync(dois.Where(doi => next is null || _lockFile.Find(doi) is not null), cancellationToken)
            .ConfigureAwait(false);
        Doi[] missing = [.. dois.Where(doi => !locked.ContainsKey(doi))];
        if (next is null || missing.Length == 0)
            return locked;
        foreach (var (doi, resolution) in await next.ResolveBatchAsync(missing, cancellationToken).ConfigureAwait(false))
            locked[doi] = resolution;
        return locked;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<PubMedId, DoiLookup>> FindDoisAsync(
        IReadOnlyCollection<PubMedId> ids,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        var found = ids.Distinct()
            .Select(id => (Id: id, Doi: _lockFile.FindDoi(id)))
            .Where(entry => entry.Doi is not null)
            .ToDictionary(entry => entry.Id, entry => new DoiLookup(entry.Id, ResolutionStatus.Found, entry.Doi));
        PubMedId[] missing = [.. ids.Distinct().Where(id => !found.ContainsKey(id))];
        var others = next is null
            ? missing.ToDictionary(
                id => id,
                id => new DoiLookup(id, ResolutionStatus.CouldNotCheck)
                {
                    Reason = $"The lock file has no record of {id.Name}, and no registry was asked.",
                }
            )
            : await next.FindDoisAsync(missing, cancellationToken).ConfigureAwait(false);
        foreach (var (id, lookup) in others)
            found[id] = lookup;
        return found;
    }

    /// <summary>
    /// Looks for a work among the records of the lock file, which holds what was found before, and what is not there elsewhere.
    /// </summary>
    /// <inheritdoc/>
    public async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        var locked = MatchJudge.Rank(text, _records.Value.For(text));
        if (locked.Status == FindStatus.Found)
            return locked with { Source = _lockFile.Records.FirstOrDefault(record => record.Reference == locked.Match)?.Source };
        var indexed = MatchJudge.Rank(text, _indexed.Value.For(text));
        if (indexed.Status == FindStatus.Found)
            return indexed with
            {
                Source = _lockFile.Indexed.First(record => record.Reference == indexed.Match).Source,
                IsSecondHand = true,
            };
        return next is null
            ? locked with
            {
                Status = FindStatus.CouldNotCheck,
                Reason = "The lock file has no record of this work, and no registry was asked.",
            }
            : await next.FindAsync(text, cancellationToken).ConfigureAwait(false);
    }

    private static Resolution Found(LockedRecord locked) =>
        RecordCheck.Judge(locked.Doi, locked.Reference, locked.Source) with
        {
            Retrieved = new DateTimeOffset(locked.Retrieved.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        };
}
