using System.Collections.Frozen;
using System.Globalization;
using static Citations.ReferenceType;

namespace Citations.Formats.Csv;

/// <summary>The words of a table for types of work: CSL's terms, Zotero's item types and plain English.</summary>
internal static class CsvTypes
{
    private static readonly (string Word, ReferenceType Type)[] Words =
    [
        ("journal article", ArticleJournal),
        ("article in journal", ArticleJournal),
        ("magazine article", ArticleMagazine),
        ("newspaper article", ArticleNewspaper),
        ("preprint", Article),
        ("book section", Chapter),
        ("book chapter", Chapter),
        ("conference paper", PaperConference),
        ("proceedings paper", PaperConference),
        ("blog post", PostWeblog),
        ("forum post", Post),
        ("web page", Webpage),
        ("website", Webpage),
        ("film", MotionPicture),
        ("video recording", MotionPicture),
        ("tv broadcast", Broadcast),
        ("radio broadcast", Broadcast),
        ("podcast", Broadcast),
        ("audio recording", Song),
        ("artwork", Graphic),
        ("presentation", Speech),
        ("computer program", Software),
        ("case", LegalCase),
        ("statute", Legislation),
        ("letter", PersonalCommunication),
        ("email", PersonalCommunication),
        ("encyclopedia article", EntryEncyclopedia),
        ("dictionary entry", EntryDictionary),
        ("data set", Dataset),
        ("dissertation", Thesis),
        ("phd thesis", Thesis),
        // Web of Science's letters.
        ("j", ArticleJournal),
        ("b", Book),
        ("s", PaperConference),
        ("c", PaperConference),
        ("p", Patent),
    ];

    // The types of OpenOffice's bibliography in the order of their numbers.
    private static readonly string[] Numbered =
    [
        "journal article",
        "book",
        "pamphlet",
        "conference paper",
        "book section",
        "book section",
        "conference paper",
        "journal article",
        "report",
        "thesis",
        "document",
        "thesis",
        "book",
        "report",
        "manuscript",
        "email",
        "web page",
    ];

    private static readonly FrozenSet<string> OfJournals =
    [
        "article",
        "review",
        "letter",
        "note",
        "editorial",
        "editorialmaterial",
        "shortsurvey",
        "erratum",
        "datapaper",
        "articleinpress",
        "articleearlyaccess",
        "reviewearlyaccess",
        "journalarticle",
    ];

    private static readonly FrozenDictionary<string, ReferenceType> Types = Enum.GetValues<ReferenceType>()
        .Select(type => (Word: type.Term(), Type: type))
        .Concat(Words)
        .DistinctBy(row => CsvColumns.Folded(row.Word))
        .ToFrozenDictionary(row => CsvColumns.Folded(row.Word), row => row.Type, StringComparer.Ordinal);

    /// <summary>Whether a document type of Scopus or Web of Science is one of articles in journals.</summary>
    internal static bool IsOfJournals(string word) => OfJournals.Contains(CsvColumns.Folded(word));

    /// <summary>The word for the number of a type; the number itself where it is of none.</summary>
    internal static string WordOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Numbered.Length
            ? Numbered[index]
            : number;

    internal static bool TryRead(string word, out ReferenceType type) =>
        Types.TryGetValue(CsvColumns.Folded(word), out type) || CslJson.CslJsonTypes.TryParse(word, out type);
}
