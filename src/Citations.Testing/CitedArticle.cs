using Citations.Articles;

namespace Citations.Testing;

/// <summary>An article and the DOIs in it, about which a test asserts something. One failure does not hide the next.</summary>
/// <threadsafety>As safe as its resolver.</threadsafety>
public sealed class CitedArticle
{
    private readonly SourceText _article;
    private readonly IReferenceResolver _resolver;

    private readonly byte[] _content;

    internal CitedArticle(SourceText article, byte[] content, IReferenceResolver resolver) =>
        (_article, _content, _resolver) = (article, content, resolver);

    /// <summary>The DOIs in their order, each once.</summary>
    public IReadOnlyList<Doi> Dois => [.. Citations.Doi.FindAll(_article.Text).Select(match => match.Doi).Distinct()];

    /// <summary>Every DOI has a record, and there is at least one DOI.</summary>
    /// <exception cref="CitationAssertionException">One has none; the message lists them all with their lines.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task ShouldResolve(CancellationToken cancellationToken = default) => EachAsync(doi => doi.ShouldResolve(cancellationToken));

    /// <summary>
    /// Every DOI has a record, there is at least one DOI, and no work is retracted, in part either, withdrawn, removed or under an
    /// expression of concern.
    /// </summary>
    /// <exception cref="CitationAssertionException">One is; the message lists them all with their lines.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task ShouldStand(CancellationToken cancellationToken = default) => EachAsync(doi => doi.ShouldStand(cancellationToken));

    /// <summary>
    /// The check of the article has no error and no warning: each entry agrees with its record, and each citation has its entry. What is
    /// found is what <c>citations check</c> finds.
    /// </summary>
    /// <param name="options">The style of the list, severities and what is ignored; null takes the defaults.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>The report, with what is only information.</returns>
    /// <exception cref="CitationAssertionException">There is a finding, or a registry could not be asked; the message lists them all with
    /// their places.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ArticleReport> ShouldBeClean(ArticleOptions? options = null, CancellationToken cancellationToken = default)
    {
        var article = ArticleReader.Read(_content, _article.Name ?? "");
        var report = await ArticleChecker.CheckAsync(article, _resolver, progress: null, options, cancellationToken).ConfigureAwait(false);
        return report.IsClean ? report : throw new CitationAssertionException(Failure.NotClean(report));
    }

    private async Task EachAsync(Func<CitedDoi, Task> assert)
    {
        var matches = Citations.Doi.FindAll(_article.Text).DistinctBy(match => match.Doi).ToList();
        if (matches.Count == 0)
            throw new CitationAssertionException($"{_article.Name} names no DOI.");
        List<string> failures = [];
        foreach (var match in matches)
        {
            try
            {
                await assert(new(match.Doi, _resolver)).ConfigureAwait(false);
            }
            catch (CitationAssertionException failure)
            {
                failures.Add($"{_article.Name}({_article.LineOf(match.Span.Start)}): {failure.Message}");
            }
        }

        if (failures.Count > 0)
            throw new CitationAssertionException(Failure.Several(failures, matches.Count));
    }
}
