using System.Collections.Frozen;
using System.Text.Json;

namespace Citations.Crossref;

/// <summary>Crossref's content types (https://api.crossref.org/types) in the vocabulary of CSL.</summary>
internal static class CrossrefTypes
{
    private static readonly FrozenDictionary<string, ReferenceType> Types = new Dictionary<string, ReferenceType>
    {
        ["book"] = ReferenceType.Book,
        ["book-chapter"] = ReferenceType.Chapter,
        ["book-part"] = ReferenceType.Chapter,
        ["book-section"] = ReferenceType.Chapter,
        ["book-series"] = ReferenceType.Book,
        ["book-set"] = ReferenceType.Book,
        ["book-track"] = ReferenceType.Chapter,
        ["component"] = ReferenceType.Document,
        ["database"] = ReferenceType.Dataset,
        ["dataset"] = ReferenceType.Dataset,
        ["dissertation"] = ReferenceType.Thesis,
        ["edited-book"] = ReferenceType.Book,
        ["grant"] = ReferenceType.Document,
        ["journal"] = ReferenceType.Periodical,
        ["journal-article"] = ReferenceType.ArticleJournal,
        ["journal-issue"] = ReferenceType.Periodical,
        ["journal-volume"] = ReferenceType.Periodical,
        ["monograph"] = ReferenceType.Book,
        ["peer-review"] = ReferenceType.Review,
        ["posted-content"] = ReferenceType.Article,
        ["proceedings"] = ReferenceType.Book,
        ["proceedings-article"] = ReferenceType.PaperConference,
        ["proceedings-series"] = ReferenceType.Book,
        ["reference-book"] = ReferenceType.Book,
        ["reference-entry"] = ReferenceType.Entry,
        ["report"] = ReferenceType.Report,
        ["report-component"] = ReferenceType.Report,
        ["report-series"] = ReferenceType.Report,
        ["standard"] = ReferenceType.Standard,
        ["standard-series"] = ReferenceType.Standard,
    }.ToFrozenDictionary();

    internal static ReferenceType Of(JsonElement work) =>
        work.Text("type") switch
        {
            "posted-content" when work.Text("subtype") == "blog" => ReferenceType.PostWeblog,
            "reference-entry" => EntryOf(string.Join(' ', work.Texts("container-title"))),
            "other" or null when work.Text("ISBN") is not null && work.Text("container-title") is not null => ReferenceType.Chapter,
            { } type when Types.TryGetValue(type, out var known) => known,
            _ => ReferenceType.Document,
        };

    private static ReferenceType EntryOf(string container) =>
        container.Contains("encyclop", StringComparison.OrdinalIgnoreCase) ? ReferenceType.EntryEncyclopedia
        : container.Contains("dictionary", StringComparison.OrdinalIgnoreCase) ? ReferenceType.EntryDictionary
        : ReferenceType.Entry;
}
