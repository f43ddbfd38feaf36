using Citations.Articles.Checking;
using Citations.Articles.Checking.Evidence;
using Citations.Articles.Checking.Searching;
using Citations.Articles.Checking.Styles;
using Citations.Articles.Lists;
using Citations.Articles.Printing;
using Citations.Articles.Settings;

namespace Citations.Articles;

/// <summary>
/// Checks an article: looks its DOIs up, searches for works without one, compares each entry with its record, and links citations and
/// entries.
/// </summary>
public static class ArticleChecker
{
    /// <summary>
    /// Checks an article. Looking up is the only thing that waits; all else is a pure function of what was read and found.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="resolver">Where DOIs are looked up; works without one are searched for where it is an <see
    /// cref="IReferenceFinder"/>.</param>
    /// <param name="progress">Told of each DOI that was looked up.</param>
    /// <param name="options">The style of the list, severities and what is ignored; null takes the defaults.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ArticleReport> CheckAsync(
        Article article,
        IReferenceResolver resolver,
        IProgress<CheckProgress>? progress = null,
        ArticleOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Report(await ResolveAsync(article, resolver, progress, cancellationToken).ConfigureAwait(false), options);

    /// <summary>
    /// Looks up the DOIs of an article's entries, first those that entries give only by their numbers in PubMed, PubMed Central or arXiv,
    /// and searches for the works of entries that no DOI proves.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="resolver">Where DOIs are looked up; other numbers where it is an <see cref="IDoiFinder"/>, works where it is an <see
    /// cref="IReferenceFinder"/>.</param>
    /// <param name="progress">Told of each DOI that was looked up.</param>
    /// <param name="cancellationToken">Ends the look-up early.</param>
    /// <returns>The evidence for <see cref="Report"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="resolver"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ArticleEvidence> ResolveAsync(
        Article article,
        IReferenceResolver resolver,
        IProgress<CheckProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(resolver);
        var (identified, lookups) = await EntryNumbers.FindDoisAsync(article, resolver, cancellationToken).ConfigureAwait(false);
        Doi[] dois = [.. identified.Entries.Select(entry => entry.Reference.Doi).OfType<Doi>().Distinct()];
        Dictionary<Doi, Resolution> resolutions = [];
        await foreach (var resolution in resolver.ResolveManyAsync(dois, cancellationToken).ConfigureAwait(false))
        {
            resolutions[resolution.Doi] = resolution;
            progress?.Report(new(resolutions.Count, dois.Length));
        }

        var evidence = new ArticleEvidence(identified, EntryNumbers.Keep(article, identified, resolutions));
        if (resolver is IReferenceFinder finder)
        {
            evidence = evidence with
            {
                Searches = await EntrySearches
                    .FindAsync(identified, evidence.Resolutions, resolver, cancellationToken)
                    .ConfigureAwait(false),
                Claims = await ClaimSearches.FindAsync(identified, finder, cancellationToken).ConfigureAwait(false),
            };
        }

        return EntryNumbers.WithFindings(evidence, article, lookups);
    }

    /// <summary>
    /// Compares an article with what is known about its entries. Verdicts are facts: they do not depend on severities and on what is
    /// ignored.
    /// </summary>
    /// <param name="evidence">The article and what the registries know.</param>
    /// <param name="options">The style of the list, severities and what is ignored; null takes the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    public static ArticleReport Report(ArticleEvidence evidence, ArticleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        options ??= ArticleOptions.Default;
        var article = evidence.Article;
        var style = options.Style ?? ListStyles.Of(ExaminedArticle.ListedOf(article));
        var isInItalics = Italics.AreIn(article.Entries);
        var links = CitationLinker.Link(article);
        var byEntry = links.Where(link => link.Entry is not null).ToLookup(link => link.Entry!.Id);
        var examined = new ExaminedArticle(
            article,
            links,
            [.. article.Entries.Select(entry => Examine(evidence, entry, style, isInItalics, options, [.. byEntry[entry.Id]]))],
            style
        )
        {
            Claims = evidence.Claims,
        };
        var filter = new FindingFilter(article, options);
        List<EntryReport> entries = [];
        foreach (var entry in examined.Entries)
        {
            var findings = RuleFaults
                .Contain(EntryRules.For(entry.Entry.Kind), rule => rule(entry), entry.Entry.Span)
                .ConvertAll(finding => InLibrary(entry.Entry, finding));
            entries.Add(
                new(
                    entry.Entry,
                    Verdicts.Of(entry, findings),
                    PrintedReference.Of(entry),
                    findings.Select(filter.Apply).OfType<Diagnostic>().ToEquatableArray()
                )
                {
                    Resolution = entry.Resolution,
                    Search = entry.Search,
                    IsProved = entry.Comparable is not null,
                }
            );
        }

        var ofArticle = article
            .Diagnostics.Concat(RuleFaults.Contain(ArticleRules.All, rule => rule(examined), span: null))
            .Select(filter.Apply)
            .OfType<Diagnostic>();
        var all = entries.SelectMany(entry => entry.Diagnostics).Concat(ofArticle);
        return new(
            article,
            examined.Links,
            entries.ToEquatableArray(),
            all.OrderBy(finding => finding.Span?.Start ?? -1).ToEquatableArray()
        )
        {
            Style = style,
            // Of two titles at one place only the author can say which is right: both stay.
            Repeated = examined
                .Duplicates.SelectMany(group => group.Skip(1).Where(entry => DuplicateEntries.HaveOneTitle(group[0], entry)))
                .Select(entry => entry.Id)
                .ToEquatableArray(),
        };
    }

    /// <summary>
    /// Checks the references of a library, such as a BibTeX file: each is compared with its record as an entry of an article would be.
    /// </summary>
    /// <param name="references">The references.</param>
    /// <param name="resolver">Where DOIs are looked up; works without one are searched for where it is an <see
    /// cref="IReferenceFinder"/>.</param>
    /// <param name="progress">Told of each DOI that was looked up.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <returns>One report for each reference, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<EquatableArray<EntryReport>> CheckAsync(
        IEnumerable<Reference> references,
        IReferenceResolver resolver,
        IProgress<CheckProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(references);
        return (await CheckAsync(LibraryArticle.Of(references), resolver, progress, null, cancellationToken).ConfigureAwait(false)).Entries;
    }

    private static ExaminedEntry Examine(
        ArticleEvidence evidence,
        ReferenceEntry entry,
        ListStyle style,
        bool isInItalics,
        ArticleOptions options,
        IReadOnlyList<CitationLink> links
    )
    {
        var resolution = entry.Reference.Doi is { } doi ? evidence.Resolutions.GetValueOrDefault(doi) : null;
        return new(evidence.Article, entry, resolution, evidence.Searches.GetValueOrDefault(entry.Id))
        {
            Style = style,
            IsListInItalics = isInItalics,
            Today = options.Today,
            Links = links,
            Address = entry.Reference.Url is { } url ? evidence.Addresses.GetValueOrDefault(url) : null,
        };
    }

    /// <summary>The findings of a library are reported at the place that cites it.</summary>
    private static Diagnostic InLibrary(ReferenceEntry entry, Diagnostic finding) =>
        entry.Library is { } library ? finding with { Message = $"{entry.Key} in {library}: {finding.Message}" } : finding;
}
