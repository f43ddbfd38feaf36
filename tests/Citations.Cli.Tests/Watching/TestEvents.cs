using System.Threading.Channels;
using Citations.Cli.Watching;

namespace Citations.Tests.Watching;

/// <summary>Events that a test makes, and whether the watch waits for one.</summary>
internal sealed class TestEvents : IFolderEvents
{
    private readonly Channel<bool> _happened = Channel.CreateUnbounded<bool>();
    private readonly SemaphoreSlim _idle = new(0);

    /// <summary>The folders that were watched, each time all of them.</summary>
    internal List<IReadOnlyList<WatchedFolder>> Folders { get; } = [];

    /// <summary>As a terminal opens the events of folders.</summary>
    internal IFolderEvents Open(IEnumerable<WatchedFolder> folders)
    {
        Folders.Add([.. folders]);
        return this;
    }

    /// <summary>Something happens.</summary>
    internal void Happen() => _happened.Writer.TryWrite(true).ShouldBeTrue();

    /// <summary>Waits until the watch has nothing more to do.</summary>
    internal Task IdleAsync() => _idle.WaitAsync(TestContext.Current.CancellationToken);

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        if (!_happened.Reader.TryPeek(out _))
            _idle.Release();
        await _happened.Reader.WaitToReadAsync(cancellationToken);
    }

    public bool Take()
    {
        var any = false;
        while (_happened.Reader.TryRead(out _))
            any = true;
        return any;
    }

    public void Dispose() { }
}
