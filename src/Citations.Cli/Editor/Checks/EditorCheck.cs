using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using Citations.Articles;
using Citations.Cli.Checking;
using Citations.Cli.Editor.Texts;
using Citations.Cli.Editor.Works;
using Citations.Cli.Input;
using Citations.Cli.Resolving;
using Citations.Integrity;

namespace Citations.Cli.Editor.Checks;

/// <summary>Checks versions of documents: at once with the records at hand, then with what registries answer.</summary>
/// <param name="sessions">The lock files and the registries.</param>
/// <param name="libraries">The libraries of articles.</param>
/// <param name="openOptions">Reads the settings again.</param>
/// <param name="notices">The retraction notices of the user; null if there are none.</param>
/// <param name="time">The clock.</param>
internal sealed class EditorCheck(
    ResolvingSessions sessions,
    LibraryOption.Reader libraries,
    Func<Func<string, ArticleOptions>> openOptions,
    RetractionWatch? notices,
    TimeProvider time
) : IDisposable
{
    private readonly ConcurrentDictionary<SecondSources, WorkMemory> _memories = new();
    private readonly ConditionalWeakTable<ResolvingSession, LockedSearches> _searches = [];
    private volatile Func<string, ArticleOptions> _options = openOptions();

    /// <summary>The libraries of articles.</summary>
    internal LibraryOption.Reader Libraries => libraries;

    /// <summary>Reads settings and lock files again.</summary>
    internal void Reload()
    {
        sessions.Forget();
        _options = openOptions();
    }

    /// <summary>Checks a version with what is known without asking anybody.</summary>
    /// <exception cref="CannotRunException">The text is too large, or settings, lock file or a named library cannot be read.</exception>
    internal async Task<CheckedDocument> AtHandAsync(OpenDocument document, CancellationToken cancellationToken)
    {
        var article = KnownReaders.ReadFile(BytesOf(document.Text.Text), document.Path);
        cancellationToken.ThrowIfCancellationRequested();
        return await AtHandAsync(document, article, cancellationToken);
    }

    /// <summary>Checks an article that was read from a version with what is known without asking anybody.</summary>
    /// <exception cref="CannotRunException">Settings, lock file or a named library cannot be read.</exception>
    internal async Task<CheckedDocument> AtHandAsync(OpenDocument document, Article article, CancellationToken cancellationToken)
    {
        article = await libraries.ReadAsync(article, document.Path, cancellationToken);
        var (locked, _, hand) = await OpenAsync(document.Path);
        var evidence = await ArticleChecker.ResolveAsync(article, locked.Before(hand), null, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return Report(document, article, evidence, hand?.HasMissed == true);
    }

    /// <summary>Asks registries for what is not at hand: first for the works whose numbers are known, then by searching.</summary>
    internal async IAsyncEnumerable<CheckedDocument> LookUpAsync(
        CheckedDocument atHand,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (document, article) = (atHand.Document, atHand.Article);
        var (locked, registries, hand) = await OpenAsync(document.Path);
        if (registries is null || hand is null)
            yield break;
        var asking = locked.Before(registries);
        var numbers = new SourcedResolver(asking, locked.Before(hand).FindAsync);
        var found = await ArticleChecker.ResolveAsync(article, numbers, null, cancellationToken);
        yield return Report(document, article, found, hand.HasMissed);
        if (hand.HasMissed)
            yield return Report(document, article, await ArticleChecker.ResolveAsync(article, asking, null, cancellationToken), false);
    }

    /// <summary>Looks a work up, in the registries too.</summary>
    internal async Task<Reference?> ResolveAsync(Doi doi, string path, CancellationToken cancellationToken)
    {
        var (locked, registries, _) = await OpenAsync(path);
        return (await locked.Before(registries).ResolveAsync(doi, cancellationToken)).Reference;
    }

    /// <summary>The records at hand.</summary>
    internal async Task<IEnumerable<Reference>> RecordsAsync(string path)
    {
        var (locked, _, _) = await OpenAsync(path);
        return locked.LockFile.Records.Select(record => record.Reference).Concat(MemoryOf(path).Records);
    }

    public void Dispose() => sessions.Dispose();

    /// <summary>A text as a file in UTF-8, whose mark counts more than what the text says about its encoding.</summary>
    /// <exception cref="CannotRunException">The text is too large.</exception>
    internal static byte[] BytesOf(string text) =>
        Encoding.UTF8.GetByteCount(text) > InputFile.MaxArticleBytes
            ? throw new CannotRunException(
                $"The text is larger than {InputFile.MaxArticleBytes / (1024 * 1024)} MB, the maximum size."
            )
            : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    private CheckedDocument Report(OpenDocument document, Article article, ArticleEvidence evidence, bool isIncomplete) =>
        new(
            document,
            article,
            ArticleChecker.Report(RetractionsOption.Annotate(evidence, notices), _options(document.Path)),
            isIncomplete
        );

    /// <summary>
    /// The lock file of an article, who is asked for what it does not hold, and what is at hand; nobody offline without an index.
    /// </summary>
    private async Task<(LockedSearches Locked, RememberingResolver? Registries, RememberingResolver? Hand)> OpenAsync(string path)
    {
        // A check that is taken back must not take the lock file from those that wait for it, too.
        var session = await sessions.ForAsync(path, CancellationToken.None);
        var locked = _searches.GetValue(session, session => new(session.LockFile));
        return session.Registries is { } registries
            ? (locked, new(MemoryOf(path), registries, asks: true), new(MemoryOf(path), sessions.Kept, asks: false))
            : (locked, null, null);
    }

    private WorkMemory MemoryOf(string path) => _memories.GetOrAdd(sessions.SourcesOf(path) ?? SecondSources.None, _ => new(time));
}
