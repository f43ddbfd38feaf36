using System.Collections.Concurrent;
using Citations.Cli.Resolving;
using Citations.Locking;
using Citations.Matching;

namespace Citations.Cli.Editor.Works;

/// <summary>
/// A lock file whose searches are made once: an entry that nobody changes would else be compared with every record at each letter typed.
/// </summary>
internal sealed class LockedSearches(LockFile lockFile)
{
    private const int MostSearches = 10_000;

    private readonly LockFileResolver _alone = new(lockFile);
    private readonly ConcurrentDictionary<string, FindResult> _made = new(StringComparer.Ordinal);

    /// <summary>The lock file.</summary>
    internal LockFile LockFile => lockFile;

    /// <summary>The lock file first, then another; null for nobody.</summary>
    internal SourcedResolver Before(IReferenceResolver? next) =>
        new(
            new LockFileResolver(lockFile, next),
            async (text, cancellationToken) =>
            {
                var locked = await FindAsync(text, cancellationToken);
                return locked.Status == FindStatus.Found || next is null ? locked : await next.FindAsync(text, cancellationToken);
            }
        );

    private async Task<FindResult> FindAsync(string text, CancellationToken cancellationToken)
    {
        if (_made.TryGetValue(text, out var known))
            return known;
        if (_made.Count >= MostSearches)
            _made.Clear();
        return _made[text] = await _alone.FindAsync(text, cancellationToken);
    }
}
