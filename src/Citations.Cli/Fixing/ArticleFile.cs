namespace Citations.Cli.Fixing;

/// <summary>Writes an article in the place of its file: as a whole or not at all.</summary>
internal static class ArticleFile
{
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    internal static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        // A link stays one: what it leads to is written.
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var unfinished = target + ".unfinished";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                await file.WriteAsync(content, cancellationToken);
                file.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, File.GetUnixFileMode(target));
            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be written: {problem.Message}");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
