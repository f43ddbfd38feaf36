using System.CommandLine;
using Citations.Cli.Bulk;
using Citations.Cli.Checking;
using Citations.Cli.Input;

namespace Citations.Cli.Commands;

/// <summary><c>citations bulk [PATH...]</c>: a stream of documents to verdicts, a line of JSON each.</summary>
internal static class BulkCommand
{
    internal static Command Create(Terminal terminal)
    {
        var (paths, output, isFresh) = (Paths(), Out(), Fresh());
        var isOrdered = new Option<bool>("--ordered") { Description = "Write the verdicts in the order of the documents." };
        var check = new CheckOptions();
        var command = new Command("bulk", "Checks a stream of articles or references, and writes a verdict on each as a line of JSON.")
        {
            paths,
            output,
            isFresh,
            isOrdered,
        };
        check.AddJudgingTo(command);
        foreach (var shared in BulkQueueCommands.All(terminal))
            command.Add(shared);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (check.BaselineToWrite(parsed) is not null)
                    throw new CannotRunException("bulk does not write a baseline; use --write-baseline with 'citations check'.");
                if (parsed.GetValue(isFresh) && parsed.GetValue(output) is null)
                    throw new CannotRunException("--fresh overwrites the file of --out; name it.");
                using var open = await check.OpenAsync(parsed, ["-"], terminal, cancellationToken, isStream: true);
                using var verdicts = await OpenAsync(
                    parsed.GetValue(output),
                    parsed.GetValue(isFresh),
                    terminal,
                    cancellationToken,
                    asksAgain: check.IsOnline(parsed)
                );
                var input = new BulkInput(named => check.Articles(parsed, named), terminal);
                var documents = input.ReadAsync(parsed.GetRequiredValue(paths), cancellationToken);
                var run = new BulkRun(open, verdicts, terminal);
                await (
                    parsed.GetValue(isOrdered)
                        ? run.RunInOrderAsync(documents, cancellationToken)
                        : run.RunAsync(documents, cancellationToken)
                );
                return await run.Total.TellAsync(check.IsOnline(parsed), terminal);
            }
        );
        return command;
    }

    /// <summary>The documents that a user names.</summary>
    internal static Argument<string[]> Paths() =>
        new("path")
        {
            Description =
                $"Articles, folders or patterns ({string.Join(", ", KnownReaders.All.Formats)}), and files of JSON Lines (.jsonl);"
                + " '-', or no argument, reads JSON Lines from the standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    /// <summary>Where verdicts go.</summary>
    internal static Option<string?> Out() =>
        new("--out")
        {
            Description = "The file of verdicts; an existing file is continued, and documents already in it are skipped.",
            HelpName = "file",
        };

    /// <summary>Whether what the file has is thrown away.</summary>
    internal static Option<bool> Fresh() => new("--fresh") { Description = "Overwrite the file of verdicts." };

    /// <summary>Opens the output of verdicts, and reports what it had.</summary>
    /// <exception cref="CannotRunException">The file cannot be opened.</exception>
    internal static async Task<IVerdictOutput> OpenAsync(
        string? path,
        bool isFresh,
        Terminal terminal,
        CancellationToken cancellationToken,
        bool asksAgain = false
    )
    {
        if (path is null or "-")
            return new VerdictStream(terminal);
        var file = await VerdictFile.OpenAsync(path, isFresh, asksAgain, cancellationToken);
        if (file.Before > 0)
            await terminal.Error.WriteLineAsync($"citations: {path} has {file.Before} verdicts; their documents are skipped.");
        if (file.Unanswered > 0)
            await terminal.Error.WriteLineAsync(
                $"citations: {file.Unanswered} of them have works that no registry answered for; these documents are checked again."
            );
        if (file.Torn > 0)
            await terminal.Error.WriteLineAsync($"citations: {path} ended within a line, which was removed.");
        if (file.Damaged > 0)
            await terminal.Error.WriteLineAsync(
                $"citations: {path} has {file.Damaged} lines that are not verdicts; their documents are checked again."
            );
        return file;
    }
}
