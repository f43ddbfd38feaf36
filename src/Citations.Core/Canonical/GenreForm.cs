using System.Collections.Frozen;

namespace Citations.Canonical;

/// <summary>
/// The kind of work in the words that APA uses (<c>PhD thesis</c> gives <c>Doctoral dissertation</c>). A word that only says the type
/// again, and the document types of databases, are not a kind: they stay under <c>custom</c> as <c>document-type</c>.
/// </summary>
internal static class GenreForm
{
    internal const string DocumentType = "document-type";
    internal const string Doctoral = "Doctoral dissertation";
    internal const string Masters = "Master's thesis";
    internal const string Bachelors = "Bachelor's thesis";

    private static readonly FrozenDictionary<string, string> Renamed = new Dictionary<string, string>
    {
        ["phd"] = Doctoral,
        ["phd thesis"] = Doctoral,
        ["phdthesis"] = Doctoral,
        ["phd dissertation"] = Doctoral,
        ["doctoral thesis"] = Doctoral,
        ["doctoral"] = Doctoral,
        ["dphil thesis"] = Doctoral,
        ["dissertation (phd)"] = Doctoral,
        ["thesis (phd)"] = Doctoral,
        ["doctoral dissertation"] = Doctoral,
        ["doctorate"] = Doctoral,
        ["thèse de doctorat"] = Doctoral,
        ["tesis doctoral"] = Doctoral,
        ["master"] = Masters,
        ["masters"] = Masters,
        ["masters thesis"] = Masters,
        ["mastersthesis"] = Masters,
        ["master thesis"] = Masters,
        ["mathesis"] = Masters,
        ["msc thesis"] = Masters,
        ["ma thesis"] = Masters,
        ["ms thesis"] = Masters,
        ["msc"] = Masters,
        ["masters dissertation"] = Masters,
        ["bachelor thesis"] = Bachelors,
        ["bachelors thesis"] = Bachelors,
        ["bathesis"] = Bachelors,
        ["bsc thesis"] = Bachelors,
        ["ba thesis"] = Bachelors,
        ["techreport"] = "Technical report",
        ["technical report"] = "Technical report",
        ["tech rep"] = "Technical report",
        ["technical rep"] = "Technical report",
        ["resreport"] = "Research report",
        ["whitepaper"] = "White paper",
        ["patentus"] = "U.S. Patent",
        ["patenteu"] = "European Patent",
        ["patentde"] = "German Patent",
        ["patentfr"] = "French Patent",
        ["patentuk"] = "British Patent",
        ["patrequs"] = "U.S. Patent Application",
        ["patreqeu"] = "European Patent Application",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly ReferenceType[] Articles =
    [
        ReferenceType.ArticleJournal,
        ReferenceType.ArticleMagazine,
        ReferenceType.ArticleNewspaper,
    ];

    // Words for a type, and the types of which they say nothing more; none for all types.
    private static readonly FrozenDictionary<string, ReferenceType[]> Repeated = new Dictionary<string, ReferenceType[]>
    {
        ["article"] = Articles,
        ["journal article"] = Articles,
        ["journal-article"] = Articles,
        ["article-journal"] = Articles,
        ["research article"] = Articles,
        ["research-article"] = Articles,
        ["original article"] = Articles,
        ["original research"] = Articles,
        ["original paper"] = Articles,
        ["full length article"] = Articles,
        ["regular article"] = Articles,
        ["article in press"] = Articles,
        ["short survey"] = Articles,
        ["data paper"] = Articles,
        ["review"] = Articles,
        ["review article"] = Articles,
        ["review-article"] = Articles,
        ["newspaper article"] = [ReferenceType.ArticleNewspaper],
        ["magazine article"] = [ReferenceType.ArticleMagazine],
        ["book section"] = [ReferenceType.Chapter],
        ["book chapter"] = [ReferenceType.Chapter],
        ["book-chapter"] = [ReferenceType.Chapter],
        ["chapter"] = [ReferenceType.Chapter],
        ["incollection"] = [ReferenceType.Chapter],
        ["inbook"] = [ReferenceType.Chapter],
        ["conference paper"] = [ReferenceType.PaperConference, ReferenceType.ArticleJournal, ReferenceType.Chapter],
        ["proceedings paper"] = [ReferenceType.PaperConference, ReferenceType.ArticleJournal, ReferenceType.Chapter],
        ["conference proceedings"] = [ReferenceType.PaperConference],
        ["conference proceeding"] = [ReferenceType.PaperConference],
        ["inproceedings"] = [ReferenceType.PaperConference],
        ["conference article"] = [ReferenceType.PaperConference],
        ["book"] = [ReferenceType.Book],
        ["monograph"] = [ReferenceType.Book],
        ["edited book"] = [ReferenceType.Book],
        ["ebook"] = [ReferenceType.Book],
        ["electronic book"] = [ReferenceType.Book],
        ["web page"] = [ReferenceType.Webpage],
        ["webpage"] = [ReferenceType.Webpage],
        ["website"] = [ReferenceType.Webpage],
        ["web site"] = [ReferenceType.Webpage],
        ["blog post"] = [ReferenceType.PostWeblog],
        ["report"] = [ReferenceType.Report],
        ["dataset"] = [ReferenceType.Dataset],
        ["data set"] = [ReferenceType.Dataset],
        ["generic"] = [],
        ["misc"] = [],
        ["miscellaneous"] = [],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What Scopus calls the other documents of journals.
    private static readonly FrozenSet<string> OfScopus = new[]
    {
        "note",
        "letter",
        "editorial",
        "erratum",
        "retracted",
        "business article",
        "abstract report",
        "conference review",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static void Apply(ReferenceBuilder work)
    {
        if (work[TextVariable.Genre] is not { } genre)
            return;
        var word = WithoutPoints(genre);
        if (Renamed.TryGetValue(word, out var known) && work.Type is ReferenceType.Thesis or ReferenceType.Report or ReferenceType.Patent)
        {
            if (known != genre)
                work[TextVariable.Genre] = known;
        }
        else if (RepeatsType(word, work))
        {
            work[TextVariable.Genre] = null;
            if (work.Custom[DocumentType] is null && !SaysTypeAlone(word))
                work.Custom = work.Custom.With(DocumentType, genre);
        }
    }

    /// <summary>APA's words for a kind of thesis or report; null for what is not known.</summary>
    internal static string? Known(string genre) => Renamed.GetValueOrDefault(WithoutPoints(genre));

    // "Ph.D. thesis", "Master’s thesis".
    private static string WithoutPoints(string genre) =>
        genre.Contains('.', StringComparison.Ordinal)
        || genre.Contains('\'', StringComparison.Ordinal)
        || genre.Contains('’', StringComparison.Ordinal)
            ? genre
                .Replace(".", "", StringComparison.Ordinal)
                .Replace("'", "", StringComparison.Ordinal)
                .Replace("’", "", StringComparison.Ordinal)
            : genre;

    private static bool RepeatsType(string word, ReferenceBuilder work) =>
        (Repeated.TryGetValue(word, out var types) && (types.Length == 0 || types.Contains(work.Type)))
        || (work[TextVariable.Source] == "Scopus" && Articles.Contains(work.Type) && OfScopus.Contains(word));

    // What the type says as well needs no keeping.
    private static bool SaysTypeAlone(string word) =>
        word.Contains("article", StringComparison.OrdinalIgnoreCase) && !word.Contains("review", StringComparison.OrdinalIgnoreCase)
        || word.Contains("book", StringComparison.OrdinalIgnoreCase)
        || word.Contains("chapter", StringComparison.OrdinalIgnoreCase)
        || word.Contains("web", StringComparison.OrdinalIgnoreCase);
}
