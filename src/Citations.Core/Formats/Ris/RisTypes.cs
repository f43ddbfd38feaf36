using System.Text.Json;
using Citations.Formats.Mapping;
using static Citations.ReferenceType;

namespace Citations.Formats.Ris;

/// <summary>The reference types of RIS, those of 2001 and those that EndNote and Zotero added.</summary>
internal static class RisTypes
{
    internal const string EditedBook = "EDBOOK";

    internal static TypeTable Table { get; } =
        new(
            "GEN",
            ("JOUR", ArticleJournal),
            ("EJOUR", ArticleJournal),
            ("ABST", ArticleJournal),
            ("INPR", ArticleJournal),
            ("MGZN", ArticleMagazine),
            ("NEWS", ArticleNewspaper),
            ("JFULL", Periodical),
            ("SER", Periodical),
            ("BOOK", Book),
            ("EBOOK", Book),
            (EditedBook, Book),
            ("CTLG", Book),
            ("CHAP", Chapter),
            ("ECHAP", Chapter),
            ("CONF", PaperConference),
            ("CPAPER", PaperConference),
            ("THES", Thesis),
            ("RPRT", Report),
            ("GOVDOC", Report),
            ("GRNT", Report),
            ("ELEC", Webpage),
            ("WEB", Webpage),
            ("MULTI", Webpage),
            ("BLOG", PostWeblog),
            ("PCOMM", PersonalCommunication),
            ("ICOMM", PersonalCommunication),
            ("COMP", Software),
            ("DATA", Dataset),
            ("DBASE", Dataset),
            ("AGGR", Dataset),
            ("UNPB", Manuscript),
            ("MANSCPT", Manuscript),
            ("PAT", Patent),
            ("MPCT", MotionPicture),
            ("VIDEO", MotionPicture),
            ("ADVS", Broadcast),
            ("SOUND", Song),
            ("MUSIC", MusicalScore),
            ("SLIDE", Speech),
            ("ART", Graphic),
            ("FIGURE", Figure),
            ("CHART", Figure),
            ("EQUA", Figure),
            ("MAP", Map),
            ("BILL", Bill),
            ("UNBILL", Bill),
            ("CASE", LegalCase),
            ("STAT", Legislation),
            ("LEGAL", Regulation),
            ("HEAR", Hearing),
            ("STAND", Standard),
            ("PAMP", Pamphlet),
            ("DICT", EntryDictionary),
            ("ENCYC", EntryEncyclopedia),
            ("CLSWK", Classic),
            ("ANCIENT", Classic),
            ("GEN", Document)
        );

    /// <summary>Whether a fact is the word of RIS for the type that a work has, which other formats say in their own word.</summary>
    internal static bool Says(string name, JsonElement value, Reference reference) =>
        name == RisFields.Type && Table.TryRead(value.GetString() ?? "", out var type) && type == reference.Type;

    /// <summary>The word under which a reference is written: the one it came with where that still fits its type.</summary>
    internal static string WordFor(Reference reference)
    {
        if (reference.Extra.GetString(RisFields.Type) is not { } kept)
            return Table.WordOf(reference.Type);
        // What follows would be read as the editors.
        if (kept == EditedBook && !reference.Author.IsEmpty && reference.Editor.IsEmpty)
            return Table.WordOf(reference.Type);
        var fits = Table.TryRead(kept, out var type) ? type == reference.Type : reference.Type == Document;
        return fits ? kept : Table.WordOf(reference.Type);
    }
}
