using System.Globalization;
using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.EndNoteXml;

/// <summary>EndNote's reference types by name and by the number that its XML gives them.</summary>
internal static class EndNoteTypes
{
    /// <summary>A book whose authors, as EndNote names the field, are its editors.</summary>
    internal const string EditedBook = "Edited Book";

    private static readonly (string Name, int Number, ReferenceType Type)[] Rows =
    [
        ("Journal Article", 17, ArticleJournal),
        ("Electronic Article", 43, ArticleJournal),
        ("Magazine Article", 19, ArticleMagazine),
        ("Newspaper Article", 23, ArticleNewspaper),
        ("Book", 6, Book),
        (EditedBook, 28, Book),
        ("Electronic Book", 44, Book),
        ("Catalog", 8, Book),
        ("Book Section", 5, Chapter),
        ("Electronic Book Section", 60, Chapter),
        ("Conference Paper", 47, PaperConference),
        ("Conference Proceedings", 10, PaperConference),
        ("Report", 27, Report),
        ("Government Document", 46, Report),
        ("Grant", 54, Report),
        ("Thesis", 32, Thesis),
        ("Web Page", 12, Webpage),
        ("Online Multimedia", 48, Webpage),
        ("Blog", 56, PostWeblog),
        ("Computer Program", 9, Software),
        ("Dataset", 59, Dataset),
        ("Online Database", 45, Dataset),
        ("Aggregated Database", 55, Dataset),
        ("Manuscript", 36, Manuscript),
        ("Unpublished Work", 34, Manuscript),
        ("Patent", 25, Patent),
        ("Film or Broadcast", 21, MotionPicture),
        ("Audiovisual Material", 3, Broadcast),
        ("Music", 61, Song),
        ("Artwork", 2, Graphic),
        ("Figure", 37, Figure),
        ("Chart or Table", 38, Figure),
        ("Equation", 39, Figure),
        ("Bill", 4, Bill),
        ("Case", 7, LegalCase),
        ("Statute", 31, Legislation),
        ("Legal Rule or Regulation", 50, Regulation),
        ("Hearing", 14, Hearing),
        ("Map", 20, Map),
        ("Personal Communication", 26, PersonalCommunication),
        ("Pamphlet", 24, Pamphlet),
        ("Dictionary", 52, EntryDictionary),
        ("Encyclopedia", 53, EntryEncyclopedia),
        ("Classical Work", 49, Classic),
        ("Ancient Text", 51, Classic),
        ("Serial", 57, Periodical),
        ("Standard", 58, Standard),
        ("Generic", 13, Document),
        // What CSL tells apart and EndNote does not.
        ("Electronic Article", 43, Article),
        ("Journal Article", 17, Review),
        ("Journal Article", 17, ReviewBook),
        ("Encyclopedia", 53, Entry),
        ("Conference Paper", 47, Speech),
        ("Personal Communication", 26, Interview),
        ("Music", 61, MusicalScore),
        ("Blog", 56, Post),
        ("Manuscript", 36, Collection),
        ("Legal Rule or Regulation", 50, Treaty),
        ("Audiovisual Material", 3, Performance),
    ];

    // Words that catalogues and other programs write for the types.
    private static readonly (string Word, ReferenceType Type)[] Others =
    [
        ("Article", ArticleJournal),
        ("Journal", ArticleJournal),
        ("Newspaper", ArticleNewspaper),
        ("Magazine", ArticleMagazine),
        ("Book Chapter", Chapter),
        ("Chapter", Chapter),
        ("Dissertation", Thesis),
        ("Technical Report", Report),
        ("Working Paper", Report),
        ("Website", Webpage),
        ("Web Site", Webpage),
        ("Webpage", Webpage),
        ("Blog Post", PostWeblog),
        ("Software", Software),
        ("Data Set", Dataset),
        ("Presentation", Speech),
        ("Audio", Song),
        ("Audio Recording", Song),
        ("Sound Recording", Song),
        ("Podcast", Broadcast),
        ("Film", MotionPicture),
        ("Video", MotionPicture),
        ("Video Recording", MotionPicture),
        ("Interview", Interview),
        ("Musical Score", MusicalScore),
        ("Preprint", Article),
        ("Law", Legislation),
        ("Legislation", Legislation),
        ("Legal Case", LegalCase),
        ("Photograph", Graphic),
        ("Image", Graphic),
    ];

    internal static TypeTable Names { get; } = new("Generic", [.. Rows.Select(row => (row.Name, row.Type)), .. Others]);

    private static readonly Dictionary<string, string> Numbers = Rows.DistinctBy(row => row.Name)
        .ToDictionary(row => row.Name, row => row.Number.ToString(CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> NamesByNumber = Rows.DistinctBy(row => row.Number)
        .ToDictionary(row => row.Number.ToString(CultureInfo.InvariantCulture), row => row.Name);

    /// <summary>The number of a type's name; the generic type's if the name is not known.</summary>
    internal static string NumberOf(string name) =>
        Numbers.GetValueOrDefault(name) ?? Numbers[Names.TryRead(name, out var type) ? Names.WordOf(type) : Names.Generic];

    /// <summary>The name for a type's number, or null.</summary>
    internal static string? NameOf(string? number) => number is null ? null : NamesByNumber.GetValueOrDefault(number.Trim());

    /// <summary>The name under which a reference is written: the one it came with where that still fits its type.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="keptAs">The name of the field under which a reader kept a name that is not the type's usual one.</param>
    internal static string NameFor(Reference reference, string keptAs)
    {
        if (reference.Extra.GetString(keptAs) is not { } kept)
            return Names.WordOf(reference.Type);
        // What follows would be read as the editors.
        if (kept == EditedBook && !reference.Author.IsEmpty && reference.Editor.IsEmpty)
            return Names.WordOf(reference.Type);
        var fits = Names.TryRead(kept, out var type) ? type == reference.Type : reference.Type == Document;
        return fits ? kept : Names.WordOf(reference.Type);
    }
}
