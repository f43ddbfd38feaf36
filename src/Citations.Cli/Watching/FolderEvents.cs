using System.Threading.Channels;

namespace Citations.Cli.Watching;

/// <summary>The events of the file system in some folders.</summary>
internal sealed class FolderEvents : IFolderEvents
{
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<bool> _happened = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <exception cref="CannotRunException">A folder cannot be watched.</exception>
    internal FolderEvents(IEnumerable<WatchedFolder> folders)
    {
        foreach (var folder in folders)
        {
            try
            {
                _watchers.Add(Watch(folder));
            }
            catch (Exception problem) when (problem is IOException or ArgumentException or UnauthorizedAccessException)
            {
                Dispose();
                throw new CannotRunException($"{folder.Path} cannot be watched: {problem.Message}");
            }
        }
    }

    public async Task WaitAsync(CancellationToken cancellationToken) => await _happened.Reader.WaitToReadAsync(cancellationToken);

    public bool Take() => _happened.Reader.TryRead(out _);

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    private FileSystemWatcher Watch(WatchedFolder folder)
    {
        var watcher = new FileSystemWatcher(folder.Path)
        {
            IncludeSubdirectories = folder.IsDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Happen();
        watcher.Created += (_, _) => Happen();
        watcher.Deleted += (_, _) => Happen();
        watcher.Renamed += (_, _) => Happen();
        // More events than the system keeps, or a folder that has gone: something happened.
        watcher.Error += (_, _) => Happen();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Happen() => _happened.Writer.TryWrite(true);
}
