namespace Citations.Cli;

/// <summary>Where every command ends that could not run: whatever was thrown is one sentence and an exit code.</summary>
/// <param name="terminal">The outside.</param>
/// <param name="showsTrace">Whether the user asked for the trace.</param>
internal sealed class ErrorBoundary(Terminal terminal, bool showsTrace)
{
    private const int BrokenPipe = 32;

    /// <summary>Runs a command and writes out what it printed.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal async Task<int> RunAsync(Func<Task<int>> command, CancellationToken cancellationToken)
    {
        try
        {
            var exitCode = await command();
            await terminal.RawOutput.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Tell("stopped.");
            return ExitCode.Cancelled;
        }
        catch (Exception problem)
        {
            Tell(Sentence(problem));
            if (showsTrace)
                Tell(problem.ToString());
            await FlushAsync();
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>The message to a user about something that was thrown.</summary>
    internal static string Sentence(Exception problem) =>
        problem switch
        {
            IOException { HResult: BrokenPipe } => "The output was closed before all of it was written.",
            CannotRunException or IOException or UnauthorizedAccessException => problem.Message,
            AggregateException { InnerException: { } inner } => Sentence(inner),
            OutOfMemoryException => "There is not enough memory for this input.",
            _ =>
                $"Unexpected error ({problem.GetType().Name}): {problem.Message} Run the command again with --debug, and include the output in a bug report.",
        };

    private void Tell(string sentence)
    {
        try
        {
            terminal.Error.WriteLine($"citations: {sentence}");
        }
        catch (IOException)
        {
            // Nobody reads the error stream; the exit code says it.
        }
    }

    /// <summary>Writes out what was printed before the error; the error itself may be that this cannot be done.</summary>
    private async Task FlushAsync()
    {
        try
        {
            await terminal.RawOutput.FlushAsync(CancellationToken.None);
        }
        catch (IOException) { }
    }
}
