using System.Collections.Frozen;
using Citations.Formats.Latex;

namespace Citations.Formats.BibTeX;

/// <summary>
/// The fields of BibTeX and BibLaTeX and CSL's variables: tables, read both ways. Of the rows for a variable the first
/// that fits the work is written. A variable without a row goes under its CSL term, which styles ignore.
/// </summary>
internal static class BibTeXFields
{
    // A CSL term that is the name of a field for something else is written after this.
    private const string Prefix = "csl-";

    private static readonly BibTeXRule[] Table =
    [
        new("title", TextVariable.Title, LatexKind.Title),
        new("journal", TextVariable.ContainerTitle, LatexKind.Title, BibTeXWorks.Article, Modern: "journaltitle"),
        new("booktitle", TextVariable.ContainerTitle, LatexKind.Title),
        new("shortjournal", TextVariable.ContainerTitleShort, LatexKind.Title),
        new("shorttitle", TextVariable.TitleShort, LatexKind.Title),
        new("series", TextVariable.CollectionTitle, LatexKind.Title),
        new("volume", TextVariable.Volume),
        new("number", TextVariable.Issue, Works: BibTeXWorks.Article),
        new("number", TextVariable.CollectionNumber, Works: BibTeXWorks.Book),
        new("number", TextVariable.Number, Works: BibTeXWorks.Thesis | BibTeXWorks.Report | BibTeXWorks.Other),
        new("issue", TextVariable.Issue, Works: BibTeXWorks.Any & ~BibTeXWorks.Article),
        new("eid", TextVariable.Number, Works: BibTeXWorks.Article),
        new("elocation-id", TextVariable.Number, Works: BibTeXWorks.Article),
        new("articleno", TextVariable.Number, Works: BibTeXWorks.Article | BibTeXWorks.Book),
        new("article-number", TextVariable.Number, Works: BibTeXWorks.Article | BibTeXWorks.Book),
        new("pages", TextVariable.Page),
        new("edition", TextVariable.Edition),
        new("chapter", TextVariable.ChapterNumber),
        new("part", TextVariable.Part),
        new("publisher", TextVariable.Publisher, Works: BibTeXWorks.Article | BibTeXWorks.Book | BibTeXWorks.Other),
        new("school", TextVariable.Publisher, Works: BibTeXWorks.Thesis, Modern: "institution"),
        new("institution", TextVariable.Publisher, Works: BibTeXWorks.Report),
        new("organization", TextVariable.Publisher),
        new("address", TextVariable.PublisherPlace, Modern: "location"),
        new("eventtitle", TextVariable.EventTitle, LatexKind.Title),
        new("venue", TextVariable.EventPlace),
        new("doi", TextVariable.Doi, LatexKind.Verbatim),
        new("url", TextVariable.Url, LatexKind.Verbatim),
        new("eprint", TextVariable.ArchiveLocation, LatexKind.Verbatim),
        new("archiveprefix", TextVariable.Archive, Modern: "eprinttype"),
        new("isbn", TextVariable.Isbn),
        new("issn", TextVariable.Issn),
        new("type", TextVariable.Genre),
        new("howpublished", TextVariable.Medium),
        new("pubstate", TextVariable.Status),
        new("version", TextVariable.Version),
        new("pagetotal", TextVariable.NumberOfPages),
        new("numpages", TextVariable.NumberOfPages),
        new("volumes", TextVariable.NumberOfVolumes),
        new("library", TextVariable.CallNumber),
        new("language", TextVariable.Language),
        new("langid", TextVariable.Language),
        new(BibTeXLanguages.Tag, TextVariable.Language),
        new("hyphenation", TextVariable.Language),
        new("keywords", TextVariable.Keyword),
        new("abstract", TextVariable.Abstract),
        new("note", TextVariable.Note),
        new("annote", TextVariable.Annote, Modern: "annotation"),
        new("origtitle", TextVariable.OriginalTitle, LatexKind.Title),
        new("origpublisher", TextVariable.OriginalPublisher),
        new("origlocation", TextVariable.OriginalPublisherPlace),
    ];

    private static readonly (string Field, NameVariable Variable)[] NameTable = [("bookauthor", NameVariable.ContainerAuthor)];

    private static readonly (string Field, DateVariable Variable)[] DateTable =
    [
        ("urldate", DateVariable.Accessed),
        ("eventdate", DateVariable.EventDate),
        ("origdate", DateVariable.OriginalDate),
        ("date", DateVariable.Issued),
    ];

