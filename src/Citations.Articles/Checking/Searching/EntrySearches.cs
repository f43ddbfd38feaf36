using Citations.Articles.Checking.Evidence;
using Citations.Articles.Lists;
using Citations.Matching;

namespace Citations.Articles.Checking.Searching;

/// <summary>
/// Searches for the works of entries that no DOI proves: those without one, with one that is not registered, or with another work's; and
/// for the work whose authors an entry has taken.
/// </summary>
internal static class EntrySearches
{
    /// <summary>From this number on, names that are not authors of the work are looked for elsewhere.</summary>
    private const int MostStrangers = 2;

    internal static async Task<IReadOnlyDictionary<string, EntrySearch>> FindAsync(
        Article article,
        IReadOnlyDictionary<Doi, Resolution> resolutions,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    )
    {
        var searches = await Task.WhenAll(
                article.Entries.Select(async entry =>
                    (entry.Id, Search: await FindAsync(article, entry, resolutions, resolver, cancellationToken).ConfigureAwait(false))
                )
            )
            .ConfigureAwait(false);
        return searches.Where(search => search.Search is not null).ToDictionary(search => search.Id, search => search.Search!);
    }

    private static async Task<EntrySearch?> FindAsync(
        Article article,
        ReferenceEntry entry,
        IReadOnlyDictionary<Doi, Resolution> resolutions,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    )
    {
        var resolution = entry.Reference.Doi is { } doi ? resolutions.GetValueOrDefault(doi) : null;
        var examined = new ExaminedEntry(article, entry, resolution);
        EntrySearch? search = null;
        if (IsUnproved(examined))
        {
            var found = await resolver.FindAsync(WordsOf(entry), cancellationToken).ConfigureAwait(false);
            search = SearchVerdict.Of(entry.Reference, found);
            if (found.IsSecondHand)
                search = await FirstHandAsync(entry.Reference, search, resolver, cancellationToken).ConfigureAwait(false);
            examined = new ExaminedEntry(article, entry, resolution, search);
        }

        if (!HasOthersAuthors(examined, search))
            return search;
        var others = await resolver.FindAsync(AuthorsOf(entry.Reference), cancellationToken).ConfigureAwait(false);
        var sibling = SearchVerdict.Sibling(entry.Reference, examined.Record ?? search?.Namesake, others);
        return sibling is null ? search : (search ?? new(FindStatus.Found) { Match = examined.Record }) with { Sibling = sibling };
    }

    /// <summary>
    /// The registry's own record of a work that an index has with its DOI; what the index says about it is compared with nothing.
    /// </summary>
    private static async Task<EntrySearch> FirstHandAsync(
        Reference described,
        EntrySearch search,
        IReferenceResolver resolver,
        CancellationToken cancellationToken
    )
    {
        if (search.Match?.Doi is not { } doi)
            return search with { IsSecondHand = true };
        var resolution = await resolver.ResolveAsync(doi, cancellationToken).ConfigureAwait(false);
        return
            resolution is { Status: ResolutionStatus.Found, Reference: { } record }
            && WorkMatch.Of(described, record).Agreement == WorkAgreement.Same
            ? search with
            {
                Match = record,
                Source = resolution.Source,
            }
            // A joined record can have the DOI of a copy.
            : search with
            {
                Match = search.Match with { Doi = null },
                IsSecondHand = true,
            };
    }

    private static bool IsUnproved(ExaminedEntry entry) =>
        RegisteredTypes.MayHaveRecords(entry.Entry.Reference)
        && entry.Entry.Reference.Title is not null
        && (entry.Resolution is null or { Status: ResolutionStatus.NotRegistered or ResolutionStatus.NotFound } || entry.IsWrongWork);

    private static bool HasOthersAuthors(ExaminedEntry entry, EntrySearch? search) =>
        entry.Entry.Reference.Author.Count >= MostStrangers
        && !entry.IsWrongWork
        && (search?.Namesake is not null || entry.Authors is { IsRecordIncomplete: false, Strangers.Count: >= MostStrangers });

    /// <summary>The words of an entry; the place of a work in a library is a key or the marks of a format.</summary>
    private static string WordsOf(ReferenceEntry entry) =>
        entry.Kind == EntryKind.Library ? LibraryArticle.Describe(entry.Reference) : entry.Text;

    private static string AuthorsOf(Reference work) =>
        $"{string.Join(", ",
            work.Author.Select(name =>
            name.ToString()))} {work.Issued?.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)}".TrimEnd();
}
