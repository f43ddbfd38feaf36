using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The records at hand and, unless the user is offline, the registries after them.</summary>
/// <param name="lockPath">The lock file's path.</param>
/// <param name="lockFile">What it held when it was read.</param>
/// <param name="registries">Who is asked for what it does not hold; null offline.</param>
/// <param name="owned">What is disposed with the session; null where another owns it.</param>
internal sealed class ResolvingSession(string lockPath, LockFile lockFile, IReferenceResolver? registries, IDisposable? owned) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Doi, Resolution> _found = [];

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
            foreach (var resolution in resolutions.Where(resolution => resolution.Reference is not null && lockFile.Find(resolution.Doi) is null)) _found[resolution.Doi] = resolution;
        }
    }

    /// <summary>Writes what was remembered; without anything new the file is not touched.</summary>
    /// <exception cref="CannotRunException">The lock file cannot be written.</exception>
    internal Task SaveAsync(CancellationToken cancellationToken) => _found.Count > 0 ? WriteAsync(lockFile.With(_found.Values), cancellationToken) : Task.CompletedTask;

    /// <summary>Writes a new state of the lock file.</summary>
    /// <exception cref="CannotRunException">The lock file cannot be written.</exception>
    internal async Task WriteAsync(LockFile changed, CancellationToken cancellationToken)
    {
        try
        {
            await changed.SaveAsync(lockPath, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or LockFileException)
        {
            throw new CannotRunException($"{lockPath} could not be written: {problem.Message}");
        }
    }

    public void Dispose() => owned?.Dispose();
}
