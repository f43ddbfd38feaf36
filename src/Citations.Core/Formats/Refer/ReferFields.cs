using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.Refer;

/// <summary>The fields of refer as EndNote uses them ("EndNote Import"), and as the model's variables.</summary>
internal static class ReferFields
{
    internal const string Type = "%0";
    internal const string Author = "%A";
    internal const string Title = "%T";
    internal const string Editor = "%E";
    internal const string Label = "%F";
    internal const string Year = "%D";
    internal const string Date = "%8";
    internal const string Electronic = "%R";
    internal const string Accession = "%M";
    internal const string Container = "%B";
    internal const string Journal = "%J";
    internal const string Publisher = "%I";
    internal const string CorporateAuthor = "%Q";
    internal const string Other = "%O";
    internal const string Keywords = "%K";
    internal const string Genre = "%9";

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

    internal static FieldTable Table { get; } =
        new(
            new(Title, TextVariable.Title),
            new(Author, NameVariable.Author),
            new(Editor, NameVariable.Editor),
            new("%Y", NameVariable.CollectionEditor),
            new("%?", NameVariable.Translator),
            new(Journal, TextVariable.ContainerTitle, Periodicals),
            new(Container, TextVariable.CollectionTitle, Book, Report, Thesis),
            new(Container, TextVariable.ContainerTitle),
            new(Journal, TextVariable.ContainerTitle),
            new("%S", TextVariable.CollectionTitle),
            new("%V", TextVariable.Volume),
            new("%N", TextVariable.Issue, Periodicals),
            new("%N", TextVariable.CollectionNumber, Volumes),
            new("%N", TextVariable.Number),
            new("%P", TextVariable.NumberOfPages, Book, Thesis, Manuscript),
            new("%P", TextVariable.Page),
            new(Publisher, TextVariable.Publisher),
            new("%C", TextVariable.PublisherPlace),
            // EndNote's "Epub Date" of articles.
            new("%7", DateVariable.AvailableDate, Periodicals),
            new("%7", TextVariable.Version, Software),
            new("%7", TextVariable.Edition),
            new(Genre, TextVariable.Genre),
            new("%6", TextVariable.NumberOfVolumes),
            new("%@", TextVariable.Issn, Periodicals),
            new("%@", TextVariable.Number, Report, Patent),
            new("%@", TextVariable.Isbn),
            new(Electronic, TextVariable.Doi),
            new("%U", TextVariable.Url),
            new("%X", TextVariable.Abstract),
            new(Keywords, TextVariable.Keyword),
            new("%G", TextVariable.Language),
            new("%L", TextVariable.CallNumber),
            new("%2", TextVariable.Pmcid, ArticleJournal),
            new("%]", TextVariable.Number, Periodicals),
            new("%Z", TextVariable.Note),
            new("%!", TextVariable.TitleShort),
            new("%&", TextVariable.Section),
            new("%*", TextVariable.ReviewedTitle),
            new("%~", TextVariable.Source),
            new("%[", DateVariable.Accessed)
        );

    /// <summary>Whether a type of work appears in a journal or newspaper.</summary>
    internal static bool IsInPeriodical(ReferenceType type) => Periodicals.Contains(type);

    /// <summary>Whether a field's value keeps its lines.</summary>
    internal static bool HasLines(string field) => field is "%X" or "%Z" or "%<" or Keywords;

    /// <summary>Whether a name is one that a field can have: a percent sign and one character.</summary>
    internal static bool IsField(string name) => name.Length == 2 && name[0] == '%' && name[1] is > ' ' and < '\u007f';
}
