namespace Citations.Articles.Documents;

/// <summary>
/// What a document says about the rendering of its citations, by the names of Pandoc's metadata (Pandoc's manual, Citations).
/// </summary>
public sealed record CitationSettings
{
    /// <summary>A document that says nothing.</summary>
    public static CitationSettings Default { get; } = new();

    /// <summary>
    /// <c>nocite</c>: keys of works that are listed and not cited, as Pandoc writes them (<c>@a, @b</c>; <c>@*</c> for the whole library);
    /// null for none.
    /// </summary>
    public string? NoCite { get; init; }

    /// <summary><c>link-citations</c>: whether citations lead to their entries.</summary>
    public bool? LinkCitations { get; init; }

    /// <summary><c>link-bibliography</c>: whether the addresses of entries are links.</summary>
    public bool? LinkBibliography { get; init; }

    /// <summary><c>suppress-bibliography</c>: whether there is no list.</summary>
    public bool? SuppressBibliography { get; init; }

    /// <summary><c>notes-after-punctuation</c>: whether punctuation that follows a citation is before its note.</summary>
    public bool? NotesAfterPunctuation { get; init; }

    /// <summary><c>reference-section-title</c>: the heading over the list; null for none.</summary>
    public string? ReferenceSectionTitle { get; init; }

    /// <summary>These settings where they say something, else others.</summary>
    /// <param name="others">The settings that come second.</param>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public CitationSettings Or(CitationSettings others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new()
        {
            NoCite = NoCite is null || others.NoCite is null ? NoCite ?? others.NoCite : $"{NoCite}, {others.NoCite}",
            LinkCitations = LinkCitations ?? others.LinkCitations,
            LinkBibliography = LinkBibliography ?? others.LinkBibliography,
            SuppressBibliography = SuppressBibliography ?? others.SuppressBibliography,
            NotesAfterPunctuation = NotesAfterPunctuation ?? others.NotesAfterPunctuation,
            ReferenceSectionTitle = ReferenceSectionTitle ?? others.ReferenceSectionTitle,
        };
    }
}
