namespace Citations.Cli.Input;

/// <summary>A file that is written as a whole or not at all; <c>-</c> is the standard output, which takes what comes as it comes.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _unfinished;
    private readonly Terminal _terminal;

    /// <param name="path">The file; <c>-</c> is the standard output.</param>
    /// <param name="holdsBack">Whether the standard output too gets nothing until <see cref="Finish"/>.</param>
    /// <exception cref="CannotRunException">The file cannot be written.</exception>
    internal OutputFile(string path, bool holdsBack, Terminal terminal)
    {
        (_path, _terminal) = (path, terminal);
        if (path == "-" && !holdsBack)
        {
            Text = terminal.Output;
            return;
        }

        _unfinished = path == "-" ? Path.GetTempFileName() : path + ".unfinished";
        try
        {
            Text = new StreamWriter(_unfinished);
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
        if (_unfinished is null) return;
        try
        {
            Text.Dispose();
            if (_path != "-")
            {
                File.Move(_unfinished, _path, overwrite: true);
                return;
            }

            using var text = new StreamReader(_unfinished);
            var part = new char[32 * 1024];
            for (int read; (read = text.Read(part)) > 0;) _terminal.Output.Write(part, 0, read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(problem);
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        if (_unfinished is null) return;
        Text.Dispose();
        File.Delete(_unfinished);
    }

    private CannotRunException CannotWrite(Exception problem) => new($"{_path} could not be written: {problem.Message}");
}
