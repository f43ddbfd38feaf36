namespace Citations.Cli.Watching;

/// <summary>
/// Reports that something happened in folders, but not what: events get lost, and editors save in many ways.
/// </summary>
internal interface IFolderEvents : IDisposable
{
    /// <summary>Waits until something has happened since the last <see cref="Take"/>.</summary>
    Task WaitAsync(CancellationToken cancellationToken);

    /// <summary>Whether something has happened since the last call.</summary>
    bool Take();
}
