using System.Collections.Frozen;
using Citations.Formats.Mapping;

namespace Citations.Formats.Csv;

/// <summary>
/// The columns of a table of references: the CSL term of each variable, and the names that Zotero, Scopus, Web of Science
/// and people give them, also in five languages beside English. Case, spaces and punctuation of a name do not count.
/// </summary>
internal static class CsvColumns
{
    internal const string Id = "id";
    internal const string Type = "type";
    internal const string CustomPrefix = "custom.";

    // A name that says less than another column may: it counts where that one is empty.
    private static readonly (string Name, Variable Variable)[] Aliases =
    [
        ("authors", NameVariable.Author),
        ("author full names", NameVariable.Author),
        ("author names", NameVariable.Author),
        ("book editors", NameVariable.Editor),
        ("creator", NameVariable.Author),
        ("creators", NameVariable.Author),
        ("editors", NameVariable.Editor),
        ("translators", NameVariable.Translator),
        ("book authors", NameVariable.ContainerAuthor),
        ("series editor", NameVariable.CollectionEditor),
        ("contributors", NameVariable.Contributor),
        ("article title", TextVariable.Title),
        ("document title", TextVariable.Title),
        ("short title", TextVariable.TitleShort),
        ("journal", TextVariable.ContainerTitle),
        ("journal title", TextVariable.ContainerTitle),
        ("publication", TextVariable.ContainerTitle),
        ("journal name", TextVariable.ContainerTitle),
        ("journal/book", TextVariable.ContainerTitle),
        ("anthology title", TextVariable.ContainerTitle),
        ("publication title", TextVariable.ContainerTitle),
        ("source title", TextVariable.ContainerTitle),
        ("book title", TextVariable.ContainerTitle),
        ("container", TextVariable.ContainerTitle),
        ("journal abbreviation", TextVariable.ContainerTitleShort),
        ("abbreviated source title", TextVariable.ContainerTitleShort),
        ("year", DateVariable.Issued),
        ("pub year", DateVariable.Issued),
        ("date", DateVariable.Issued),
        ("publication year", DateVariable.Issued),
        ("publication date", DateVariable.Issued),
        ("published", DateVariable.Issued),
        ("access date", DateVariable.Accessed),
        ("conference date", DateVariable.EventDate),
        ("vol", TextVariable.Volume),
        ("number of issue", TextVariable.Issue),
        ("iss", TextVariable.Issue),
        ("no", TextVariable.Issue),
        ("pages", TextVariable.Page),
        ("pagination", TextVariable.Page),
        ("pp", TextVariable.Page),
        ("doi url", TextVariable.Doi),
        ("doi or url", TextVariable.Doi),
        ("num pages", TextVariable.NumberOfPages),
        ("page count", TextVariable.NumberOfPages),
        ("number of volumes", TextVariable.NumberOfVolumes),
        ("article number", TextVariable.Number),
        ("art no", TextVariable.Number),
        ("report number", TextVariable.Number),
        ("place", TextVariable.PublisherPlace),
        ("city", TextVariable.PublisherPlace),
        ("address", TextVariable.PublisherPlace),
        ("institution", TextVariable.Publisher),
        ("school", TextVariable.Publisher),
        ("organizations", TextVariable.Publisher),
        ("report type", TextVariable.Genre),
        ("how published", TextVariable.Medium),
        ("series", TextVariable.CollectionTitle),
        ("series title", TextVariable.CollectionTitle),
        ("series number", TextVariable.CollectionNumber),
        ("conference name", TextVariable.EventTitle),
        ("meeting name", TextVariable.EventTitle),
        ("abstract note", TextVariable.Abstract),
        ("notes", TextVariable.Note),
        ("extra", TextVariable.Note),
        ("keywords", TextVariable.Keyword),
        ("manual tags", TextVariable.Keyword),
        ("tags", TextVariable.Keyword),
        ("author keywords", TextVariable.Keyword),
        ("link", TextVariable.Url),
        ("pubmed id", TextVariable.Pmid),
        ("eissn", TextVariable.Issn),
        ("print issn", TextVariable.Issn),
        ("online issn", TextVariable.Issn),
        ("eisbn", TextVariable.Isbn),
        ("doi link", TextVariable.Url),
        ("language of original document", TextVariable.Language),
        ("library catalog", TextVariable.Source),
        ("loc in archive", TextVariable.ArchiveLocation),
        ("rights holder", TextVariable.Authority),
    ];

