namespace Citations.Articles;

/// <summary>Checks an article: looks its DOIs up, compares each entry with its record, and links citations and entries.</summary>
public static class ArticleChecker
{
    /// <summary>Checks an article. Looking up is the only thing that waits; all else is a pure function of what was read and found.</summary>
    /// <param name="article">The article.</param>
    /// <param name="resolver">Where DOIs are looked up.</param>
    /// <param name="progress">Told of each DOI that was looked up.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ArticleReport> CheckAsync(Article article, IReferenceResolver resolver, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var (identified, resolutions) = await ResolveAsync(article, resolver, progress, cancellationToken).ConfigureAwait(false);
        return Report(identified, resolutions);
    }

    /// <summary>Looks up the DOIs of an article's entries, and first those that entries give only by their numbers in PubMed, PubMed Central or arXiv.</summary>
    /// <param name="article">The article.</param>
    /// <param name="resolver">Where DOIs are looked up, and other numbers where it is an <see cref="IDoiFinder"/>.</param>
    /// <param name="progress">Told of each DOI that was looked up.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <returns>The article with the DOIs that were found, and what is known of each DOI: what <see cref="Report"/> needs.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<(Article Article, IReadOnlyDictionary<Doi, Resolution> Resolutions)> ResolveAsync(
        Article article, IReferenceResolver resolver, IProgress<CheckProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(resolver);
        var identified = await EntryNumbers.FindDoisAsync(article, resolver, cancellationToken).ConfigureAwait(false);
        Doi[] dois = [.. identified.Entries.Select(entry => entry.Reference.Doi).OfType<Doi>().Distinct()];
        Dictionary<Doi, Resolution> resolutions = [];
        await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken).ConfigureAwait(false))
        {
            resolutions[resolution.Doi] = resolution;
            progress?.Report(new(resolutions.Count, dois.Length));
        }

        return (identified, EntryNumbers.Keep(article, identified, resolutions));
    }

    /// <summary>Compares an article with what is known of its DOIs.</summary>
    /// <param name="article">The article.</param>
    /// <param name="resolutions">The outcome of looking up each DOI; one that is missing was not looked up.</param>
    public static ArticleReport Report(Article article, IReadOnlyDictionary<Doi, Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(resolutions);
        var links = CitationLinker.Link(article);
        var entries = article.Entries.Select(entry => Examine(article, entry, resolutions)).ToEquatableArray();
        var findings = article.Diagnostics.Concat(entries.SelectMany(entry => entry.Diagnostics)).Concat(ArticleRules.All.SelectMany(rule => rule(article, links)));
        return new(article, links, entries, findings.OrderBy(finding => finding.Span?.Start ?? -1).ToEquatableArray());
    }

    private static EntryReport Examine(Article article, ReferenceEntry entry, IReadOnlyDictionary<Doi, Resolution> resolutions)
    {
        var resolution = entry.Reference.Doi is { } doi && resolutions.TryGetValue(doi, out var found) ? found : null;
        var examined = new ExaminedEntry(article, entry, resolution);
        var findings = EntryRules.All.SelectMany(rule => rule(examined)).ToEquatableArray();
        return new(entry, Verdicts.Of(examined, findings), PrintedReference.Of(examined), findings) { Resolution = resolution };
    }
}
