using Citations.Caching;
using Citations.Matching;
using Microsoft.Data.Sqlite;

namespace Citations.Cli.Resolving;

/// <summary>The registries behind the cache of this user. A cache that cannot be opened is reported and not used.</summary>
internal sealed class CachedRegistries : IDisposable
{
    private readonly IReferenceResolver _registries;
    private readonly ResolutionCache? _cache;

    private CachedRegistries(IReferenceResolver registries, SqliteCache? store, CacheOptions options)
    {
        _registries = registries;
        _cache = store is null ? null : new(store);
        Resolver = _cache is null ? registries : new CachingResolver(registries, _cache, options);
        Kept = _cache is null ? Nobody.Instance : new CachingResolver(Nobody.Instance, _cache, options);
    }

    /// <summary>The cache first, then the registries.</summary>
    internal IReferenceResolver Resolver { get; }

    /// <summary>Only the cache: what is not kept there could not be checked.</summary>
    internal IReferenceResolver Kept { get; }

    /// <summary>Looks for a work, and asks only the second sources of its article.</summary>
    internal Task<FindResult> FindAsync(string text, SecondSources? sources, CancellationToken cancellationToken) =>
        sources is { } chosen && _registries is RegistryResolver registries
            ? registries.FindAsync(text, chosen, cancellationToken)
            : Resolver.FindAsync(text, cancellationToken);

    internal static CachedRegistries Open(Terminal terminal, RegistryChoice choice, bool isRefreshing) =>
        new(terminal.OpenRegistries(choice), OpenStore(terminal), new() { IsRefreshing = isRefreshing });

    private static SqliteCache? OpenStore(Terminal terminal)
    {
        if (terminal.CachePath is not { } path)
            return null;
        try
        {
            return CachePath.Open(path, terminal.Time);
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"citations: the cache {path} could not be opened, so nothing is kept: {problem.Message}");
            return null;
        }
    }

    public void Dispose()
    {
        _cache?.Dispose();
        (_registries as IDisposable)?.Dispose();
    }
}
