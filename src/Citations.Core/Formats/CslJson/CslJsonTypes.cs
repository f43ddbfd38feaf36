namespace Citations.Formats.CslJson;

/// <summary>The types of CSL-JSON items: CSL's terms, and the words that registries write in their place.</summary>
internal static class CslJsonTypes
{
    private static readonly Dictionary<string, ReferenceType> Foreign = new(StringComparer.OrdinalIgnoreCase)
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
        // Zotero's item types.
        ["journalArticle"] = ReferenceType.ArticleJournal,
        ["magazineArticle"] = ReferenceType.ArticleMagazine,
        ["newspaperArticle"] = ReferenceType.ArticleNewspaper,
        ["bookSection"] = ReferenceType.Chapter,
        ["conferencePaper"] = ReferenceType.PaperConference,
        ["preprint"] = ReferenceType.Article,
        ["blogPost"] = ReferenceType.PostWeblog,
        ["forumPost"] = ReferenceType.Post,
        ["encyclopediaArticle"] = ReferenceType.EntryEncyclopedia,
        ["dictionaryEntry"] = ReferenceType.EntryDictionary,
        ["computerProgram"] = ReferenceType.Software,
        ["film"] = ReferenceType.MotionPicture,
        ["videoRecording"] = ReferenceType.MotionPicture,
        ["tvBroadcast"] = ReferenceType.Broadcast,
        ["radioBroadcast"] = ReferenceType.Broadcast,
        ["podcast"] = ReferenceType.Broadcast,
        ["audioRecording"] = ReferenceType.Song,
        ["presentation"] = ReferenceType.Speech,
        ["artwork"] = ReferenceType.Graphic,
        ["statute"] = ReferenceType.Legislation,
        // Hyphens for CSL's few underscores.
        ["legal-case"] = ReferenceType.LegalCase,
        ["motion-picture"] = ReferenceType.MotionPicture,
        ["musical-score"] = ReferenceType.MusicalScore,
        ["personal-communication"] = ReferenceType.PersonalCommunication,
    };

    internal static bool TryParse(string term, out ReferenceType type) =>
        Vocabulary.TryParse(term, out type)
        || Foreign.TryGetValue(term, out type)
        || Vocabulary.TryParse(term.ToLowerInvariant(), out type);
}
