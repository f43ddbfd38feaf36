using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.WordSources;

/// <summary>
/// The elements of a source in Word's bibliography (ISO/IEC 29500-1, 22.6.2), by their paths, and the variables they stand for.
/// </summary>
internal static class WordSourceFields
{
    internal const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/bibliography";
    internal const string Type = "SourceType";
    internal const string Tag = "Tag";
    internal const string Locale = "LCID";
    internal const string ThesisType = "ThesisType";

    /// <summary>The kind of a thesis that has no kind.</summary>
    internal const string NoKind = "Thesis";

    internal const string NameList = "/NameList";
    internal const string Corporate = "/Corporate";

    private static readonly ReferenceType[] Periodicals = [ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook];
    private static readonly ReferenceType[] Parts = [Chapter, EntryDictionary, EntryEncyclopedia, Entry];
    private static readonly ReferenceType[] Sites = [Webpage, PostWeblog, Post];

    internal static FieldTable Table { get; } =
        new(
            new("Author/Artist", NameVariable.Author, Graphic),
            new("Author/Inventor", NameVariable.Author, Patent),
            new("Author/Interviewee", NameVariable.Author, Interview),
            new("Author/Performer", NameVariable.Author, Performance),
            new("Author/Composer", NameVariable.Composer),
            new("Author/Author", NameVariable.Author),
            new("Author/BookAuthor", NameVariable.ContainerAuthor),
            new("Author/Editor", NameVariable.Editor),
            new("Author/Translator", NameVariable.Translator),
            new("Author/Compiler", NameVariable.Compiler),
            new("Author/Director", NameVariable.Director),
            new("Author/Interviewer", NameVariable.Interviewer),
            new("Author/Performer", NameVariable.Performer),
            new("Author/ProducerName", NameVariable.Producer),
            new("Author/Writer", NameVariable.ScriptWriter),
            new("Title", TextVariable.Title),
            new("ShortTitle", TextVariable.TitleShort),
            new("JournalName", TextVariable.ContainerTitle, ArticleJournal, Review, ReviewBook, Article),
            new("PeriodicalTitle", TextVariable.ContainerTitle, ArticleMagazine, ArticleNewspaper),
            new("BookTitle", TextVariable.ContainerTitle, Parts),
            new("ConferenceName", TextVariable.ContainerTitle, PaperConference),
            new("InternetSiteTitle", TextVariable.ContainerTitle, Sites),
            new("AlbumTitle", TextVariable.ContainerTitle, Song),
            new("BroadcastTitle", TextVariable.ContainerTitle, Broadcast, Interview),
            new("Reporter", TextVariable.ContainerTitle, LegalCase),
            new("PublicationTitle", TextVariable.ContainerTitle),
            new("BroadcastTitle", TextVariable.ContainerTitle),
            new("Volume", TextVariable.Volume),
            new("Issue", TextVariable.Issue),
            new("Pages", TextVariable.Page),
            new("Edition", TextVariable.Edition),
            new("Version", TextVariable.Version),
            new("NumberVolumes", TextVariable.NumberOfVolumes),
            new("ChapterNumber", TextVariable.ChapterNumber),
            new("Institution", TextVariable.Publisher, Thesis),
            new("ProductionCompany", TextVariable.Publisher, MotionPicture, Song),
            new("Publisher", TextVariable.Publisher),
            new("City", TextVariable.PublisherPlace),
            new("Theater", TextVariable.EventPlace, Performance),
            new("Court", TextVariable.Authority, LegalCase),
            new("PatentNumber", TextVariable.Number, Patent),
            new("CaseNumber", TextVariable.Number, LegalCase),
            new("RecordingNumber", TextVariable.Number, Song),
            new("StandardNumber", TextVariable.Issn, Periodicals),
            new("StandardNumber", TextVariable.Number, Report, Standard),
            new("StandardNumber", TextVariable.Isbn),
            new("DOI", TextVariable.Doi),
            new("URL", TextVariable.Url),
            new("Medium", TextVariable.Medium),
            new(ThesisType, TextVariable.Genre, Thesis, Report),
            new("Type", TextVariable.Genre),
            new(Locale, TextVariable.Language),
            new("Comments", TextVariable.Note)
        );

    internal static TypeTable Types { get; } =
        new(
            "Misc",
            ("JournalArticle", ArticleJournal),
            ("ArticleInAPeriodical", ArticleMagazine),
            ("Book", Book),
            ("BookSection", Chapter),
            ("ConferenceProceedings", PaperConference),
            ("Report", Report),
            ("InternetSite", Webpage),
            ("DocumentFromInternetSite", Webpage),
            ("ElectronicSource", Dataset),
            ("Film", MotionPicture),
            ("SoundRecording", Song),
            ("Performance", Performance),
            ("Art", Graphic),
            ("Interview", Interview),
            ("Patent", Patent),
            ("Case", LegalCase),
            ("Misc", Document),
            // What CSL tells apart and Word does not.
            ("ArticleInAPeriodical", ArticleNewspaper),
            ("JournalArticle", Review),
            ("JournalArticle", ReviewBook),
            ("Report", Thesis),
            ("BookSection", Entry),
            ("BookSection", EntryDictionary),
            ("BookSection", EntryEncyclopedia),
            ("Book", Classic),
            ("ConferenceProceedings", Speech),
            ("DocumentFromInternetSite", PostWeblog),
            ("DocumentFromInternetSite", Post),
            ("ElectronicSource", Software),
            ("SoundRecording", MusicalScore),
            ("Film", Broadcast),
            ("Art", Figure),
            ("Art", Map)
        );

    // What a source can have beside the table, as far as a reader keeps it.
    private static readonly HashSet<string> Others =
    [
        "AbbreviatedCaseNumber",
        "Broadcaster",
        "CountryRegion",
        "Day",
        "DayAccessed",
        "Department",
        "Distributor",
        "Guid",
        "Month",
        "MonthAccessed",
        "RefOrder",
        "StateProvince",
        "Station",
        "Year",
        "YearAccessed",
        "Author/Conductor",
        "Author/Counsel",
    ];

    /// <summary>Whether a path is one of a source.</summary>
    internal static bool IsField(string path) => Table.Knows(path) || Others.Contains(path);
}
