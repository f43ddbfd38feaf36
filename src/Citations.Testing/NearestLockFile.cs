using Citations.Locking;

namespace Citations.Testing;

/// <summary>Resolves by the lock file in the folder of the test's program or the nearest above it.</summary>
internal sealed class NearestLockFile : IReferenceResolver
{
    private LockFileResolver? _resolver;

    public async Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default)
    {
        if (_resolver is null)
        {
            if (Find() is not { } path)
                return new(doi, ResolutionStatus.CouldNotCheck)
                {
                    Reason =
                        $"there is no {LockFile.DefaultName} in {AppContext.BaseDirectory} or above it; have it copied beside the tests, or name a resolver.",
                };
            _resolver = new LockFileResolver(await LockFile.LoadAsync(path, cancellationToken).ConfigureAwait(false));
        }

        return await _resolver.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, LockFile.DefaultName);
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
