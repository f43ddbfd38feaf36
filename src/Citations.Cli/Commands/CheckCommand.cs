using System.CommandLine;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Integrity;

namespace Citations.Cli.Commands;

/// <summary><c>citations check ARTICLE</c>: the main job, from the article to its findings and its reference list.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("article") { Description = "An article in Markdown or plain text; '-' reads the standard input." };
        var to = ListFormat.CreateOption();
        var json = new Option<bool>("--json") { Description = "Print findings, entries and list as JSON, for programs." };
        var resolving = new ResolvingOptions();
        var command = new Command("check", "Checks an article's references and citations, and prints its reference list in APA 7.") { file, to, json };
        resolving.AddTo(command);
        var retractions = new RetractionsOption();
        retractions.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var article = ArticleReader.Read(await InputFile.ReadTextAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken), path == "-" ? "stdin" : path);
            var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
            using var session = await resolving.OpenAsync(parsed, Path.GetDirectoryName(Path.GetFullPath(path))!, terminal, cancellationToken);
            var report = await RunAsync(article, session, notices, terminal, cancellationToken);
            await (parsed.GetValue(json)
                ? CheckJson.WriteAsync(report, terminal.Output)
                : CheckText.WriteAsync(report, ListFormat.Named(parsed.GetRequiredValue(to)), terminal));
            return IsClean(report) ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    private static async Task<ArticleReport> RunAsync(Article article, ResolvingSession session, RetractionWatch? notices, Terminal terminal, CancellationToken cancellationToken)
    {
        using var progress = new Progress(terminal);
        var (identified, resolutions) = await ArticleChecker.ResolveAsync(article, session.Resolver, progress, cancellationToken);
        // What is kept is what the registries say; the user's file is asked anew each time.
        await session.KeepAsync(resolutions.Values, cancellationToken);
        return ArticleChecker.Report(identified, resolutions.ToDictionary(entry => entry.Key, entry => RetractionsOption.Annotate(entry.Value, notices)));
    }

    private static bool IsClean(ArticleReport report) =>
        !report.IsIncomplete && !report.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
