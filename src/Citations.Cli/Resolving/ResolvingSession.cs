using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The records at hand and, unless the user is offline, the registries after them.</summary>
/// <param name="lockPath">The lock file's path.</param>
/// <param name="lockFile">The lock file as it was read.</param>
/// <param name="registries">Who is asked for what it does not hold; null offline.</param>
/// <param name="owned">The resource to dispose with the session; null if another owns it.</param>
internal sealed class ResolvingSession(string lockPath, LockFile lockFile, IReferenceResolver? registries, IDisposable? owned) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Doi, Resolution> _found = [];
    private readonly List<IndexedRecord> _indexed = [];

    /// <summary>The records at hand.</summary>
    internal LockFile LockFile => lockFile;

    /// <summary>The registries after their cache; null offline.</summary>
    internal IReferenceResolver? Registries => registries;

    /// <summary>The lock file first, then the registries.</summary>
    internal IReferenceResolver Resolver { get; } = new LockFileResolver(lockFile, registries);

    /// <summary>Remembers what was looked up and the lock file does not hold.</summary>
    internal void Keep(IEnumerable<Resolution> resolutions)
    {
        lock (_lock)
        {
            foreach (
                var resolution in resolutions.Where(resolution => resolution.Reference is not null && lockFile.Find(resolution.Doi) is null)
            )
                _found[resolution.Doi] = resolution;
        }
    }

    /// <summary>Remembers what an index has and the lock file does not hold.</summary>
    internal void Keep(IEnumerable<IndexedRecord> records)
    {
        var held = lockFile.Indexed.ToHashSet();
        lock (_lock)
        {
            _indexed.AddRange(records.Where(record => !held.Contains(record)));
        }
    }

    /// <summary>
    /// Adds what was remembered to the lock file, beside what others have added meanwhile; without anything new it is not touched.
    /// </summary>
    /// <exception cref="CannotRunException">The lock file cannot be written.</exception>
    internal Task SaveAsync(CancellationToken cancellationToken) =>
        _found.Count + _indexed.Count > 0
            ? UpdateAsync(
                current => current.With(_found.Values.Where(resolution => current.Find(resolution.Doi) is null)).With(_indexed),
                cancellationToken
            )
            : Task.CompletedTask;

    /// <summary>Changes the lock file as it is now.</summary>
    /// <returns>The changes.</returns>
    /// <exception cref="CannotRunException">The lock file cannot be written.</exception>
    internal async Task<IReadOnlyList<LockFileChange>> UpdateAsync(Func<LockFile, LockFile> change, CancellationToken cancellationToken)
    {
        try
        {
            var (before, after) = await LockFile.UpdateAsync(lockPath, change, cancellationToken: cancellationToken);
            return [.. after.ChangesSince(before)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or LockFileException)
        {
            throw new CannotRunException($"{lockPath} could not be written: {problem.Message}");
        }
    }

    public void Dispose() => owned?.Dispose();
}
