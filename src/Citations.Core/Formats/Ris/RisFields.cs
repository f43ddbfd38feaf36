using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.Ris;

/// <summary>The tags of RIS, of the specification of 2001 and of EndNote's dialect, and the model's variables.</summary>
internal static class RisFields
{
    internal const string Type = "TY";
    internal const string End = "ER";
    internal const string Id = "ID";
    internal const string Author = "AU";
    internal const string OldAuthor = "A1";
    internal const string SecondAuthor = "A2";
    internal const string Editor = "ED";
    internal const string Year = "PY";
    internal const string OldYear = "Y1";
    internal const string Date = "DA";
    internal const string Accessed = "Y2";
    internal const string Journal = "JO";
    internal const string FullJournal = "JF";
    internal const string FirstPage = "SP";
    internal const string LastPage = "EP";
    internal const string Work = "M3";
    internal const string Accession = "AN";
    internal const string Database = "DB";
    internal const string Provider = "DP";
    internal const string Secondary = "T2";
    internal const string Proceedings = "C3";
    internal const string Pmcid = "C2";
    internal const string Serial = "SN";
    internal const string Misc = "M1";
    internal const string Issue = "IS";
    internal const string Doi = "DO";
    internal const string Related = "L3";

    private static readonly ReferenceType[] Periodicals = [ArticleJournal, ArticleMagazine, ArticleNewspaper, Periodical];
    private static readonly ReferenceType[] Volumes = [Book, Chapter, PaperConference, EntryDictionary, EntryEncyclopedia, Classic];

    internal static FieldTable Table { get; } =
        new(
            new(Author, NameVariable.Author),
            new(OldAuthor, NameVariable.Author),
            new(SecondAuthor, NameVariable.Editor),
            new(Editor, NameVariable.Editor),
            new("A3", NameVariable.CollectionEditor),
            new("A4", NameVariable.Translator),
            new("TI", TextVariable.Title),
            new("T1", TextVariable.Title),
            new("CT", TextVariable.Title),
            new("BT", TextVariable.Title, Book, Manuscript),
            new("ST", TextVariable.TitleShort),
            new(Secondary, TextVariable.CollectionTitle, Book, Thesis, Report),
            new(Secondary, TextVariable.ContainerTitle),
            new(FullJournal, TextVariable.ContainerTitle),
            new("BT", TextVariable.ContainerTitle),
            new("J2", TextVariable.ContainerTitleShort),
            new("JA", TextVariable.ContainerTitleShort),
            new("J1", TextVariable.ContainerTitleShort),
            new(Journal, TextVariable.ContainerTitleShort),
            new("T3", TextVariable.VolumeTitle, Book),
            new("T3", TextVariable.CollectionTitle),
            new("VL", TextVariable.Volume),
            new("VO", TextVariable.Volume),
            new(Issue, TextVariable.Issue, Periodicals),
            new(Issue, TextVariable.CollectionNumber, Volumes),
            new(Issue, TextVariable.Number),
            new("CP", TextVariable.Issue, Periodicals),
            new("C7", TextVariable.Number, Periodicals),
            new("PB", TextVariable.Publisher),
            new("CY", TextVariable.PublisherPlace),
            new("PP", TextVariable.PublisherPlace),
            new("ET", TextVariable.Version, Software),
            new("ET", TextVariable.Edition),
            new("NV", TextVariable.NumberOfVolumes),
            new("SE", TextVariable.Section),
            new(Serial, TextVariable.Issn, Periodicals),
            new(Serial, TextVariable.Number, Patent),
            new(Serial, TextVariable.Isbn),
            new(Doi, TextVariable.Doi),
            new("UR", TextVariable.Url),
            new("LA", TextVariable.Language),
            new("KW", TextVariable.Keyword),
            new("AB", TextVariable.Abstract),
            new("N2", TextVariable.Abstract),
            new("N1", TextVariable.Note),
            new(Work, TextVariable.Genre),
            new("CN", TextVariable.CallNumber),
            new("AV", TextVariable.ArchiveLocation),
            new(Provider, TextVariable.Archive),
            new(Database, TextVariable.Source),
            new("RI", TextVariable.ReviewedTitle),
            new(Accessed, DateVariable.Accessed)
        );

    /// <summary>Whether the authors of an entry are its editors: those of an edited book that names no others.</summary>
    internal static bool HoldsEditors(SourceEntry source) =>
        string.Equals(source[Type]?.Trim(), RisTypes.EditedBook, StringComparison.OrdinalIgnoreCase)
        && !source.Has(SecondAuthor)
        && !source.Has(Editor);

    /// <summary>The field in which a variable of a work is written: the table's, save for editors where others read it otherwise.</summary>
    internal static string NameOf(FieldRow row, Reference reference, string type) =>
        row.Variable != NameVariable.Editor ? row.Name
        : reference.Type == Patent ? Editor
        : type == RisTypes.EditedBook && reference.Author.IsEmpty ? Author
        : row.Name;

    /// <summary>Whether a work's pages are counted and not placed: <c>SP</c> without an end.</summary>
    internal static bool HasPageCount(ReferenceType type) => type is Book or Thesis or Manuscript;

    /// <summary>Whether a name is a tag: a capital letter and a capital letter or a digit.</summary>
    internal static bool IsTag(ReadOnlySpan<char> name) =>
        name.Length == 2 && char.IsAsciiLetterUpper(name[0]) && (char.IsAsciiLetterUpper(name[1]) || char.IsAsciiDigit(name[1]));
}
