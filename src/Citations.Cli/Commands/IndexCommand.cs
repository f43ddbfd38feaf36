using System.CommandLine;
using System.Globalization;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Indexing;

namespace Citations.Cli.Commands;

/// <summary><c>citations index build|update|info</c>: a registry in one file, for <c>--index</c>.</summary>
internal static class IndexCommand
{
    internal static Command Create(Terminal terminal) =>
        new("index", "Builds one file of a registry's records, which other commands use with --index.")
        {
            CreateBuild(terminal, "build", "Builds an index; an interrupted build resumes.", IndexBuilder.BuildAsync),
            CreateBuild(terminal, "update", "Adds newer records to an index: the newest of each DOI is kept.", IndexBuilder.UpdateAsync),
            CreateInfo(terminal),
        };

    private static Command CreateBuild(
        Terminal terminal,
        string name,
        string description,
        Func<string, IReadOnlyList<IndexInput>, IndexBuildOptions?, CancellationToken, Task<IndexBuildResult>> build
    )
    {
        var index = new Argument<string>("index") { Description = "The file of the index." };
        var files = new Argument<string[]>("files")
        {
            Description =
                "Crossref's public data file (a tar, or a folder of .jsonl.gz or .json.gz), DataCite's (JSON Lines), or libraries in any"
                + " format; '-' is the standard input. Of two records of one DOI the later one is kept.",
            Arity = ArgumentArity.OneOrMore,
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The date of the records (2026-03-31); by default the date on which each file was last changed.",
            HelpName = "date",
            CustomParser = result =>
            {
                var text = result.Tokens is [var token] ? token.Value : "";
                if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                    return read;
                result.AddError($"'{text}' is not a date: expected one such as 2026-03-31.");
                return null;
            },
        };
        var command = new Command(name, description) { index, files, date };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                IndexInput[] inputs =
                [
                    .. parsed.GetRequiredValue(files).Select(file => InputOf(file, terminal) with { Date = parsed.GetValue(date) }),
                ];
                return await RunAsync(parsed.GetRequiredValue(index), inputs, build, terminal, cancellationToken);
            }
        );
        return command;
    }

    private static Command CreateInfo(Terminal terminal)
    {
        var file = new Argument<string>("index") { Description = "The file of the index." };
        var check = new Option<bool>("--check") { Description = "Read all of it, and report damage." };
        var command = new Command("info", "Shows what an index holds, and where its records come from.") { file, check };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                try
                {
                    using var index = RegistryIndex.Open(parsed.GetRequiredValue(file));
                    await PrintAsync(index.Path, index.Info, terminal);
                    if (!parsed.GetValue(check))
                        return ExitCode.Clean;
                    var fault = index.Check(cancellationToken);
                    await terminal.Output.WriteLineAsync(fault ?? "All of it can be read.");
                    return fault is null ? ExitCode.Clean : ExitCode.Findings;
                }
                catch (IndexException problem)
                {
                    throw new CannotRunException(problem.Message);
                }
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string path,
        IndexInput[] inputs,
        Func<string, IReadOnlyList<IndexInput>, IndexBuildOptions?, CancellationToken, Task<IndexBuildResult>> build,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var told = 0;
            IndexBuildResult result;
            using (var progress = new BuildProgress(terminal))
            {
                var options = new IndexBuildOptions
                {
                    Formats = KnownFormats.Others,
                    Progress = progress,
                    Time = terminal.Time,
                    Tell = sentence =>
                    {
                        told++;
                        terminal.Error.WriteLine(sentence);
                    },
                };
                result = await build(path, inputs, options, cancellationToken);
            }

            if (result.IsResumed)
                await terminal.Error.WriteLineAsync("Resumed an earlier build.");
            if (result.Unread > 0)
                await terminal.Error.WriteLineAsync(Invariant($"Records that could not be read and were left out: {result.Unread:#,0}."));
            if (result.LeftOut > 0)
                await terminal.Error.WriteLineAsync(Invariant($"Files of other kinds that were left out: {result.LeftOut:#,0}."));
            await PrintAsync(path, result.Info, terminal);
            return told > 0 || result.Unread > 0 ? ExitCode.Findings : ExitCode.Clean;
        }
        catch (IndexException problem)
        {
            throw new CannotRunException(problem.Message);
        }
    }

    private static IndexInput InputOf(string file, Terminal terminal) =>
        file == "-" ? new("the standard input", () => InputFile.Open("-", terminal)) : new(file);

    private static async Task PrintAsync(string path, IndexInfo info, Terminal terminal)
    {
        await terminal.Output.WriteLineAsync(
            Invariant($"{path}: {info.Records:#,0} records, {info.Keys:#,0} keys, {info.Bytes:#,0} bytes, built {info.Built:yyyy-MM-dd}")
        );
        foreach (var source in info.Sources)
            await terminal.Output.WriteLineAsync(Invariant($"  {source.Name} of {source.Date:yyyy-MM-dd}"));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
