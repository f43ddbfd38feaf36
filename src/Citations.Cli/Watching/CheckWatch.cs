using System.CommandLine;
using Citations.Cli.Checking;
using Citations.Reports;

namespace Citations.Cli.Watching;

/// <summary>
/// Checks articles again whenever something that their reports depend on changes, until the user ends it. What did not change is not
/// checked again; the report shows all articles each time.
/// </summary>
/// <param name="options">The options of the check.</param>
/// <param name="parsed">The command line.</param>
/// <param name="terminal">The outside.</param>
internal sealed class CheckWatch(CheckOptions options, ParseResult parsed, Terminal terminal)
{
    private readonly WatchedArticles _known = new();

    /// <summary>Why nothing could be checked the last time, which is said once; null if it could.</summary>
    private string? _told;

    /// <returns>The exit code of the last report.</returns>
    /// <exception cref="CannotRunException">The command line asks for what cannot be watched, or names what is not there.</exception>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (options.Named(parsed).Contains("-"))
            throw new CannotRunException("--watch follows files; the standard input cannot be read again.");
        if (options.BaselineToWrite(parsed) is not null)
            throw new CannotRunException("--write-baseline belongs to one check; leave --watch out.");
        var articles = options.Articles(parsed);
        if (articles.Find(article => !File.Exists(article)) is { } missing)
            throw new CannotRunException($"{missing} does not exist.");

        var (exitCode, places) = (ExitCode.CouldNotRun, PlacesOf());
        var events = terminal.WatchFolders(places);
        try
        {
            exitCode = await CheckAsync(articles, articles, cancellationToken);
            while (true)
            {
                var now = PlacesOf();
                if (!now.SetEquals(places))
                {
                    events.Dispose();
                    (places, events) = (now, terminal.WatchFolders(now));
                    // What changed before the new folders were watched is found now.
                }
                else
                {
                    await QuietTime.WaitAsync(events, terminal.Time, cancellationToken);
                }

                exitCode = await AgainAsync(exitCode, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return exitCode;
        }
        finally
        {
            events.Dispose();
        }
    }

    private IReadOnlySet<WatchedFolder> PlacesOf() => WatchedPlaces.Of(options.Named(parsed), _known.Files);

    /// <summary>Looks what changed, and checks it. Nothing that a user does to the files ends the watch.</summary>
    private async Task<int> AgainAsync(int exitCode, CancellationToken cancellationToken)
    {
        try
        {
            var articles = options.Articles(parsed);
            var outdated = articles.Where(article => _known.IsOutdated(article, options.FilesOf(parsed, article))).ToList();
            return outdated.Count == 0 && articles.Count == _known.Count
                ? exitCode
                : await CheckAsync(articles, outdated, cancellationToken);
        }
        catch (CannotRunException problem)
        {
            if (problem.Message != _told)
                await terminal.Error.WriteLineAsync($"citations: {problem.Message}");
            _told = problem.Message;
            _known.Forget();
            terminal.EndsWith(ExitCode.CouldNotRun);
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>Checks the articles that are outdated, and reports on all.</summary>
    private async Task<int> CheckAsync(List<string> articles, List<string> outdated, CancellationToken cancellationToken)
    {
        _told = null;
        _known.Keep(articles);
        foreach (var article in outdated)
            _known.Begin(article, options.FilesOf(parsed, article));
        using var check = await options.OpenAsync(parsed, outdated, terminal, cancellationToken);
        await Parallel.ForEachAsync(
            outdated,
            cancellationToken,
            async (article, cancelled) => Remember(article, await check.CheckAsync(article, null, cancelled), check.LibrariesOf(article))
        );
        await check.SaveAsync(cancellationToken);
        foreach (var lockFile in outdated.Select(article => options.LockFileOf(parsed, article)).Distinct(StringComparer.Ordinal))
            _known.Accept(lockFile);

        if (terminal.OutputClears)
            await terminal.RawOutput.WriteAsync("\e[2J\e[H".AsMemory(), cancellationToken);
        var report = options.Report(parsed, terminal);
        var outcome = await CheckRun.RunAsync(articles, article => Task.FromResult(_known[article]), report, cancellationToken);
        await terminal.RawOutput.FlushAsync(cancellationToken);
        var exitCode = await outcome.ToldAsync(options.IsOnline(parsed), terminal);
        terminal.EndsWith(exitCode);
        var count = articles.Count == 1 ? "1 article" : $"{articles.Count} articles";
        await terminal.Error.WriteLineAsync($"citations: watching {count}; Ctrl-C ends.");
        return exitCode;
    }

    private void Remember(string article, (ArticleResult Result, bool IsClean) result, IReadOnlyCollection<string> libraries)
    {
        lock (_known)
            _known.End(article, result, libraries);
    }
}
