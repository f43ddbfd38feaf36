using System.CommandLine;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Cli.Checking;
using Citations.Cli.Fixing;
using Citations.Cli.Input;
using Citations.Cli.Resolving;
using Citations.Cli.Settings;
using Citations.Styles.Apa;
using Citations.Word;

namespace Citations.Cli.Commands;

/// <summary><c>citations fix PATH...</c>: makes the changes that findings propose, after showing them.</summary>
internal static class FixCommand
{
    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("path") { Description = "Articles, folders or patterns.", Arity = ArgumentArity.OneOrMore };
        var write = new Option<bool>("--write", "-w")
        {
            Description = "Make the safe changes. By default they are shown as a diff, and no file is written.",
        };
        var interactive = new Option<bool>("--interactive", "-i")
        {
            Description = "Ask about each change, safe or not, and write the accepted ones.",
        };
        var includesUnsafe = new Option<bool>("--unsafe")
        {
            Description = "Include changes that take a decision which may be the author's; 'citations explain' shows which.",
        };
        var tracked = new Option<bool>("--tracked")
        {
            Description = "Write the changes to Word documents as tracked changes.",
        };
        var include = new Option<string[]>("--include")
        {
            Description = "In folders, fix only the files that match a pattern.",
            HelpName = "pattern",
        };
        var exclude = new Option<string[]>("--exclude")
        {
            Description = "In folders, leave out the files that match a pattern.",
            HelpName = "pattern",
        };
        var command = new Command("fix", "Fixes the findings of the check where the evidence determines the text.")
        {
            paths,
            write,
            interactive,
            includesUnsafe,
            tracked,
            include,
            exclude,
        };
        var (library, rules, named, resolving, retractions) = (
            new LibraryOption(),
            new RuleOptions(),
            new SettingsOption(),
            new ResolvingOptions(),
            new RetractionsOption()
        );
        library.AddTo(command);
        rules.AddTo(command);
        named.AddTo(command);
        resolving.AddTo(command);
        retractions.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var articles = new ArticlePaths(KnownReaders.All, parsed.GetValue(include) ?? [], parsed.GetValue(exclude) ?? [])
                    .Of(parsed.GetRequiredValue(paths))
                    .ToList();
                if (articles.Contains("-"))
                    throw new CannotRunException("The standard input cannot be fixed; name a file.");
                var notices = await retractions.LoadAsync(parsed, terminal, cancellationToken);
                var settings = named.Open(parsed);
                using var sessions = resolving.OpenMany(parsed, articles, terminal, settings);
                var check = new ArticleCheck(
                    library.Open(parsed, terminal),
                    sessions,
                    notices,
                    rules.Open(parsed, terminal, settings),
                    ApaStyle.Seventh,
                    terminal
                );
                var choice = parsed.GetValue(interactive)
                    ? FixChoice.Asking(terminal)
                    : FixChoice.Of(parsed.GetValue(includesUnsafe), terminal);
                var fix = new ArticleFix(
                    DocumentWriters.Default.With(
                        parsed.GetValue(tracked) ? WordWriter.Tracked("citations", terminal.Time.GetUtcNow()) : WordWriter.Instance
                    ),
                    check,
                    choice,
                    parsed.GetValue(write) || parsed.GetValue(interactive),
                    terminal
                );
                return await RunAsync(articles, fix, sessions, terminal, cancellationToken);
            }
        );
        return command;
    }

    /// <summary>An article that cannot be fixed does not keep the others from it.</summary>
    private static async Task<int> RunAsync(
        List<string> articles,
        ArticleFix fix,
        ResolvingSessions sessions,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var exitCode = ExitCode.Clean;
        foreach (var path in articles)
        {
            try
            {
                if (await fix.RunAsync(path, cancellationToken))
                    exitCode = Math.Max(exitCode, ExitCode.Findings);
            }
            catch (CannotRunException problem)
            {
                await terminal.Error.WriteLineAsync($"citations: {problem.Message}");
                exitCode = ExitCode.CouldNotRun;
            }
        }

        await sessions.SaveAsync(cancellationToken);
        return exitCode;
    }
}
