namespace Citations.Styles.Apa;

/// <summary>
/// A reference as APA 7 sees it, where programs store a work under another type: a podcast as a song, a manuscript as the article that it
/// is to become.
/// </summary>
internal static class ApaReading
{
    internal static Reference Of(Reference reference) =>
        reference.Type switch
        {
            ReferenceType.Song when IsPodcast(reference) => reference with { Type = ReferenceType.Broadcast },
            // A manuscript does not name the journal that it was sent to (R4.18).
            ReferenceType.ArticleJournal or ReferenceType.Article or ReferenceType.ArticleMagazine
                when IsManuscript(reference) => AsManuscript(reference),
            _ => reference,
        };

    private static bool IsManuscript(Reference reference) =>
        ManuscriptStatus.Of(reference) is not null
        && reference.Volume is null
        && reference[TextVariable.Doi] is null
        && reference[TextVariable.Archive] is null;

    private static Reference AsManuscript(Reference reference) =>
        reference with
        {
            Type = ReferenceType.Manuscript,
            ContainerTitle = null,
        };

    // A song has no host.
    private static bool IsPodcast(Reference reference) =>
        !reference[NameVariable.Host].IsEmpty || Names(reference.Genre) || Names(reference.Medium);

    private static bool Names(string? kind) => kind?.Contains("podcast", StringComparison.OrdinalIgnoreCase) == true;
}
