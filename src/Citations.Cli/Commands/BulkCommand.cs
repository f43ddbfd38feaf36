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
        var paths = new Argument<string[]>("path")
        {
            Description =
                $"Articles, folders or patterns ({string.Join(", ", KnownReaders.All.Formats)}), and files of JSON Lines (.jsonl);"
                + " '-', and nothing, reads JSON Lines from the standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--out")
        {
            Description = "The file of verdicts; one that is there is gone on with, and its documents are not done again.",
            HelpName = "file",
        };
        var isFresh = new Option<bool>("--fresh") { Description = "Overwrite the file of verdicts." };
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
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                if (check.BaselineToWrite(parsed) is not null)
                    throw new CannotRunException("A stream writes no baseline; use --write-baseline with 'citations check'.");
                if (parsed.GetValue(isFresh) && parsed.GetValue(output) is null)
                    throw new CannotRunException("--fresh overwrites the file of --out; name it.");
                using var open = await check.OpenAsync(parsed, ["-"], terminal, cancellationToken, isStream: true);
                using var verdicts = await OpenAsync(parsed.GetValue(output), parsed.GetValue(isFresh), terminal, cancellationToken);
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

    private static async Task<IVerdictOutput> OpenAsync(string? path, bool isFresh, Terminal terminal, CancellationToken cancellationToken)
    {
        if (path is null or "-")
            return new VerdictStream(terminal);
        var file = await VerdictFile.OpenAsync(path, isFresh, cancellationToken);
        if (file.Before > 0)
            await terminal.Error.WriteLineAsync($"citations: {path} has {file.Before} verdicts, which are not made again.");
        if (file.Torn > 0)
            await terminal.Error.WriteLineAsync($"citations: {path} ended within a line, which was taken away.");
        if (file.Damaged > 0)
            await terminal.Error.WriteLineAsync(
                $"citations: {path} has {file.Damaged} lines that are no verdicts; their documents are done again."
            );
        return file;
    }
}
