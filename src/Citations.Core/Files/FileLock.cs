namespace Citations.Files;

/// <summary>
/// Lets one process at a time change a file: whoever holds <c>NAME.lock</c> open beside it, which is there only meanwhile. The system ends
/// the lock of a process that dies.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(15);

    private const int MaxTries = 4_000;

    // What the systems say where another process holds a file.
    private const int WouldBlock = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolation = unchecked((int)0x80070020);

    private readonly FileStream _file;
    private readonly string _path;

    private FileLock(FileStream file, string path) => (_file, _path) = (file, path);

    /// <summary>Waits for the lock of a file.</summary>
    /// <param name="path">The file, which need not be there.</param>
    /// <param name="time">The clock of the wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="IOException">The lock cannot be had: another process holds it for a minute, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder takes no new file.</exception>
    internal static async Task<FileLock> EnterAsync(string path, TimeProvider time, CancellationToken cancellationToken)
    {
        var lockPath = FileTarget.Of(path).Path + ".lock";
        for (var tries = 1; ; tries++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryEnter(lockPath) is { } entered)
                return entered;
            if (tries == MaxTries)
                throw new IOException($"Another process holds {lockPath}.");
            await Task.Delay(Between, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        // Deleted while it is held: whoever opened it meanwhile finds that the file has no name any more. Windows deletes it as it is
        // closed.
        if (OperatingSystem.IsLinux())
            File.Delete(_path);
        _file.Dispose();
    }

    private static FileLock? TryEnter(string path)
    {
        FileStream file;
        try
        {
            file = new(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 1,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None
            );
        }
        catch (IOException problem) when (problem.HResult is WouldBlock or WouldBlockOnMac or SharingViolation)
        {
            return null;
        }

        // Its last holder may have deleted it between our opening and our locking it.
        if (!OperatingSystem.IsLinux() || FileFacts.Of($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}") is not { Links: 0 })
            return new(file, path);
        file.Dispose();
        return null;
    }
}
