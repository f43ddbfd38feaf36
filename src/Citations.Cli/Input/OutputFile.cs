using System.Text;
using Citations.Files;

namespace Citations.Cli.Input;

/// <summary>A file that is written as a whole or not at all; <c>-</c> is the standard output, which takes what comes as it comes.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int Part = 32 * 1024;

    private readonly string _path;
    private readonly Terminal _terminal;
    private readonly FileReplacement? _file;
    private readonly FileStream? _held;

    /// <param name="path">The file; <c>-</c> is the standard output.</param>
    /// <param name="holdsBack">Whether the standard output too gets nothing until <see cref="Finish"/>.</param>
    /// <param name="terminal">The outside.</param>
    /// <param name="encoding">The encoding of a file; null for UTF-8. The standard output is UTF-8.</param>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    internal OutputFile(string path, bool holdsBack, Terminal terminal, Encoding? encoding = null)
    {
        (_path, _terminal) = (path, terminal);
        if (path.Length == 0)
            throw new CannotRunException("The name of the file to write is empty.");
        try
        {
            if (path == "-" && !holdsBack)
                Text = terminal.Data;
            else if (path == "-")
                Text = new StreamWriter(
                    _held = new FileStream(
                        Path.GetTempFileName(),
                        FileMode.Open,
                        FileAccess.ReadWrite,
                        FileShare.None,
                        Part,
                        FileOptions.DeleteOnClose
                    )
                );
            else
                Text = new StreamWriter(
                    (_file = FileReplacement.Begin(path)).Stream,
                    encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    Part
                );
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(problem);
        }
    }

    internal TextWriter Text { get; }

    /// <summary>Puts what was written in its place.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    internal void Finish()
    {
        try
        {
            Text.Flush();
            _file?.Commit();
            if (_held is null)
                return;
            _held.Position = 0;
            using var text = new StreamReader(_held, leaveOpen: true);
            var part = new char[Part];
            for (int read; (read = text.Read(part)) > 0;)
                _terminal.Data.Write(part, 0, read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(problem);
        }
    }

    /// <summary>Writes a whole file at once.</summary>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    internal static async Task WriteAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        try
        {
            using var file = FileReplacement.Begin(path);
            await file.Stream.WriteAsync(content, cancellationToken);
            file.Commit();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"{path} could not be written: {problem.Message}");
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _held?.Dispose();
    }

    /// <summary>What is to be said where a library is written in an encoding that has not all of its characters.</summary>
    /// <param name="output">The file that was to be written.</param>
    /// <param name="input">The library, which has the encoding.</param>
    /// <param name="encoding">The encoding.</param>
    /// <param name="problem">The character.</param>
    internal static CannotRunException CannotEncode(string output, string input, Encoding encoding, EncoderFallbackException problem)
    {
        var missing =
            problem.CharUnknown != '\0' ? problem.CharUnknown.ToString() : $"{problem.CharUnknownHigh}{problem.CharUnknownLow}";
        return new(
            $"{output} cannot be written in {encoding.WebName}, which {input} is in: it has no '{missing}'. Save {input} as UTF-8 first."
        );
    }

    private CannotRunException CannotWrite(Exception problem) =>
        new($"{(_path == "-" ? "The standard output" : _path)} could not be written: {problem.Message}");
}
