using System.Collections.Concurrent;
using Citations.Locking;

namespace Citations.Cli.Resolving;

/// <summary>
/// The sessions of many articles: one for each lock file and choice of second sources, all with the same registries, each DOI asked for
/// once.
/// </summary>
/// <param name="open">Opens a session of a lock file and a resolver.</param>
/// <param name="named">The lock file that the user names; null takes that of an article's project.</param>
/// <param name="registries">The registries; null offline.</param>
/// <param name="sources">The second sources of an article; null asks those of the registries.</param>
/// <param name="indexes">The indexes that are asked before the registries; they own these.</param>
/// <param name="time">Tells how old an answer is.</param>
/// <param name="isLasting">Whether the sessions outlive one run, so that what failed once is asked for again.</param>
internal sealed class ResolvingSessions(
    Func<string, IReferenceResolver?, CancellationToken, Task<ResolvingSession>> open,
    string? named,
    CachedRegistries? registries,
    Func<string, SecondSources?> sources,
    OpenIndexes indexes,
    TimeProvider time,
    bool isLasting = false
) : IDisposable
{
    private readonly IReferenceResolver? _once =
        registries is null || isLasting ? registries?.Resolver : new OnceResolver(registries.Resolver, time);
    private readonly ConcurrentDictionary<
        (string Path, SecondSources? Sources, string? Index),
        Lazy<Task<ResolvingSession>>
    > _sessions = new();

    /// <summary>The session of an article.</summary>
    /// <exception cref="CannotRunException">The lock file cannot be read.</exception>
    internal Task<ResolvingSession> ForAsync(string article, CancellationToken cancellationToken) =>
        _sessions
            .GetOrAdd(
                (named ?? ProjectFolder.LockFileOf(article), SourcesOf(article), indexes.PathFor(article)),
                key => new(() => open(key.Path, indexes.Before(key.Index, Resolver(key.Sources)), cancellationToken))
            )
            .Value;

    /// <summary>The records that earlier runs looked up at registries, without asking anybody; none offline.</summary>
    internal IReferenceResolver Kept => registries?.Kept ?? Nobody.Instance;

    /// <summary>The second sources of an article; null offline.</summary>
    /// <exception cref="CannotRunException">The settings cannot be read.</exception>
    internal SecondSources? SourcesOf(string article) => registries is null ? null : sources(article);

    /// <summary>Forgets the lock files, so that they are read again.</summary>
    internal void Forget() => _sessions.Clear();

    /// <summary>Forgets the lock files where there are more than so many; nothing may be remembered for them.</summary>
    internal void ForgetBeyond(int most)
    {
        if (_sessions.Count > most)
            _sessions.Clear();
    }

    /// <summary>Writes what was looked up into the lock files.</summary>
    /// <exception cref="CannotRunException">A lock file cannot be written.</exception>
    internal async Task SaveAsync(CancellationToken cancellationToken)
    {
        foreach (var session in _sessions.Values.Where(session => session is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
            await (await session.Value).SaveAsync(cancellationToken);
    }

    private SourcedResolver? Resolver(SecondSources? chosen) =>
        _once is null || registries is null
            ? null
            : new(_once, (text, cancellationToken) => registries.FindAsync(text, chosen, cancellationToken));

    public void Dispose() => indexes.Dispose();
}
