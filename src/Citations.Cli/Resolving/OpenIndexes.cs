using System.Collections.Concurrent;
using Citations.Cli.Settings;
using Citations.Indexing;

namespace Citations.Cli.Resolving;

/// <summary>The indexes of a run, each opened once.</summary>
/// <param name="named">The index that the user names; null takes that of an article's settings.</param>
/// <param name="settings">The settings of articles.</param>
/// <param name="options">How indexes are used.</param>
/// <param name="registries">The registries to close with the indexes; null for none.</param>
internal sealed class OpenIndexes(string? named, SettingsFiles settings, IndexResolverOptions options, IDisposable? registries)
    : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<RegistryIndex>> _open = new(StringComparer.Ordinal);

    /// <summary>The index of an article; null if it has none.</summary>
    /// <exception cref="CannotRunException">The settings cannot be read.</exception>
    internal string? PathFor(string article)
    {
        if (named is not null)
            return named;
        // Settings name the index as they lie.
        return settings.PathFor(article) is { } path && settings.For(article).Index is { } index
            ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, index)
            : null;
    }

    /// <summary>An index before other resolvers; only these if there is no index.</summary>
    /// <exception cref="CannotRunException">The index cannot be opened.</exception>
    internal IReferenceResolver? Before(string? path, IReferenceResolver? next)
    {
        if (path is null)
            return next;
        try
        {
            return new IndexResolver(_open.GetOrAdd(path, file => new(() => RegistryIndex.Open(file))).Value, next, options);
        }
        catch (IndexException problem)
        {
            throw new CannotRunException(problem.Message);
        }
    }

    public void Dispose()
    {
        foreach (var index in _open.Values.Where(index => index.IsValueCreated))
            index.Value.Dispose();
        registries?.Dispose();
    }
}
