using System.Collections.Frozen;
using System.Text.Json;

namespace Citations.DataCite;

/// <summary>DataCite's general resource types (metadata schema 4.6, appendix 1) in the vocabulary of CSL.</summary>
internal static class DataCiteTypes
{
    private static readonly FrozenDictionary<string, ReferenceType> General = new Dictionary<string, ReferenceType>
    {
        ["Audiovisual"] = ReferenceType.MotionPicture,
        ["Book"] = ReferenceType.Book,
        ["BookChapter"] = ReferenceType.Chapter,
        ["Collection"] = ReferenceType.Collection,
        ["ComputationalNotebook"] = ReferenceType.Software,
        ["ConferencePaper"] = ReferenceType.PaperConference,
        ["ConferenceProceeding"] = ReferenceType.Book,
        ["DataPaper"] = ReferenceType.ArticleJournal,
        ["Dataset"] = ReferenceType.Dataset,
        ["Dissertation"] = ReferenceType.Thesis,
        ["Event"] = ReferenceType.Event,
        ["Image"] = ReferenceType.Graphic,
        ["InteractiveResource"] = ReferenceType.Webpage,
        ["Journal"] = ReferenceType.Periodical,
        ["JournalArticle"] = ReferenceType.ArticleJournal,
        ["OutputManagementPlan"] = ReferenceType.Report,
        ["PeerReview"] = ReferenceType.Review,
        ["Poster"] = ReferenceType.Speech,
        ["Preprint"] = ReferenceType.Article,
        ["Presentation"] = ReferenceType.Speech,
        ["Report"] = ReferenceType.Report,
        ["Software"] = ReferenceType.Software,
        ["Sound"] = ReferenceType.Song,
        ["Standard"] = ReferenceType.Standard,
        ["Workflow"] = ReferenceType.Software,
    }.ToFrozenDictionary();

    /// <summary>Words of the free-text type that say what a text is where the general type does not.</summary>
    private static readonly (string Word, ReferenceType Type)[] Words =
    [
        ("thesis", ReferenceType.Thesis),
        ("dissertation", ReferenceType.Thesis),
        ("preprint", ReferenceType.Article),
        ("report", ReferenceType.Report),
        ("conference", ReferenceType.PaperConference),
        ("chapter", ReferenceType.Chapter),
        ("book", ReferenceType.Book),
        ("monograph", ReferenceType.Book),
        ("presentation", ReferenceType.Speech),
        ("poster", ReferenceType.Speech),
    ];

    internal static ReferenceType Of(JsonElement work)
    {
        var types = work.Field("types").GetValueOrDefault();
        if (General.TryGetValue(types.Text("resourceTypeGeneral") ?? "", out var general))
            return general;
        var free = types.Text("resourceType") ?? "";
        foreach (var (word, type) in Words)
        {
            if (free.Contains(word, StringComparison.OrdinalIgnoreCase))
                return type;
        }

        // DataCite calls any text without more an article in a journal; without a journal it is a document.
        var isInJournal =
            work.Field("container").GetValueOrDefault().Text("title") is not null
            || free.Contains("article", StringComparison.OrdinalIgnoreCase);
        if (types.Text("citeproc") is not { } term || !Vocabulary.TryParse(term, out ReferenceType known))
            return ReferenceType.Document;
        return known == ReferenceType.ArticleJournal && !isInJournal ? ReferenceType.Document : known;
    }
}
