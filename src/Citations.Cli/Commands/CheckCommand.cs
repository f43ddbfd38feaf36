using System.CommandLine;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Cli.Settings;
using Citations.Reports;

namespace Citations.Cli.Commands;

/// <summary><c>citations check PATH...</c>: the main job, from articles to their findings and reference lists.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var readers = KnownReaders.All;
        var paths = new Argument<string[]>("path")
        {
            Description = $"Articles, folders or patterns ({string.Join(", ", readers.Formats)}); '-' reads the standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var include = new Option<string[]>("--include")
        {
            Description = "Of folders, check only the files that match a pattern, such as 'posts/**/*.md'.",
            HelpName = "pattern",
        };
        var exclude = new Option<string[]>("--exclude")
        {
            Description = "Of folders, leave out the files that match a pattern.",
            HelpName = "pattern",
        };
        var links = new Option<bool>("--check-links")
        {
            Description = "Ask for the addresses of entries, too; without it nothing but the registries is asked.",
        };
        var command = new Command("check", "Checks the references and citations of articles, and prints their reference lists in APA 7.")
        {
            paths,
            include,
            exclude,
            links,
        };
        var (report, rules) = (new ReportOption(), new RuleOptions());
        var (resolving, retractions) = (new ResolvingOptions(), new RetractionsOption());
        var (library, keepCase) = (new LibraryOption(), new KeepCaseOption());
        library.AddTo(command);
        report.AddTo(command);
        rules.AddTo(command);
        resolving.AddTo(command);
        retractions.AddTo(command);
        keepCase.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var found = new ArticlePaths(readers, parsed.GetValue(include) ?? [], parsed.GetValue(exclude) ?? []);
                var articles = found.Of(parsed.GetRequiredValue(paths)).ToList();
                var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
                if (parsed.GetValue(links) && !resolving.IsOnline(parsed))
                    throw new CannotRunException("--check-links asks servers, and with --offline nothing leaves this machine.");
                using var sessions = resolving.OpenMany(parsed, articles, terminal);
                using var addresses = parsed.GetValue(links) ? new AddressCheck(terminal.OpenAddresses()) : null;
                var style = await keepCase.StyleAsync(parsed, terminal, cancellationToken);
                var check = new ArticleCheck(
                    library.Open(parsed, terminal),
                    sessions,
                    notices,
                    rules.Open(parsed, terminal),
                    style,
                    terminal
                )
                {
                    Addresses = addresses,
                    IsRemembering = rules.BaselineToWrite(parsed) is not null,
                };
                var writer = report.Open(parsed, terminal);
                var outcome = articles is [var only]
                    ? await CheckOneAsync(only, check, sessions, writer, terminal, cancellationToken)
                    : await CheckRun.RunAsync(articles, path => check.RunAsync(path, null, cancellationToken), writer, cancellationToken);
                if (articles.Count != 1)
                    await SaveAsync(sessions, terminal, cancellationToken);
                if (rules.BaselineToWrite(parsed) is { } baseline)
                    await WriteAsync(baseline, check.Baseline(), terminal);
                return resolving.IsOnline(parsed) && outcome.IsUnchecked
                    ? await UncheckedAsync(outcome.Reason!, terminal)
                    : outcome.ExitCode;
            }
        );
        return command;
    }

    /// <summary>A run in which no registry answered checked nothing: it is no clean one and has no findings either.</summary>
    private static async Task<int> UncheckedAsync(string reason, Terminal terminal)
    {
        await terminal.Error.WriteLineAsync($"citations: No work could be checked: {reason.TrimEnd('.')}.");
        return ExitCode.CouldNotRun;
    }

    private static async Task WriteAsync(string path, FindingBaseline baseline, Terminal terminal)
    {
        using var file = new OutputFile(path, holdsBack: false, terminal);
        await file.Text.WriteAsync(baseline.ToString());
        file.Finish();
    }

    private static async Task<CheckOutcome> CheckOneAsync(
        string path,
        ArticleCheck check,
        ResolvingSessions sessions,
        IReportWriter report,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        (ArticleResult Result, bool IsClean) checking;
        // The line of progress is gone before the report begins.
        using (var progress = new Progress(terminal))
            checking = await check.RunAsync(path, progress, cancellationToken);
        if (checking.Result.Problem is { } problem)
            throw new CannotRunException(problem);
        await SaveAsync(sessions, terminal, cancellationToken);
        return await CheckRun.RunAsync([path], _ => Task.FromResult(checking), report, cancellationToken);
    }

    /// <summary>A lock file that cannot be written costs the records, not the report.</summary>
    private static async Task SaveAsync(ResolvingSessions sessions, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            await sessions.SaveAsync(cancellationToken);
        }
        catch (CannotRunException problem)
        {
            await terminal.Error.WriteLineAsync($"citations: {problem.Message}");
        }
    }
}
