using System.Collections.Frozen;
using Citations.Canonical;

namespace Citations.Formats.BibTeX;

/// <summary>
/// Entry types of BibTeX and BibLaTeX and the types of CSL: one table, read both ways. Of the rows for a CSL type the first that its
/// dialect has is written.
/// </summary>
internal static class BibTeXTypes
{
    /// <summary>The type of an entry that is not a work but holds fields for others.</summary>
    internal const string Data = "xdata";

    /// <summary>Several entries under one key (BibLaTeX), which are separate works.</summary>
    internal const string Set = "set";

    /// <summary>Whether an entry is no work itself.</summary>
    internal static bool IsNoWork(string type) => type is Data or Set;

    private static readonly (string Entry, ReferenceType Type, bool IsClassical)[] Table =
    [
        ("article", ReferenceType.ArticleJournal, true),
        ("suppperiodical", ReferenceType.ArticleJournal, false),
        ("book", ReferenceType.Book, true),
        ("mvbook", ReferenceType.Book, false),
        ("collection", ReferenceType.Book, false),
        ("mvcollection", ReferenceType.Book, false),
        ("reference", ReferenceType.Book, false),
        ("mvreference", ReferenceType.Book, false),
        ("proceedings", ReferenceType.Book, true),
        ("mvproceedings", ReferenceType.Book, false),
        ("manual", ReferenceType.Book, true),
        ("commentary", ReferenceType.Book, false),
        ("booklet", ReferenceType.Pamphlet, true),
        ("incollection", ReferenceType.Chapter, true),
        ("inbook", ReferenceType.Chapter, true),
        ("bookinbook", ReferenceType.Chapter, false),
        ("suppbook", ReferenceType.Chapter, false),
        ("suppcollection", ReferenceType.Chapter, false),
        ("inreference", ReferenceType.EntryEncyclopedia, false),
        ("inproceedings", ReferenceType.PaperConference, true),
        ("conference", ReferenceType.PaperConference, true),
        ("phdthesis", ReferenceType.Thesis, true),
        ("thesis", ReferenceType.Thesis, false),
        ("mastersthesis", ReferenceType.Thesis, true),
        ("techreport", ReferenceType.Report, true),
        ("report", ReferenceType.Report, false),
        ("unpublished", ReferenceType.Manuscript, true),
        ("misc", ReferenceType.Document, true),
        ("online", ReferenceType.Webpage, false),
        ("electronic", ReferenceType.Webpage, false),
        ("www", ReferenceType.Webpage, false),
        ("periodical", ReferenceType.Periodical, false),
        ("patent", ReferenceType.Patent, false),
        ("dataset", ReferenceType.Dataset, false),
        ("software", ReferenceType.Software, false),
        ("artwork", ReferenceType.Graphic, false),
        ("image", ReferenceType.Figure, false),
        ("audio", ReferenceType.Song, false),
        ("music", ReferenceType.Song, false),
        ("movie", ReferenceType.MotionPicture, false),
        ("video", ReferenceType.MotionPicture, false),
        ("performance", ReferenceType.Performance, false),
        ("jurisdiction", ReferenceType.LegalCase, false),
        ("legislation", ReferenceType.Legislation, false),
        ("legal", ReferenceType.Treaty, false),
        ("letter", ReferenceType.PersonalCommunication, false),
        ("review", ReferenceType.Review, false),
        ("standard", ReferenceType.Standard, false),
        ("newspaper", ReferenceType.ArticleNewspaper, false),
    ];

    private static readonly FrozenDictionary<string, ReferenceType> Types = Table.ToFrozenDictionary(row => row.Entry, row => row.Type);
    private static readonly FrozenDictionary<ReferenceType, string> Classical = Table
        .Where(row => row.IsClassical)
        .DistinctBy(row => row.Type)
        .ToFrozenDictionary(row => row.Type, row => row.Entry);
    private static readonly FrozenDictionary<ReferenceType, string> Modern = Table
        .OrderBy(row => row.Entry is "phdthesis" or "techreport" or "newspaper")
        .DistinctBy(row => row.Type)
        .ToFrozenDictionary(row => row.Type, row => row.Entry);

    // The kind of a thesis, by its entry type only.
    private static readonly FrozenDictionary<string, string> Genres = new Dictionary<string, string>
    {
        ["phdthesis"] = GenreForm.Doctoral,
        ["mastersthesis"] = GenreForm.Masters,
    }.ToFrozenDictionary();

    // Articles outside journals are articles to BibTeX.
    private static readonly FrozenSet<ReferenceType> Articles =
    [
        ReferenceType.ArticleMagazine,
        ReferenceType.ArticleNewspaper,
        ReferenceType.ReviewBook,
    ];

    /// <summary>The CSL type of an entry; false if the entry type is not known.</summary>
    /// <param name="entry">The entry type in lower case.</param>
    /// <param name="subtype">The field <c>entrysubtype</c>, which may name a CSL type or the kind of periodical.</param>
    /// <param name="type">The type.</param>
    internal static bool TryRead(string entry, string? subtype, out ReferenceType type)
    {
        var isKnown = Types.TryGetValue(entry, out type);
        if (BibTeXSubtypes.TryRead(entry, subtype, out var recorded, out _))
        {
            type = recorded;
            return isKnown;
        }

        if (
            subtype is not null
            && (Vocabulary.TryParse(subtype, out ReferenceType named) || Vocabulary.TryParse("article-" + subtype, out named))
        )
            type = named;
        return isKnown;
    }

    /// <summary>Whether an entry is a part of a book.</summary>
    internal static bool IsPart(string entry) =>
        Types.TryGetValue(entry, out var type)
        && type is ReferenceType.Chapter or ReferenceType.EntryEncyclopedia or ReferenceType.PaperConference;

    internal static string? GenreOf(string entry) => Genres.GetValueOrDefault(entry);

    /// <summary>The entry type for a CSL type, and the <c>entrysubtype</c> that says the rest.</summary>
    internal static (string Entry, string? Subtype) Write(ReferenceType type, string? genre, BibTeXDialect dialect)
    {
        if (type == ReferenceType.Thesis && Genres.FirstOrDefault(row => row.Value == genre).Key is { } thesis)
            return (thesis, null);
        if (dialect == BibTeXDialect.BibLaTeX && BibTeXSubtypes.Write(type, genre) is { } recording)
            return recording;
        if ((dialect == BibTeXDialect.BibTeX ? Classical : Modern).TryGetValue(type, out var entry) && Types[entry] == type)
            return (entry, null);
        return (Articles.Contains(type) ? "article" : "misc", type.Term());
    }
}
