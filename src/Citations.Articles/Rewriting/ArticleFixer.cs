using Citations.Articles.Documents;

namespace Citations.Articles.Rewriting;

/// <summary>
/// Applies the edits of findings to an article, reads and checks it again, and continues until nothing is left to fix, so that fixing a
/// fixed article changes nothing. A fix is made as a whole or not at all, and only where the file then reads as the edits say.
/// </summary>
/// <param name="readers">The readers of documents.</param>
/// <param name="writers">The writers of documents.</param>
/// <param name="check">Checks an article; it is asked once before and once after each round.</param>
public sealed class ArticleFixer(
    DocumentReaders readers,
    DocumentWriters writers,
    Func<Article, CancellationToken, Task<ArticleReport>> check
)
{
    private readonly DocumentReaders _readers = readers ?? throw new ArgumentNullException(nameof(readers));
    private readonly DocumentWriters _writers = writers ?? throw new ArgumentNullException(nameof(writers));
    private readonly Func<Article, CancellationToken, Task<ArticleReport>> _check = check ?? throw new ArgumentNullException(nameof(check));

    /// <summary>Limits of the readers, and the files beside the article that they may open; the defaults open none.</summary>
    public DocumentReadOptions Options { get; init; } = DocumentReadOptions.Default;

    /// <summary>
    /// A fix may lead to another: a corrected name may be out of alphabetical order. Rounds that are undone count too.
    /// </summary>
    private const int MostRounds = 64;

    /// <summary>Fixes an article. Where its format cannot be written, nothing is fixed and a diagnostic (CIT0009) says so.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">The name that determines the format, such as its path.</param>
    /// <param name="choose">Whether a finding is to be fixed; it is asked about each finding with edits that can be made together.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="choose"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<FixedArticle> FixAsync(
        ReadOnlyMemory<byte> content,
        string name,
        Func<Article, Diagnostic, CancellationToken, Task<bool>> choose,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(choose);
        var options = Options with { CancellationToken = cancellationToken };
        var before = await CheckAsync(content).ConfigureAwait(false);
        if (_writers.Named(before.Article.Document.Format) is not { } writer)
            return new(content, before, before, [], [Findings.NotWritable(before.Article.Document.Format)]);
        var writing = new VerifiedWriting(writer, _readers, Options);
        var session = new FixSession(content, before);
        for (var round = 0; round < MostRounds && session.NextPlan() is { Count: > 0 } plan; round++)
        {
            var chosen = await session.ChosenAsync(plan, choose, cancellationToken).ConfigureAwait(false);
            var (written, applied) = session.Write(writing, chosen);
            if (applied.Count > 0)
                session.Judge(written, await CheckAsync(written).ConfigureAwait(false), applied);
        }

        return session.Result;

        Task<ArticleReport> CheckAsync(ReadOnlyMemory<byte> file) =>
            _check(ArticleReader.Read(file, name, _readers, options), cancellationToken);
    }
}
