namespace Citations.Cli.Watching;

/// <summary>The stamp that shows whether a file changed, without reading it. A file that is not there has the default.</summary>
/// <param name="Written">When it was written.</param>
/// <param name="Length">Its length in bytes.</param>
internal readonly record struct FileStamp(DateTime Written, long Length)
{
    /// <summary>The stamp of a file; of a link that of the file it leads to.</summary>
    internal static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(TargetOf(path));
            return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : default;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>The file that a link leads to; a path that is not a link, as it is.</summary>
    internal static string TargetOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(path);
        }
    }
}
