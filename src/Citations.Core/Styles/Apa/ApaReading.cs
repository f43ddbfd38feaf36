using Citations.Canonical;

namespace Citations.Styles.Apa;

/// <summary>
/// A reference as APA 7 sees it, where programs store a work under another type: a podcast as a song, a manuscript as the article that it
/// is to become, a talk as a manuscript; or its status in the note.
/// </summary>
internal static class ApaReading
{
    private const int LongestStatus = 40;
    private const string InPress = "in press";

    internal static Reference Of(Reference reference) => WithDateToCome(WithStatus(OfType(reference)));

    // "Advance online publication" in the note of what has no pages yet is the status (R4.3).
    private static Reference WithStatus(Reference reference) =>
        reference is { Status: null, Note: { Length: <= LongestStatus } note, Volume: null, Issue: null }
        && reference[TextVariable.Page] is null
        && reference.Type
            is ReferenceType.ArticleJournal
                or ReferenceType.ArticleMagazine
                or ReferenceType.Book
                or ReferenceType.Chapter
                or ReferenceType.PaperConference
        && StatusForm.OfPublication(note) is { } status
            ? reference with
            {
                Status = status,
            }
            : reference;

    // What is accepted or to appear is in press (R2.8).
    private static Reference WithDateToCome(Reference reference) =>
        reference.Issued is { Start: null, Literal: { Length: <= LongestStatus } words } issued
        && words != InPress
        && StatusForm.OfPublication(words) == InPress
            ? reference with
            {
                Issued = new PartialDate(InPress) { Extra = issued.Extra },
            }
            : reference;

    private static Reference OfType(Reference reference) =>
        reference.Type switch
        {
            ReferenceType.Song when IsPodcast(reference) => reference with { Type = ReferenceType.Broadcast },
            // A manuscript does not name the journal that it was sent to (R4.18).
            ReferenceType.ArticleJournal or ReferenceType.Article or ReferenceType.ArticleMagazine
                when IsManuscript(reference) => AsManuscript(reference),
            // A recording in a collection is no article: the collection, who publishes it and the archive are its source (R4.23).
            ReferenceType.Interview when IsKept(reference) => reference with
            {
                ContainerTitle = null,
                Publisher = reference.Publisher is { } publisher ? $"{reference.ContainerTitle}, {publisher}" : reference.ContainerTitle,
            },
            // BibLaTeX has a paper that was only presented as @unpublished or @misc with its event (R4.15).
            ReferenceType.Manuscript or ReferenceType.Document when IsPresented(reference) => reference with
            {
                Type = ReferenceType.Speech,
            },
            _ => reference,
        };

    private static bool IsPresented(Reference reference) =>
        reference[TextVariable.EventTitle] is not null
        && reference.ContainerTitle is null
        // What a repository has published is more than a talk.
        && reference.Publisher is null
        && reference[TextVariable.Archive] is null
        && ManuscriptStatus.Of(reference) is null;

    private static bool IsKept(Reference reference) =>
        reference is { ContainerTitle: not null, Volume: null, Issue: null }
        && reference[TextVariable.Page] is null
        && (
            reference[TextVariable.Archive] is not null
            || (reference.Publisher is not null && (reference.Genre is not null || reference.Medium is not null))
        );

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
