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
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(resolver);
        Doi[] dois = [.. article.Entries.Select(entry => entry.Reference.Doi).OfType<Doi>().Distinct()];
        Dictionary<Doi, Resolution> resolutions = [];
        await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken).ConfigureAwait(false))
        {
            resolutions[resolution.Doi] = resolution;
            progress?.Report(new(resolutions.Count, dois.Length));
        }

        return Report(article, resolutions);
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
