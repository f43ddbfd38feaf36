using System.CommandLine;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Watching;
using Citations.Reports;

namespace Citations.Cli.Commands;

/// <summary><c>citations check PATH...</c>: the main job, from articles to their findings and reference lists.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Checks the references and citations of articles, and prints their reference lists in APA 7.");
        var options = new CheckOptions();
        options.AddTo(command);
        var watch = new Option<bool>("--watch")
        {
            Description = "Check again when an article, its libraries, lock file or settings change; Ctrl-C stops it.",
        };
        command.Add(watch);
        command.SetAction(
            (parsed, cancellationToken) =>
                parsed.GetValue(watch)
                    ? new CheckWatch(options, parsed, terminal).RunAsync(cancellationToken)
                    : RunAsync(options, parsed, terminal, cancellationToken)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CheckOptions options,
        ParseResult parsed,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var articles = options.Articles(parsed);
        using var check = await options.OpenAsync(parsed, articles, terminal, cancellationToken);
        var writer = options.Report(parsed, terminal);
        var outcome = articles is [var only]
            ? await CheckOneAsync(only, check, writer, terminal, cancellationToken)
            : await CheckRun.RunAsync(articles, path => check.CheckAsync(path, null, cancellationToken), writer, cancellationToken);
        if (articles.Count != 1)
            await check.SaveAsync(cancellationToken);
        if (options.BaselineToWrite(parsed) is { } baseline)
            await WriteAsync(baseline, check.Baseline(), terminal);
        return await outcome.ToldAsync(options.IsOnline(parsed), terminal);
    }

    private static async Task WriteAsync(string path, FindingBaseline baseline, Terminal terminal)
    {
        using var file = new OutputFile(path, holdsBack: false, terminal);
        await file.Text.WriteAsync(baseline.ToString());
        file.Finish();
    }

    private static async Task<CheckOutcome> CheckOneAsync(
        string path,
        OpenCheck check,
        IReportWriter report,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        (ArticleResult Result, bool IsClean) checking;
        // The line of progress is gone before the report begins.
        using (var progress = new Progress(terminal))
            checking = await check.CheckAloneAsync(path, progress, cancellationToken);
        if (checking.Result.Problem is { } problem)
            throw new CannotRunException(problem);
        await check.SaveAsync(cancellationToken);
        return await CheckRun.RunAsync([path], _ => Task.FromResult(checking), report, cancellationToken);
    }
}
