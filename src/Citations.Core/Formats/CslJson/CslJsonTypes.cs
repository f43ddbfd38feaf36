namespace Citations.Formats.CslJson;

/// <summary>The types of CSL-JSON items: CSL's terms, and the words that registries write in their place.</summary>
internal static class CslJsonTypes
{
    private static readonly Dictionary<string, ReferenceType> Foreign = new(StringComparer.Ordinal)
    {
        // Crossref's own types, which its CSL-JSON carries.
        ["journal-article"] = ReferenceType.ArticleJournal,
        ["proceedings-article"] = ReferenceType.PaperConference,
        ["book-chapter"] = ReferenceType.Chapter,
        ["book-section"] = ReferenceType.Chapter,
        ["book-part"] = ReferenceType.Chapter,
        ["monograph"] = ReferenceType.Book,
        ["edited-book"] = ReferenceType.Book,
        ["reference-book"] = ReferenceType.Book,
        ["reference-entry"] = ReferenceType.EntryEncyclopedia,
        ["proceedings"] = ReferenceType.Book,
        ["posted-content"] = ReferenceType.Article,
        ["dissertation"] = ReferenceType.Thesis,
        ["peer-review"] = ReferenceType.Review,
        ["journal"] = ReferenceType.Periodical,
        ["other"] = ReferenceType.Document,
        // Hyphens for CSL's few underscores.
        ["legal-case"] = ReferenceType.LegalCase,
        ["motion-picture"] = ReferenceType.MotionPicture,
        ["musical-score"] = ReferenceType.MusicalScore,
        ["personal-communication"] = ReferenceType.PersonalCommunication,
    };

    internal static bool TryParse(string term, out ReferenceType type) =>
        Vocabulary.TryParse(term, out type) || Foreign.TryGetValue(term, out type);
}
