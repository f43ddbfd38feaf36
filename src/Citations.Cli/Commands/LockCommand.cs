using System.CommandLine;
using Citations.Articles;
using Citations.Articles.Documents;
using Citations.Articles.Rewriting;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Locking;
using Citations.Matching;

namespace Citations.Cli.Commands;

/// <summary>
/// <c>citations lock ARTICLE</c>: keeps the records of an article's works, and reports what has changed since.
/// </summary>
internal static class LockCommand
{
    internal static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("article")
        {
            Description = "An article in any format that check reads; '-' reads the standard input.",
        };
        var update = new Option<bool>("--update") { Description = "Look every record up again, not only those that are missing." };
        var prune = new Option<bool>("--prune")
        {
            Description = "Remove the records that the article does not cite: for a lock file that serves only this article.",
        };
        var resolving = new ResolvingOptions();
        var command = new Command("lock", "Keeps the records of an article's works beside it, and reports what has changed since.")
        {
            file,
            update,
            prune,
        };
        resolving.AddTo(command);
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var path = parsed.GetRequiredValue(file);
                var article = KnownReaders.ReadFile(
                    await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken),
                    path
                );
                using var session = await resolving.OpenAsync(
                    parsed,
                    path,
                    terminal,
                    cancellationToken,
                    isRefreshing: parsed.GetValue(update)
                );
                return await RunAsync(article, session, parsed.GetValue(update), parsed.GetValue(prune), terminal, cancellationToken);
            }
        );
        return command;
    }

    private static async Task<int> RunAsync(
        Article article,
        ResolvingSession session,
        bool update,
        bool prune,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var resolver = update ? session.Registries ?? session.Resolver : session.Resolver;
        var evidence = await ArticleChecker.ResolveAsync(article, resolver, cancellationToken: cancellationToken);
        var resolutions = evidence.Records(terminal.Time.GetUtcNow()).ToList();
        var indexed = SecondHand.Of(evidence, terminal.Time.GetUtcNow()).ToList();
        var unidentified = evidence.Article.Diagnostics.Except(article.Diagnostics).ToList();
        var unsearched = evidence
            .Article.Entries.Select(entry => (Entry: entry, Search: evidence.Searches.GetValueOrDefault(entry.Id)))
            .Where(entry =>
                entry.Search is { Status: FindStatus.CouldNotCheck }
                && (entry.Search.Source is not null || entry.Entry.Reference.Doi is null)
            )
            .ToList();
        var isChanged = Change(session.LockFile).ToString() != session.LockFile.ToString();
        var changes = isChanged
            ? await session.UpdateAsync(Change, cancellationToken)
            : [];

        foreach (var change in changes)
            await terminal.Output.WriteLineAsync(change.ToString());
        var missing = resolutions.Where(resolution => resolution.Reference is null).ToList();
        foreach (var resolution in missing)
            await terminal.Error.WriteLineAsync($"{resolution.Doi}: {ResolutionWords.Of(resolution.Status)}: {resolution.Reason}");
        foreach (var (entry, search) in unsearched)
            await terminal.Error.WriteLineAsync(
                $"{entry.Reference.Title ?? entry.Text}: {ResolutionWords.Of(search!.Status)}: {search.Reason}"
            );
        if (prune && unsearched.Count > 0)
            await terminal.Error.WriteLineAsync("No record was removed: one of these works may need it.");
        await DiagnosticPrinter.PrintAsync(unidentified, article, terminal.Error);
        foreach (var record in indexed.Where(record => !session.LockFile.With(record).Indexed.SequenceEqual(session.LockFile.Indexed)))
            await terminal.Output.WriteLineAsync($"{record.Source}: added: {record.Reference.Title}");
        if (!isChanged && missing.Count == 0 && unidentified.Count == 0 && unsearched.Count == 0)
            await terminal.Output.WriteLineAsync("Nothing changed.");
        return
            missing.Count > 0
            || unidentified.Count > 0
            // Where nobody was asked, because the user wanted it so, nothing failed.
            || unsearched.Exists(entry => entry.Search!.Source is not null)
            || changes.Any(change => change.Kind is not (LockFileChangeKind.Added or LockFileChangeKind.Removed))
            ? ExitCode.Findings
            : ExitCode.Clean;

        LockFile Change(LockFile current)
        {
            var locked = current
                .With(update ? resolutions : resolutions.Where(resolution => current.Find(resolution.Doi) is null))
                .With(indexed);
            // An article that cites nothing, as one that is half saved, and an entry whose number could not be looked up or whose work
            // could not be searched for say of no record that it is not needed.
            return prune && resolutions.Count > 0 && unidentified.Count == 0 && unsearched.Count == 0
                ? locked.Only(resolutions.Select(resolution => resolution.Doi), indexed)
                : locked;
        }
    }
}
