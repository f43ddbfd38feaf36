using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.Cff;

/// <summary>
/// The keys of the Citation File Format 1.2.0 as the model's variables: those whose values are texts, and those that list persons and
/// entities.
/// </summary>
internal static class CffFields
{
    internal const string Version = "cff-version";
    internal const string Message = "message";
    internal const string Identifiers = "identifiers";
    internal const string Type = "type";
    internal const string PreferredCitation = "preferred-citation";
    internal const string References = "references";
    internal const string Keywords = "keywords";
    internal const string Languages = "languages";
    internal const string DateReleased = "date-released";
    internal const string DatePublished = "date-published";
    internal const string DateAccessed = "date-accessed";
    internal const string Year = "year";
    internal const string Month = "month";
    internal const string YearOriginal = "year-original";
    internal const string IssueDate = "issue-date";
    internal const string Start = "start";
    internal const string End = "end";
    internal const string Publisher = "publisher";
    internal const string Institution = "institution";
    internal const string Conference = "conference";
    internal const string CollectionType = "collection-type";
    internal const string Book = "book";
    internal const string Name = "name";
    internal const string City = "city";
    internal const string Region = "region";
    internal const string Country = "country";
    internal const string Pages = "pages";
    internal const string DateStart = "date-start";
    internal const string DateEnd = "date-end";

    private static readonly ReferenceType[] Periodicals = [ArticleJournal, ArticleMagazine, ArticleNewspaper, Review, ReviewBook];
    private static readonly ReferenceType[] Parts =
    [
        Chapter,
        PaperConference,
        EntryDictionary,
        EntryEncyclopedia,
        Song,
        Webpage,
        PostWeblog,
    ];

    internal static FieldTable Table { get; } =
        new(
            new("title", TextVariable.Title),
            new("authors", NameVariable.Author),
            new("editors", NameVariable.Editor),
            new("editors-series", NameVariable.CollectionEditor),
            new("translators", NameVariable.Translator),
            new("recipients", NameVariable.Recipient),
            new("abbreviation", TextVariable.TitleShort),
            new("abstract", TextVariable.Abstract),
            new("journal", TextVariable.ContainerTitle, Periodicals),
            new("collection-title", TextVariable.ContainerTitle, Parts),
            new("collection-title", TextVariable.CollectionTitle),
            new("journal", TextVariable.ContainerTitle),
            new("volume", TextVariable.Volume),
            new("issue", TextVariable.Issue),
            new(Pages, TextVariable.NumberOfPages),
            new("number", TextVariable.Number),
            new("number-volumes", TextVariable.NumberOfVolumes),
            new("edition", TextVariable.Edition),
            new("version", TextVariable.Version),
            new("section", TextVariable.Section),
            new("medium", TextVariable.Medium),
            new("status", TextVariable.Status),
            new("thesis-type", TextVariable.Genre, Thesis),
            new("database", TextVariable.Source),
            new("doi", TextVariable.Doi),
            new("url", TextVariable.Url),
            new("isbn", TextVariable.Isbn),
            new("issn", TextVariable.Issn),
            new("pmcid", TextVariable.Pmcid),
            new("notes", TextVariable.Note)
        );

    internal static TypeTable Types { get; } =
        new(
            "generic",
            ("article", ArticleJournal),
            ("magazine-article", ArticleMagazine),
            ("newspaper-article", ArticleNewspaper),
            ("book", ReferenceType.Book),
            ("edited-work", ReferenceType.Book),
            ("catalogue", ReferenceType.Book),
            ("proceedings", ReferenceType.Book),
            ("conference-paper", PaperConference),
            ("conference", Event),
            ("report", Report),
            ("government-document", Report),
            ("grant", Report),
            ("manual", Report),
            ("thesis", Thesis),
            ("software", Software),
            ("software-code", Software),
            ("software-container", Software),
            ("software-executable", Software),
            ("software-virtual-machine", Software),
            ("dataset", Dataset),
            ("data", Dataset),
            ("database", Dataset),
            ("dictionary", EntryDictionary),
            ("encyclopedia", EntryEncyclopedia),
            ("website", Webpage),
            ("blog", PostWeblog),
            ("film-broadcast", MotionPicture),
            ("video", MotionPicture),
            ("audiovisual", Broadcast),
            ("multimedia", Performance),
            ("sound-recording", Song),
            ("music", MusicalScore),
            ("art", Graphic),
            ("map", Map),
            ("bill", Bill),
            ("hearing", Hearing),
            ("legal-case", LegalCase),
            ("legal-rule", Regulation),
            ("statute", Legislation),
            ("patent", Patent),
            ("standard", Standard),
            ("pamphlet", Pamphlet),
            ("personal-communication", PersonalCommunication),
            ("serial", Periodical),
            ("slides", Speech),
            ("historical-work", Classic),
            ("unpublished", Manuscript),
            ("generic", Document)
        );

    private static readonly HashSet<string> OfRoot =
    [
        "commit",
        "contact",
        Identifiers,
        "license",
        "license-url",
        "repository",
        "repository-artifact",
        "repository-code",
    ];

    private static readonly HashSet<string> OfReference =
    [
        .. OfRoot,
        "collection-doi",
        CollectionType,
        "copyright",
        "data-type",
        "database-provider",
        "date-downloaded",
        "department",
        "end",
        "entry",
        "filename",
        "format",
        "issue-title",
        IssueDate,
        "loc-end",
        "loc-start",
        "location",
        "nihmsid",
        "patent-states",
        "scope",
        "senders",
        "start",
        "term",
        "thesis-type",
        Institution,
        Conference,
        Publisher,
        Type,
    ];

    // Of the keys of a reference, those that the work itself can have at the top of the file.
    private static readonly HashSet<string> TablesOfRoot = ["title", "authors", "abstract", "version", "doi", "url"];

    private static readonly HashSet<Variable> VariablesOfRoot =
    [
        TextVariable.Keyword,
        DateVariable.Issued,
        .. TablesOfRoot.Select(name => Table.Read(name, Software)!.Value),
    ];

    /// <summary>Whether a work is software or data that the top of a file describes whole.</summary>
    internal static bool IsHeldByRoot(Reference work) =>
        work.Type is Software or Dataset
        && work.Texts.Keys.All(variable => VariablesOfRoot.Contains(variable))
        && work.Names.Keys.All(variable => VariablesOfRoot.Contains(variable))
        && work.Dates.Keys.All(variable => VariablesOfRoot.Contains(variable))
        && work.Issued is null or { Start.Day: > 0, End: null, IsOpenEnded: false, IsCirca: false };

    /// <summary>Whether a key can be in a reference, or at the top of the file.</summary>
    internal static bool IsKey(string key, bool isRoot) =>
        isRoot ? OfRoot.Contains(key) || TablesOfRoot.Contains(key) : OfReference.Contains(key) || Table.Knows(key);
}
