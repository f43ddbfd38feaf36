using Citations.Formats;

namespace Citations.Cli.Input;

/// <summary>The libraries of references that a user names, in any format.</summary>
internal static class LibraryFile
{
    /// <summary>Reads a library as a whole; <c>-</c> is the standard input.</summary>
    /// <param name="format">The name of its format; null for the one that its content shows.</param>
    /// <exception cref="CannotRunException">The file cannot be read, or is not a library.</exception>
    internal static async Task<ReferenceLibrary> ReadAsync(
        string path,
        string? format,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var known = format is null ? null : Named(format);
        var bytes = await InputFile.ReadBytesAsync(path, InputFile.MaxLibraryBytes, terminal, cancellationToken);
        // UTF-16 and UTF-32 have zeros, and a mark at their start.
        if (bytes.AsSpan().Contains((byte)0) && bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..]))
            throw new CannotRunException($"{path} is not a text file.");
        try
        {
            return ReferenceLibrary.Parse(bytes, known, KnownFormats.Others);
        }
        catch (FormatException problem)
        {
            throw new CannotRunException($"{path}: {problem.Message}");
        }
    }

    /// <summary>The format to write: the named one, else that of the file's extension.</summary>
    /// <exception cref="CannotRunException">Neither says which.</exception>
    internal static ReferenceFormat FormatFor(string path, string? name) =>
        name is not null
            ? Writable(Named(name))
            : ReferenceFormat.OfPath(path, KnownFormats.Others)
                ?? throw new CannotRunException(
                    $"{path} does not show its format; use --to {string.Join("|", KnownFormats.Written.Select(format => format.Name))}."
                );

    /// <summary>A format that must be written.</summary>
    /// <exception cref="CannotRunException">The format is only read.</exception>
    internal static ReferenceFormat Writable(ReferenceFormat format) =>
        format.CanWrite
            ? format
            : throw new CannotRunException(
                $"{format.Title} can be read but not written; expected one of {string.Join(", ", KnownFormats.Written.Select(known => known.Name))}."
            );

    /// <summary>The format of a name.</summary>
    /// <exception cref="CannotRunException">No format has this name.</exception>
    internal static ReferenceFormat Named(string name) =>
        ReferenceFormat.Named(name, KnownFormats.Others)
        ?? throw new CannotRunException(
            $"'{name}' is not a format; expected one of {string.Join(", ", KnownFormats.All.Select(format => format.Name))}."
        );
}
