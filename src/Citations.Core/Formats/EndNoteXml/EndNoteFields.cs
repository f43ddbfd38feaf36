using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.EndNoteXml;

/// <summary>The elements of EndNote's XML, by their paths within a record, and the variables they stand for.</summary>
internal static class EndNoteFields
{
    internal const string Type = "ref-type/@name";
    internal const string TypeNumber = "ref-type";
    internal const string Authors = "contributors/authors/author";
    internal const string EditorsOfBooks = "contributors/tertiary-authors/author";
    internal const string Number = "rec-number";
    internal const string Label = "label";
    internal const string Year = "dates/year";
    internal const string Date = "dates/pub-dates/date";
    internal const string Accession = "accession-num";
    internal const string SerialNumber = "isbn";
    internal const string SecondaryTitle = "titles/secondary-title";
    internal const string PeriodicalTitle = "periodical/full-title";

    private static readonly ReferenceType[] Periodicals =
    [
        ArticleJournal,
        ArticleMagazine,
        ArticleNewspaper,
        Review,
        ReviewBook,
        Article,
        Periodical,
    ];
    private static readonly ReferenceType[] Volumes = [Book, Chapter, PaperConference, Report, EntryDictionary, EntryEncyclopedia, Classic];

    // The elements of a record in the order of EndNote's DTD.
    private static readonly string[] Elements =
    [
        "database",
        "source-app",
        Number,
        "foreign-keys",
        TypeNumber,
        "contributors",
        "auth-address",
        "auth-affiliaton",
        "titles",
        "periodical",
        "alt-periodical",
        "pages",
        "volume",
        "number",
        "issue",
        "secondary-volume",
        "secondary-issue",
        "num-vols",
        "edition",
        "section",
        "reprint-edition",
        "reprint-status",
        "keywords",
        "dates",
        "pub-location",
        "publisher",
        "orig-pub",
        SerialNumber,
        Accession,
        "call-num",
        "report-id",
        "coden",
        "electronic-resource-num",
        "abstract",
        Label,
        "image",
        "caption",
        "notes",
        "research-notes",
        "work-type",
        "reviewed-item",
        "availability",
        "remote-source",
        "meeting-place",
        "work-location",
        "work-extent",
        "pack-method",
        "size",
        "repro-ratio",
        "remote-database-name",
        "remote-database-provider",
        "language",
        "urls",
        "access-date",
        "modified-date",
        "custom1",
        "custom2",
        "custom3",
        "custom4",
        "custom5",
        "custom6",
        "custom7",
        "misc1",
        "misc2",
        "misc3",
    ];

    internal static FieldTable Table { get; } =
        new(
            new(Authors, NameVariable.Author),
            new(EditorsOfBooks, NameVariable.Editor, Book),
            new("contributors/secondary-authors/author", NameVariable.CollectionEditor, Book, Report),
            new("contributors/secondary-authors/author", NameVariable.Recipient, PersonalCommunication),
            new("contributors/secondary-authors/author", NameVariable.Performer, Song),
            new("contributors/secondary-authors/author", NameVariable.Editor),
            new("contributors/tertiary-authors/author", NameVariable.Producer, MotionPicture, Broadcast),
            new(
                "contributors/tertiary-authors/author",
                NameVariable.CollectionEditor,
                Chapter,
                PaperConference,
                EntryDictionary,
                EntryEncyclopedia
            ),
            new("contributors/subsidiary-authors/author", NameVariable.Translator),
            new("titles/title", TextVariable.Title),
            new(SecondaryTitle, TextVariable.CollectionTitle, Book, Report, Map, Software),
            new(SecondaryTitle, TextVariable.ContainerTitle),
            new(PeriodicalTitle, TextVariable.ContainerTitle),
            new("titles/tertiary-title", TextVariable.CollectionTitle),
            new("titles/short-title", TextVariable.TitleShort),
            new("titles/translated-title", TextVariable.OriginalTitle),
            new("periodical/abbr-1", TextVariable.ContainerTitleShort),
            new("titles/alt-title", TextVariable.ContainerTitleShort, Periodicals),
            new("alt-periodical/full-title", TextVariable.ContainerTitleShort, Periodicals),
            new("alt-periodical/abbr-1", TextVariable.ContainerTitleShort, Periodicals),
            new("pages", TextVariable.NumberOfPages, Book, Thesis, Manuscript),
            new("pages", TextVariable.Page),
            new("volume", TextVariable.Volume),
            new("number", TextVariable.Issue, Periodicals),
            new("issue", TextVariable.Issue, Periodicals),
            new("number", TextVariable.CollectionNumber, Volumes),
            new("number", TextVariable.Number),
            new("num-vols", TextVariable.NumberOfVolumes),
            new("edition", TextVariable.Version, Software),
            new("edition", TextVariable.Edition),
            new("section", TextVariable.Section),
            new("keywords/keyword", TextVariable.Keyword),
            new("pub-location", TextVariable.PublisherPlace),
            new("publisher", TextVariable.Publisher),
            new("meeting-place", TextVariable.EventPlace),
            new(SerialNumber, TextVariable.Issn, Periodicals),
            new(SerialNumber, TextVariable.Number, Report, Patent),
            new(SerialNumber, TextVariable.Isbn),
            new("report-id", TextVariable.Number, Report),
            new("call-num", TextVariable.CallNumber),
            new("electronic-resource-num", TextVariable.Doi),
            new("abstract", TextVariable.Abstract),
            new("notes", TextVariable.Note),
            new("research-notes", TextVariable.Annote),
            new("work-type", TextVariable.Genre),
            new("reviewed-item", TextVariable.ReviewedTitle),
            new("size", TextVariable.Dimensions),
            new("remote-database-name", TextVariable.Source),
            new("language", TextVariable.Language),
            new("urls/related-urls/url", TextVariable.Url),
            new("urls/web-urls/url", TextVariable.Url),
            new("access-date", DateVariable.Accessed),
            new("custom2", TextVariable.Pmcid, ArticleJournal),
            // EndNote's name of this one is "Article Number".
            new("custom7", TextVariable.Number, Periodicals)
        );

    /// <summary>Whether the authors of a record are its editors: those of an edited book that names no others.</summary>
    internal static bool HoldsEditors(SourceEntry source) =>
        (source[Type] ?? EndNoteTypes.NameOf(source[TypeNumber]))?.Trim() == EndNoteTypes.EditedBook && !source.Has(EditorsOfBooks);

    /// <summary>Whether a path is one of a record.</summary>
    internal static bool IsField(string path) =>
        Order(path) >= 0 && path.Split('/') is { Length: <= 4 } segments && segments.All(IsSegment);

    /// <summary>Where the element at a path is in a record.</summary>
    internal static int Order(string path) =>
        Array.IndexOf(Elements, path.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? path[..slash] : path);

    private static bool IsSegment(string segment) =>
        segment.TrimStart('@') is { Length: > 0 } name
        && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}