    // German, French, Spanish, Portuguese and Italian.
    private static readonly (string Names, Variable Variable)[] OtherLanguages =
    [
        ("autor autoren verfasser auteur auteurs autores autori autore", NameVariable.Author),
        ("herausgeber", NameVariable.Editor),
        ("titel titre título titulo titolo", TextVariable.Title),
        ("jahr erscheinungsjahr année annee año ano anno", DateVariable.Issued),
        ("datum fecha", DateVariable.Issued),
        ("zeitschrift revue revista rivista", TextVariable.ContainerTitle),
        ("band jahrgang tome volumen", TextVariable.Volume),
        ("heft ausgabe numéro número fascicolo", TextVariable.Issue),
        ("seiten seite páginas paginas pagine", TextVariable.Page),
        ("verlag éditeur editorial editora editore", TextVariable.Publisher),
        ("ort erscheinungsort lieu lugar luogo", TextVariable.PublisherPlace),
        ("auflage édition edición edição edizione", TextVariable.Edition),
        ("sprache langue idioma lingua", TextVariable.Language),
    ];

    private static readonly FrozenDictionary<string, Variable> Variables = Enum.GetValues<TextVariable>()
        .Select(v => (Name: v.Term(), Variable: (Variable)v))
        .Concat(Enum.GetValues<NameVariable>().Select(v => (Name: v.Term(), Variable: (Variable)v)))
        .Concat(Enum.GetValues<DateVariable>().Select(v => (Name: v.Term(), Variable: (Variable)v)))
        .Concat(Aliases)
        .Concat(OtherLanguages.SelectMany(row => row.Names.Split(' ').Select(name => (Name: name, row.Variable))))
        .DistinctBy(row => Folded(row.Name))
        .ToFrozenDictionary(row => Folded(row.Name), row => row.Variable, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ids = new[] { "id", "key", "citekey", "citationkey", "ref", "eid", "identifier" }.ToFrozenSet();
    private static readonly FrozenSet<string> Types = new[] { "type", "itemtype", "documenttype", "publicationtype", "bibliographytype" }.ToFrozenSet();

    /// <summary>Whether a column holds the authors' names in full beside another with their initials.</summary>
    internal static bool IsFullNames(string header) => Folded(header) is "authorfullnames";

    /// <summary>Whether a column holds only the first page.</summary>
    internal static bool IsFirstPage(string header) => Folded(header) is "pagestart" or "startpage" or "beginningpage" or "firstpage";

    /// <summary>Whether a column holds the title of the book that a chapter is in, as Dimensions names it.</summary>
    internal static bool IsAnthology(string header) => Folded(header) is "anthologytitle";

    /// <summary>Whether a column holds only the last page.</summary>
    internal static bool IsLastPage(string header) => Folded(header) is "pageend" or "endpage" or "endingpage" or "lastpage";

    /// <summary>Whether a column holds the document type of a database of articles.</summary>
    internal static bool IsDocumentType(string header) => Folded(header) is "documenttype" or "publicationtype";

    /// <summary>
    /// Whether a column says the type of work as Zotero does, which has another column <c>Type</c> for the kind of thesis or report.
    /// </summary>
    internal static bool IsItemType(string header) => Folded(header) is "itemtype";

    /// <summary>Whether a column holds the type of work as OpenOffice and JabRef number them.</summary>
    internal static bool IsNumberedType(string header) => Folded(header) is "bibliographytype";

    /// <summary>Whether a column holds the month alone.</summary>
    internal static bool IsMonth(string header) => Folded(header) is "month";

    /// <summary>Whether a column holds JabRef's key or, in tables of catalogues, an identifier such as a DOI.</summary>
    internal static bool IsIdentifier(string header) => Folded(header) is "identifier";

    internal static bool IsId(string header) => Ids.Contains(Folded(header));

    internal static bool IsType(string header) => Types.Contains(Folded(header));

    internal static Variable? Read(string header) => Variables.TryGetValue(Folded(header), out var variable) ? variable : null;

    /// <summary>How many columns of a header are known, and how many there are.</summary>
    internal static (int Known, int Count) KnownIn(string header)
    {
        var names = header.Split([',', ';', '\t', '|']).Select(name => name.Trim().Trim('"')).ToList();
        return (names.Count(name => IsId(name) || IsType(name) || Read(name) is not null), names.Count);
    }

    /// <summary>Whether a line that is not a header is before one, as a database says when it wrote the table.</summary>
    internal static bool IsPreamble(string line, string next) => KnownIn(line).Known == 0 && KnownIn(next).Known >= 3;

    internal static string NameOf(Variable variable) =>
        variable.Kind switch
        {
            VariableKind.Text => variable.Text.Term(),
            VariableKind.Names => variable.Names.Term(),
            _ => variable.Date.Term(),
        };

    /// <summary>A name as it is compared: its letters and digits in lower case.</summary>
    internal static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
