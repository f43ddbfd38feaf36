using Citations.Files;

namespace Citations.Cli.Input;

/// <summary>Reads the files a user names; <c>-</c> is the standard input. Whatever goes wrong is one clear sentence.</summary>
internal static class InputFile
{
    /// <summary>The largest article that is read. A long book is about 2 MB.</summary>
    internal const int MaxArticleBytes = 16 * 1024 * 1024;

    /// <summary>The largest library that is read.</summary>
    internal const int MaxLibraryBytes = 1024 * 1024 * 1024;

    /// <summary>The largest library or style that an article names and the user does not.</summary>
    internal const int MaxNamedBytes = 50 * 1024 * 1024;

    /// <summary>
    /// Refuses what an article names, and the user does not, unless it is a regular file of a usual size: a device may have no end, and a
    /// pipe waits for its writer. A file that is not there is left to the reading.
    /// </summary>
    /// <exception cref="CannotRunException">The file is something else, or too large.</exception>
    internal static void CheckNamedByArticle(string path)
    {
        if (!File.Exists(path))
            return;
        if (!IsRegular(path))
            throw new CannotRunException($"{path} is not a regular file.");
        try
        {
            using var file = File.OpenHandle(path);
            if (RandomAccess.GetLength(file) > MaxNamedBytes)
                throw TooLarge(path, MaxNamedBytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The reading says what is wrong.
        }
    }

    /// <summary>Whether a path leads to a file that holds bytes. Where the system does not say, an empty one may be a pipe.</summary>
    internal static bool IsRegular(string path) => FileFacts.Of(path)?.IsRegular ?? new FileInfo(path).Length > 0;

    /// <summary>Reads a text, in the encoding that it declares.</summary>
    /// <exception cref="CannotRunException">The file is missing, unreadable, too large or no text.</exception>
    internal static async Task<string> ReadTextAsync(string path, int maxBytes, Terminal terminal, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(path, maxBytes, terminal, cancellationToken);
        var text = EncodedText.Of(bytes).Text;
        if (text.AsSpan().Contains('\0'))
            throw new CannotRunException($"{path} is not a text file.");
        return text;
    }

    /// <summary>Reads a whole file, up to a size.</summary>
    /// <exception cref="CannotRunException">The file is missing, unreadable or too large.</exception>
    internal static async Task<byte[]> ReadBytesAsync(string path, int maxBytes, Terminal terminal, CancellationToken cancellationToken)
    {
        await using var stream = Open(path, terminal);
        if (stream.CanSeek && stream.Length > maxBytes)
            throw TooLarge(path, maxBytes);
        // A file has the length that it says, but for those that the system makes as they are read.
        using var buffer = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var chunk = new byte[81920];
        for (int read; (read = await stream.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            if (buffer.Length + read > maxBytes)
                throw TooLarge(path, maxBytes);
            buffer.Write(chunk, 0, read);
        }

        return buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
    }

    /// <summary>Opens a file, or the standard input.</summary>
    /// <exception cref="CannotRunException">The file is missing or unreadable.</exception>
    internal static Stream Open(string path, Terminal terminal)
    {
        if (path == "-")
            return terminal.OpenInput();
        if (path.Length == 0)
            throw new CannotRunException("The name of the file to read is empty.");
        if (Directory.Exists(path))
            throw new CannotRunException($"{path} is a folder; name a file.");
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotRunException($"{path} does not exist.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be read: {problem.Message}");
        }
    }

    private static CannotRunException TooLarge(string path, int maxBytes) =>
        new($"{path} is larger than {maxBytes / (1024 * 1024)} MB, the maximum size.");
}
