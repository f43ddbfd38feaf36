using System.Buffers;
using Citations.Canonical;
using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.Nbib;

/// <summary>
/// The fields of PubMed's format as the model's variables (MEDLINE/PubMed Data Element Descriptions, National Library of Medicine).
/// What needs more than a table, such as identifiers that carry their kind in brackets, the reader and writer do themselves.
/// </summary>
internal static class NbibFields
{
    internal const string Id = "PMID";
    internal const string PublicationType = "PT";
    internal const string Published = "DP";
    internal const string PublishedOnline = "DEP";
    internal const string Location = "LID";
    internal const string ArticleId = "AID";
    internal const string Issn = "IS";
    internal const string Isbn = "ISBN";
    internal const string EricIssn = "ISSN";
    internal const string FullAuthor = "FAU";
    internal const string Author = "AU";
    internal const string FullEditor = "FED";
    internal const string Editor = "ED";
    internal const string Corporate = "CN";
    internal const string Affiliation = "AD";
    internal const string AuthorId = "AUID";
    internal const string Language = "LA";
    internal const string BookTitle = "BTI";
    internal const string Title = "TI";
    internal const string Journal = "JT";
    internal const string Pages = "PG";
    internal const string Volume = "VI";
    internal const string Issue = "IP";
    internal const string PublicationStatus = "PST";
    internal const string AheadOfPrint = "aheadofprint";

    private static readonly SearchValues<char> TagLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    internal static FieldTable Table { get; } =
        new(
            new(BookTitle, TextVariable.Title, Book),
            new(BookTitle, TextVariable.ContainerTitle, Chapter),
            new(Title, TextVariable.Title),
            new(
                Journal,
                TextVariable.ContainerTitle,
                ArticleJournal,
                ArticleMagazine,
                ArticleNewspaper,
                Article,
                PaperConference,
                Review,
                ReviewBook
            ),
            new(Journal, TextVariable.ContainerTitle),
            new("TA", TextVariable.ContainerTitleShort),
            new("CTI", TextVariable.CollectionTitle),
            new("TT", TextVariable.OriginalTitle),
            new(Volume, TextVariable.Volume),
            new(Issue, TextVariable.Issue),
            new(Pages, TextVariable.Page),
            new("EN", TextVariable.Edition),
            new("PL", TextVariable.PublisherPlace),
            new("PB", TextVariable.Publisher),
            new("AB", TextVariable.Abstract),
            new("OT", TextVariable.Keyword),
            new("GN", TextVariable.Note),
            new("PMC", TextVariable.Pmcid)
        );

    /// <summary>
    /// The publication types that say what kind of work it is; most say something else, such as <c>Randomized Controlled Trial</c>.
    /// </summary>
    internal static TypeTable Types { get; } =
        new(
            "Miscellaneous",
            ("Preprint", Article),
            ("Journal Article", ArticleJournal),
            ("Book Chapter", Chapter),
            ("Book", Book),
            ("Technical Report", Report),
            ("Academic Dissertation", Thesis),
            ("Newspaper Article", ArticleNewspaper),
            ("Magazine Article", ArticleMagazine),
            ("Conference Paper", PaperConference),
            ("Dataset", Dataset),
            ("Legal Case", LegalCase),
            ("Legislation", Legislation),
            ("Lecture", Speech),
            ("Unpublished Work", Manuscript),
            ("Map", Map),
            ("Pamphlet", Pamphlet),
            ("Patent", Patent),
            ("Software", Software),
            ("Book Review", ReviewBook),
            // ERIC's words.
            ("Journal Articles", ArticleJournal),
            ("Books", Book),
            ("Dissertations/Theses - Doctoral Dissertations", Thesis),
            ("Dissertations/Theses - Masters Theses", Thesis),
            ("Dissertations/Theses", Thesis),
            ("Numerical/Quantitative Data", Dataset),
            ("Reports - Research", Report),
            ("Reports - Descriptive", Report),
            ("Reports - Evaluative", Report),
            ("Reports - General", Report),
            ("Speeches/Meeting Papers", PaperConference)
        );

    /// <summary>The kind of thesis that one of ERIC's publication types names.</summary>
    internal static string? ThesisOf(string type) =>
        type switch
        {
            "Dissertations/Theses - Doctoral Dissertations" => GenreForm.Doctoral,
            "Dissertations/Theses - Masters Theses" => GenreForm.Masters,
            _ => null,
        };

    /// <summary>Whether a name is one that a tag can be: two to four capitals or digits.</summary>
    internal static bool IsTag(ReadOnlySpan<char> name) =>
        name.Length is > 1 and <= 4 && char.IsAsciiLetterUpper(name[0]) && !name.ContainsAnyExcept(TagLetters);
}
