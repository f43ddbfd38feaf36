using Citations.Articles;
using Citations.Cli.Resolving;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>A check with everything open that it needs.</summary>
/// <param name="check">The check of one article.</param>
/// <param name="libraries">The libraries that articles name.</param>
/// <param name="sessions">Where records come from and are kept.</param>
/// <param name="addresses">Who asks for addresses; null for nobody.</param>
/// <param name="passes">Whether an article leaves the exit code as it is.</param>
/// <param name="terminal">The outside.</param>
internal sealed class OpenCheck(
    ArticleCheck check,
    LibraryOption.Reader libraries,
    ResolvingSessions sessions,
    AddressCheck? addresses,
    Func<ArticleResult, bool, bool> passes,
    Terminal terminal
) : IDisposable
{
    /// <summary>How many lock files a stream keeps open.</summary>
    private const int MostSessions = 64;

    /// <summary>The findings of all articles that were checked.</summary>
    internal FindingBaseline Baseline() => check.Baseline();

    /// <summary>The libraries that an article names itself, as far as it was checked.</summary>
    internal IReadOnlyCollection<string> LibrariesOf(string article) => libraries.FilesOf(article);

    /// <summary>Checks one article.</summary>
    internal async Task<(ArticleResult Result, bool IsClean)> CheckAsync(
        string path,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var (result, isClean) = await check.RunAsync(path, progress, cancellationToken);
        return (result, passes(result, isClean));
    }

    /// <summary>Checks the only article of a run; what it throws ends the run.</summary>
    internal async Task<(ArticleResult Result, bool IsClean)> CheckAloneAsync(
        string path,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var (result, isClean) = await check.RunAloneAsync(path, progress, cancellationToken);
        return (result, passes(result, isClean));
    }

    /// <summary>Checks one article of a stream, and lets go of what was opened for it once that is much.</summary>
    internal async Task<(ArticleResult Result, bool IsClean)> CheckAsync(ArticleSource source, CancellationToken cancellationToken)
    {
        var (result, isClean) = await check.RunAsync(source, null, cancellationToken);
        libraries.Forget(source.Path);
        sessions.ForgetBeyond(MostSessions);
        return (result, passes(result, isClean));
    }

    /// <summary>Keeps what was looked up. A lock file that cannot be written costs the records, not the report.</summary>
    internal async Task SaveAsync(CancellationToken cancellationToken)
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

    public void Dispose()
    {
        sessions.Dispose();
        addresses?.Dispose();
    }
}
