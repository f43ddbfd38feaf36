using System.Globalization;

namespace Citations.Files;

/// <summary>
/// A file that is written as a whole or not at all. What is written goes to a separate unfinished file beside the target, which takes the
/// target's place when all of it is on the disk; symbolic links stay links, and mode, owner and other names of the file stay as they are.
/// </summary>
/// <threadsafety>Any number of processes may write one file: it is that of the last one. One instance is for one thread.</threadsafety>
internal sealed class FileReplacement : IDisposable
{
    private const string Extension = ".unfinished";

    /// <summary>How much older than a new one an unfinished file is that nobody writes any more.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(1);

    private readonly FileTarget _target;
    private readonly string? _unfinished;
    private bool _isOver;

    private FileReplacement(FileTarget target, string? unfinished, Stream stream) =>
        (_target, _unfinished, Stream) = (target, unfinished, stream);

    /// <summary>Takes the new content.</summary>
    internal Stream Stream { get; }

    /// <summary>Begins to write a file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    internal static FileReplacement Begin(string path)
    {
        var target = FileTarget.Of(path);
        if (target.Manner == WriteManner.Streamed)
            return new(target, null, new FileStream(target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1));
        // What may not be written may not be replaced either, though the folder would let us.
        if (File.Exists(target.Path))
            using (new FileStream(target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) { }

        var name = Path.GetFileName(target.Path);
        try
        {
            var unfinished = Create(Path.GetDirectoryName(target.Path)!, name);
            CleanUp(unfinished, name);
            if (FileFacts.Of(target.Path) is { } facts && facts.Owner != FileFacts.Of(unfinished.Name)?.Owner)
                target = target with { Manner = WriteManner.Overwritten };
            return new(target, unfinished.Name, unfinished);
        }
        catch (UnauthorizedAccessException) when (File.Exists(target.Path))
        {
            // The file may be written, but its folder takes no other.
            var unfinished = Create(Path.GetTempPath(), name);
            return new(target with { Manner = WriteManner.Overwritten }, unfinished.Name, unfinished);
        }
    }

    /// <summary>Puts what was written in its place.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; what was there stays.</exception>
    internal void Commit()
    {
        if (_unfinished is null)
        {
            Stream.Flush();
            return;
        }

        ((FileStream)Stream).Flush(flushToDisk: true);
        if (_target.Manner == WriteManner.Overwritten)
        {
            Overwrite();
            return;
        }

        if (!OperatingSystem.IsWindows() && File.Exists(_target.Path))
            File.SetUnixFileMode(_unfinished, File.GetUnixFileMode(_target.Path));
        Stream.Dispose();
        File.Move(_unfinished, _target.Path, overwrite: true);
        _isOver = true;
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full or the reader is gone; the writer already got the exception.
        }

        if (_unfinished is not null && !_isOver)
            File.Delete(_unfinished);
    }

    private void Overwrite()
    {
        using var file = new FileStream(_target.Path, FileMode.Open, FileAccess.Write, FileShare.Read);
        Stream.Position = 0;
        Stream.CopyTo(file);
        file.SetLength(file.Position);
        file.Flush(flushToDisk: true);
    }

    private static FileStream Create(string folder, string name)
    {
        // The shared lock of the open file tells others that it is written.
        var unfinished = Path.Combine(
            folder,
            string.Create(CultureInfo.InvariantCulture, $".{Shortened(name)}.{Guid.NewGuid():N}{Extension}")
        );
        return new(unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>Deletes what killed writers of the same file have left: old files of the form of ours that nobody holds open.</summary>
    private static void CleanUp(FileStream own, string name)
    {
        var start = $".{Shortened(name)}.";
        var since = File.GetLastWriteTimeUtc(own.Name) - Stale;
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(own.Name)!, start + "*" + Extension))
        {
            var middle = Path.GetFileName(path)[start.Length..^Extension.Length];
            if (!Guid.TryParseExact(middle, "N", out _) || File.GetLastWriteTimeUtc(path) >= since)
                continue;
            try
            {
                using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    File.Delete(path);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // Somebody writes it yet, or it is another user's.
            }
        }
    }

    // A name of a file has at most 255 bytes.
    private static string Shortened(string name) => name.Length <= 40 ? name : name[..40];
}