    // Fields that mean something for the entry as a whole.
    private static readonly FrozenSet<string> Reserved =
    [
        "year",
        "month",
        "day",
        "entrysubtype",
        "crossref",
        "xdata",
        "subtitle",
        "booksubtitle",
        "journalsubtitle",
        "maintitle",
        "mainsubtitle",
        "issuetitle",
        "issuesubtitle",
    ];

    private static readonly FrozenDictionary<string, BibTeXRule[]> Rules = Table
        .SelectMany(rule => rule.Modern is { } modern ? new[] { (rule.Field, rule), (modern, rule) } : [(rule.Field, rule)])
        .GroupBy(row => row.Item1)
        .ToFrozenDictionary(group => group.Key, group => group.Select(row => row.Item2).ToArray());

    private static readonly FrozenDictionary<TextVariable, BibTeXRule[]> RulesByVariable = Table
        .GroupBy(rule => rule.Variable)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, TextVariable> Texts = Terms<TextVariable>(v => v.Term(), []);
    private static readonly FrozenDictionary<string, NameVariable> Names = Terms(v => v.Term(), NameTable);
    private static readonly FrozenDictionary<string, DateVariable> Dates = Terms(v => v.Term(), DateTable);

    internal static BibTeXWorks WorksOf(ReferenceType type) =>
        type switch
        {
            ReferenceType.ArticleJournal
            or ReferenceType.ArticleMagazine
            or ReferenceType.ArticleNewspaper
            or ReferenceType.Article
            or ReferenceType.Review
            or ReferenceType.ReviewBook
            or ReferenceType.Periodical => BibTeXWorks.Article,
            ReferenceType.Book
            or ReferenceType.Chapter
            or ReferenceType.PaperConference
            or ReferenceType.Pamphlet
            or ReferenceType.EntryEncyclopedia
            or ReferenceType.EntryDictionary => BibTeXWorks.Book,
            ReferenceType.Thesis => BibTeXWorks.Thesis,
            ReferenceType.Report => BibTeXWorks.Report,
            _ => BibTeXWorks.Other,
        };

    /// <summary>The text variable that a field of a work holds and how its LaTeX is meant.</summary>
    internal static bool TryText(string field, BibTeXWorks works, out TextVariable variable, out LatexKind kind)
    {
        if (Rules.TryGetValue(field, out var rules))
        {
            var rule = Array.Find(rules, rule => rule.Works.HasFlag(works)) ?? rules[0];
            (variable, kind) = (rule.Variable, rule.Kind);
            return true;
        }

        kind = LatexKind.Text;
        return Texts.TryGetValue(field, out variable);
    }

    internal static bool TryNames(string field, out NameVariable variable) => Names.TryGetValue(field, out variable);

    internal static bool TryDate(string field, out DateVariable variable) => Dates.TryGetValue(field, out variable);

    /// <summary>The field that a text variable of a work is written to.</summary>
    internal static (string Field, LatexKind Kind) FieldOf(TextVariable variable, BibTeXWorks works, BibTeXDialect dialect)
    {
        if (RulesByVariable.TryGetValue(variable, out var rules) && Array.Find(rules, rule => rule.Works.HasFlag(works)) is { } rule)
        {
            return (dialect == BibTeXDialect.BibLaTeX ? rule.Modern ?? rule.Field : rule.Field, rule.Kind);
        }

        var term = variable.Term().ToLowerInvariant();
        return (Rules.ContainsKey(term) ? Prefix + term : term, LatexKind.Text);
    }

    internal static string FieldOf(NameVariable variable) =>
        NameTable.FirstOrDefault(row => row.Variable == variable).Field ?? variable.Term();

    internal static string FieldOf(DateVariable variable) =>
        DateTable.FirstOrDefault(row => row.Variable == variable).Field ?? variable.Term();

    /// <summary>Whether a field has a meaning, so that no unknown fact can go under its name.</summary>
    internal static bool IsKnown(string field) =>
        Reserved.Contains(field)
        || Rules.ContainsKey(field)
        || Texts.ContainsKey(field)
        || Names.ContainsKey(field)
        || Dates.ContainsKey(field);

    private static FrozenDictionary<string, T> Terms<T>(Func<T, string> term, (string Field, T Variable)[] more)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .SelectMany(v => new[] { (term(v).ToLowerInvariant(), v), (Prefix + term(v).ToLowerInvariant(), v) })
            .Concat(more)
            .ToFrozenDictionary(row => row.Item1, row => row.Item2);
}
