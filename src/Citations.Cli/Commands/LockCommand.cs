using System.CommandLine;
using Citations.Articles;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Locking;

namespace Citations.Cli.Commands;

/// <summary><c>citations lock ARTICLE</c>: keeps the records of an article's studies, and tells what changed since they were kept.</summary>
internal static class LockCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("article") { Description = "An article in Markdown or plain text." };
        var update = new Option<bool>("--update") { Description = "Look every record up again, not only those that are missing." };
        var resolving = new ResolvingOptions();
        var command = new Command("lock", "Keeps the records of an article's studies beside it, and tells what changed since.") { file, update };
        resolving.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(file);
            var article = ArticleReader.Read(await InputFile.ReadTextAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken), path);
            using var session = await resolving.OpenAsync(parsed, path, terminal, cancellationToken, isRefreshing: parsed.GetValue(update));
            return await RunAsync(article, session, parsed.GetValue(update), terminal, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Article article, ResolvingSession session, bool update, Terminal terminal, CancellationToken cancellationToken)
    {
        var resolver = update ? session.Registries ?? session.Resolver : session.Resolver;
        var evidence = await ArticleChecker.ResolveAsync(article, resolver, cancellationToken: cancellationToken);
        var resolutions = evidence.Records(terminal.Time.GetUtcNow()).ToList();
        var dois = resolutions.Select(resolution => resolution.Doi).ToList();

        var locked = session.LockFile.With(update ? resolutions : resolutions.Where(resolution => session.LockFile.Find(resolution.Doi) is null));
        var unidentified = evidence.Article.Diagnostics.Except(article.Diagnostics).ToList();
        // Of an entry whose number could not be looked up the record may be among those that are here.
        if (unidentified.Count == 0) locked = locked.Only(dois);
        var changes = locked.ChangesSince(session.LockFile).ToList();
        if (changes.Count > 0) await session.WriteAsync(locked, cancellationToken);

        foreach (var change in changes) await terminal.Output.WriteLineAsync(change.ToString());
        var missing = resolutions.Where(resolution => resolution.Reference is null).ToList();
        foreach (var resolution in missing) await terminal.Error.WriteLineAsync($"{resolution.Doi}: {ResolutionWords.Of(resolution.Status)}: {resolution.Reason}");
        await DiagnosticPrinter.PrintAsync(unidentified, article, terminal.Error);
        if (changes.Count == 0 && missing.Count == 0 && unidentified.Count == 0) await terminal.Output.WriteLineAsync("Nothing changed.");
        return missing.Count > 0 || unidentified.Count > 0 || changes.Any(change => change.Kind is LockFileChangeKind.Fact or LockFileChangeKind.Relation) ? ExitCode.Findings : ExitCode.Clean;
    }
}
