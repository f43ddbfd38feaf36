using System.Collections.Concurrent;
using Citations.Articles;
using Citations.Cli.Input;
using Citations.Cli.Printing;
using Citations.Cli.Resolving;
using Citations.Integrity;
using Citations.Reports;

namespace Citations.Cli.Checking;

/// <summary>Checks one article of a run: reads it, looks its works up, reports.</summary>
internal sealed class ArticleCheck(
    LibraryOption.Reader libraries,
    ResolvingSessions sessions,
    RetractionWatch? notices,
    Func<string, ArticleOptions> options,
    ApaStyle style,
    Terminal terminal
)
{
    private readonly ConcurrentBag<string> _fingerprints = [];

    /// <summary>Asks for the addresses of entries; null does not.</summary>
    internal AddressCheck? Addresses { get; init; }

    /// <summary>Whether findings are kept for a baseline.</summary>
    internal bool IsRemembering { get; init; }

    /// <summary>Whether records are kept for the lock files; a stream without an end keeps none.</summary>
    internal bool IsKeeping { get; init; } = true;

    /// <summary>The findings of all articles that were checked.</summary>
    internal FindingBaseline Baseline() => FindingBaseline.Of(_fingerprints);

    /// <summary>Checks an article. One that cannot be read is a result that says why.</summary>
    /// <param name="path">The article's path; <c>-</c> is the standard input.</param>
    /// <param name="progress">Told of each DOI that was looked up; null for nobody.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    internal Task<(ArticleResult Result, bool IsClean)> RunAsync(
        string path,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    ) => RunAsync(SourceOf(path, cancellationToken), progress, cancellationToken);

    /// <summary>Checks the only article of a run; what it throws ends the run.</summary>
    /// <param name="path">The article's path; <c>-</c> is the standard input.</param>
    /// <param name="progress">Told of each DOI that was looked up; null for nobody.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    internal Task<(ArticleResult Result, bool IsClean)> RunAloneAsync(
        string path,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    ) => ResultAsync(SourceOf(path, cancellationToken), progress, cancellationToken);

    private ArticleSource SourceOf(string path, CancellationToken cancellationToken) =>
        new(
            path == "-" ? "stdin" : path,
            path,
            async () =>
                KnownReaders.ReadFile(
                    await InputFile.ReadBytesAsync(path, InputFile.MaxArticleBytes, terminal, cancellationToken),
                    path
                )
        );

    /// <summary>Checks an article. One that cannot be read is a result that says why.</summary>
    /// <param name="source">The article.</param>
    /// <param name="progress">Told of each DOI that was looked up; null for nobody.</param>
    /// <param name="cancellationToken">Cancels the check.</param>
    internal async Task<(ArticleResult Result, bool IsClean)> RunAsync(
        ArticleSource source,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await ResultAsync(source, progress, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // What one article does to a reader or a rule is not the others' loss.
            return (new(source.Name) { Problem = ErrorBoundary.Sentence(problem) }, false);
        }
    }

    private async Task<(ArticleResult Result, bool IsClean)> ResultAsync(
        ArticleSource source,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var report = await ReportAsync(await source.Read(), source.Path, progress, cancellationToken, source.Ignores, source.Refusal);
        if (IsRemembering)
            foreach (var fingerprint in report.Fingerprints)
                _fingerprints.Add(fingerprint);
        return (ArticleResults.Of(report, report.List(style)), report.IsClean);
    }

    /// <summary>Looks up the works of an article that was read, and reports.</summary>
    internal async Task<ArticleReport> ReportAsync(
        Article article,
        string path,
        IProgress<CheckProgress>? progress,
        CancellationToken cancellationToken,
        EquatableArray<IgnoredFinding> ignores = default,
        string? refusal = null
    )
    {
        article = await libraries.ReadAsync(article, path, cancellationToken, refusal);
        var session = await sessions.ForAsync(path, cancellationToken);
        var evidence = await ArticleChecker.ResolveAsync(article, session.Resolver, progress, cancellationToken);
        if (Addresses is not null)
            evidence = evidence with { Addresses = await Addresses.AskAsync(evidence.Article, cancellationToken) };
        // What is kept is what the registries say; the user's own file of notices is read again each time. Standard input leaves no file.
        if (path != "-" && IsKeeping)
        {
            session.Keep(evidence.Records(terminal.Time.GetUtcNow()));
            session.Keep(SecondHand.Of(evidence, terminal.Time.GetUtcNow()));
        }

        var own = options(path);
        return ArticleChecker.Report(
            RetractionsOption.Annotate(evidence, notices),
            ignores.IsEmpty ? own : own with { Ignores = [.. own.Ignores, .. ignores] }
        );
    }
}
