using System.Collections.Concurrent;
using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>The sessions of many articles: one for each lock file, all with the same registries, each DOI asked for once.</summary>
internal sealed class ResolvingSessions(
    Func<string, IReferenceResolver?, CancellationToken, Task<ResolvingSession>> open,
    string? named,
    CachedRegistries? registries
) : IDisposable
{
    private readonly OnceResolver? _once = registries is null ? null : new(registries.Resolver);
    private readonly ConcurrentDictionary<string, Lazy<Task<ResolvingSession>>> _sessions = new(StringComparer.Ordinal);

    /// <summary>The session of an article.</summary>
    /// <exception cref="CannotRunException">The lock file cannot be read.</exception>
    internal Task<ResolvingSession> ForAsync(string article, CancellationToken cancellationToken) =>
        _sessions.GetOrAdd(named ?? ProjectFolder.LockFileOf(article), path => new(() => open(path, _once, cancellationToken))).Value;

    /// <summary>Writes what was looked up into the lock files.</summary>
    /// <exception cref="CannotRunException">A lock file cannot be written.</exception>
    internal async Task SaveAsync(CancellationToken cancellationToken)
    {
        foreach (var session in _sessions.Values.Where(session => session is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            await (await session.Value).SaveAsync(cancellationToken);
    }

    public void Dispose() => registries?.Dispose();
}
