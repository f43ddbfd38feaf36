using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The records at hand and, unless the user is offline, the registries behind them.</summary>
internal sealed class ResolvingSession(string lockPath, LockFile lockFile, CachedRegistries? registries) : IDisposable
{
    /// <summary>The records at hand.</summary>
    internal LockFile LockFile => lockFile;

    /// <summary>The registries behind their cache; null offline.</summary>
    internal IReferenceResolver? Registries => registries?.Resolver;

    /// <summary>The lock file first, then the registries.</summary>
    internal IReferenceResolver Resolver { get; } = new LockFileResolver(lockFile, registries?.Resolver);

    /// <summary>Keeps what was looked up; writes only where there is something new.</summary>
    /// <exception cref="CannotRunException">The lock file cannot be written.</exception>
    internal async Task KeepAsync(IEnumerable<Resolution> resolutions, CancellationToken cancellationToken)
    {
        var found = resolutions.Where(resolution => resolution.Reference is not null && lockFile.Find(resolution.Doi) is null).ToList();
        if (found.Count > 0) await WriteAsync(lockFile.With(found), cancellationToken);
    }

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

    public void Dispose() => registries?.Dispose();
}
