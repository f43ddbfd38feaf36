using Citations.Http;

namespace Citations.Locking;

/// <summary>
/// Finds records in a lock file first, and what it has not elsewhere. Without an elsewhere this is offline work: what the lock file has not could not be checked.
/// </summary>
/// <param name="lockFile">The lock file.</param>
/// <param name="next">Who is asked for what the lock file has not; null for nobody.</param>
/// <threadsafety>As safe as the next resolver.</threadsafety>
public sealed class LockFileResolver(LockFile lockFile, IReferenceResolver? next = null) : IReferenceResolver
{
    /// <inheritdoc/>
    public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(doi);
        cancellationToken.ThrowIfCancellationRequested();
        if (lockFile.Find(doi) is { } locked) return Task.FromResult(Found(locked));
        return next?.ResolveAsync(doi, cancellationToken)
            ?? Task.FromResult(new Resolution(doi, ResolutionStatus.CouldNotCheck) { Reason = "The lock file has no record of this DOI, and no registry was asked." });
    }

    private static Resolution Found(LockedRecord locked) => RecordCheck.Judge(locked.Doi, locked.Reference, locked.Source) with
    {
        Retrieved = new DateTimeOffset(locked.Retrieved.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
    };
}
