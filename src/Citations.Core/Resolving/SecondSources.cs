namespace Citations;

/// <summary>
/// Indexes that are searched for works that neither Crossref nor DataCite has. What they have shows that a work exists; it is not evidence
/// against what an entry says about it.
/// </summary>
[Flags]
public enum SecondSources
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Europe PMC: articles of the life sciences, of which many old ones have no DOI.</summary>
    EuropePmc = 1,

    /// <summary>Open Library: books, by their ISBN or title.</summary>
    OpenLibrary = 2,

    /// <summary>OpenAlex: works of all kinds. It bills searches; without a key it answers a few a day.</summary>
    OpenAlex = 4,
}
