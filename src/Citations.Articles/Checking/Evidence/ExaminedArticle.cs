namespace Citations.Articles.Checking.Evidence;

/// <summary>An article with all that was found out about it; the input of the rules that look at more than one entry.</summary>
/// <param name="Article">The article.</param>
/// <param name="Links">One link for each citation.</param>
/// <param name="Entries">The entries with their records.</param>
/// <param name="Style">The style of the list.</param>
internal sealed record ExaminedArticle(
    Article Article,
    EquatableArray<CitationLink> Links,
    IReadOnlyList<ExaminedEntry> Entries,
    ListStyle Style
)
{
    /// <summary>The works that claims without a citation may speak of, by the places of the claims.</summary>
    internal IReadOnlyDictionary<SourceSpan, ClaimCandidate> Claims { get; init; } = new Dictionary<SourceSpan, ClaimCandidate>();

    /// <summary>Only the entries of reference lists.</summary>
    internal EquatableArray<ReferenceEntry> Listed { get; } = ListedOf(Article);

    /// <summary>The entries that citations without an entry may mean.</summary>
    internal IReadOnlyDictionary<CitationLink, ReferenceEntry> Meant { get; } = MeantEntries.Of(Article, Links);

    private readonly Dictionary<string, ExaminedEntry> _byId = Entries.ToDictionary(entry => entry.Entry.Id);

    /// <summary>The report on an entry.</summary>
    internal ExaminedEntry Entry(ReferenceEntry entry) => _byId[entry.Id];

    /// <summary>The entries of lists that describe one work, as groups of two and more.</summary>
    internal IReadOnlyList<IReadOnlyList<ReferenceEntry>> Duplicates { get; } = DuplicateEntries.Of(ListedOf(Article));

    /// <summary>The lists of the entries and their parts.</summary>
    internal ListSections Sections { get; } = new(Article, ListedOf(Article));

    /// <summary>The entries of one list that describe one work: the lists of two chapters may have it both.</summary>
    internal IEnumerable<IReadOnlyList<ReferenceEntry>> DuplicatesOfLists =>
        Duplicates.SelectMany(works => works.GroupBy(Sections.ListOf)).Select(works => works.ToList()).Where(works => works.Count > 1);

    /// <summary>The entries of an article's reference lists.</summary>
    internal static EquatableArray<ReferenceEntry> ListedOf(Article article) =>
        article.Entries.Where(entry => entry.Kind == EntryKind.Listed).ToEquatableArray();
}
