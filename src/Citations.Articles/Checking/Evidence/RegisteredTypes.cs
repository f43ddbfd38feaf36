using System.Collections.Frozen;
using Citations.Matching;

namespace Citations.Articles.Checking.Evidence;

/// <summary>Which kinds of work registries hold, so that the absence of a record says something.</summary>
internal static class RegisteredTypes
{
    private const int ManyAuthors = 3;

    private static readonly FrozenSet<ReferenceType> Mostly = FrozenSet.ToFrozenSet([
        ReferenceType.ArticleJournal,
        ReferenceType.PaperConference,
        ReferenceType.Article,
        ReferenceType.Review,
    ]);

    private static readonly FrozenSet<ReferenceType> Sometimes = FrozenSet.ToFrozenSet([
        ReferenceType.Book,
        ReferenceType.Chapter,
        ReferenceType.Collection,
        ReferenceType.Dataset,
        ReferenceType.Entry,
        ReferenceType.EntryDictionary,
        ReferenceType.EntryEncyclopedia,
        ReferenceType.Report,
        ReferenceType.ReviewBook,
        ReferenceType.Standard,
        ReferenceType.Thesis,
    ]);

    /// <summary>Whether a work of this kind mostly has a record: an article, a paper, a preprint.</summary>
    internal static bool HaveRecords(Reference work) =>
        Mostly.Contains(work.Type)
        || (work.Type == ReferenceType.Document && IsBare(work))
        // A book has a publisher; three and more authors with nothing but a title are those of a paper.
        || (
            work.Type == ReferenceType.Book
            && IsBare(work)
            && work.Author.Count >= ManyAuthors
            && work.Edition is null
            && work[TextVariable.Isbn] is null
        )
        || (work.ContainerTitle is { } container && ContainerMatch.IsKnown(container))
        // 'In CVPR.' without editors and publisher is a paper in proceedings.
        || (work.Type == ReferenceType.Chapter && work.Publisher is null && work.Editor.IsEmpty);

    /// <summary>
    /// Whether a work of this kind has a record at times, so that none says nothing: a book, a chapter, a report, a thesis.
    /// </summary>
    internal static bool MayHaveRecords(Reference work) =>
        HaveRecords(work) || Sometimes.Contains(work.Type) || work.Type == ReferenceType.Document;

    /// <summary>Authors, year and title, and nothing that would make it a book, a report or a page.</summary>
    private static bool IsBare(Reference work) =>
        !work.Author.IsEmpty && work.Issued is not null && work.Publisher is null && work.Url is null && work.Genre is null;
}
