using System.Collections.Frozen;

namespace Citations.Indexing.Records;

/// <summary>
/// What of a reference an index keeps, and the numbers by which it writes these facts: what comparing, printing in APA 7 and integrity
/// need.
/// A list is only ever extended at its end, because its order is the format.
/// </summary>
/// <remarks>
/// Not kept: abstracts, keywords, notes, ISSNs, licences, funders, ORCID iDs, affiliations and all else under <c>custom</c> and
/// <c>extra</c>; the address of a work that has a DOI; the publisher of an article in a journal; relations that say nothing about the
/// work's integrity, versions or identity.
/// </remarks>
internal static class SlimFields
{
    /// <summary>The types; their number is the first byte of a record.</summary>
    internal static readonly ReferenceType[] Types =
    [
        ReferenceType.Document,
        ReferenceType.Article,
        ReferenceType.ArticleJournal,
        ReferenceType.ArticleMagazine,
        ReferenceType.ArticleNewspaper,
        ReferenceType.Bill,
        ReferenceType.Book,
        ReferenceType.Broadcast,
        ReferenceType.Chapter,
        ReferenceType.Classic,
        ReferenceType.Collection,
        ReferenceType.Dataset,
        ReferenceType.Entry,
        ReferenceType.EntryDictionary,
        ReferenceType.EntryEncyclopedia,
        ReferenceType.Event,
        ReferenceType.Figure,
        ReferenceType.Graphic,
        ReferenceType.Hearing,
        ReferenceType.Interview,
        ReferenceType.LegalCase,
        ReferenceType.Legislation,
        ReferenceType.Manuscript,
        ReferenceType.Map,
        ReferenceType.MotionPicture,
        ReferenceType.MusicalScore,
        ReferenceType.Pamphlet,
        ReferenceType.PaperConference,
        ReferenceType.Patent,
        ReferenceType.Performance,
        ReferenceType.Periodical,
        ReferenceType.PersonalCommunication,
        ReferenceType.Post,
        ReferenceType.PostWeblog,
        ReferenceType.Regulation,
        ReferenceType.Report,
        ReferenceType.Review,
        ReferenceType.ReviewBook,
        ReferenceType.Software,
        ReferenceType.Song,
        ReferenceType.Speech,
        ReferenceType.Standard,
        ReferenceType.Thesis,
        ReferenceType.Treaty,
        ReferenceType.Webpage,
    ];

    /// <summary>The texts, from tag 1 on.</summary>
    internal static readonly TextVariable[] Texts =
    [
        TextVariable.Title,
        TextVariable.ContainerTitle,
        TextVariable.Volume,
        TextVariable.Issue,
        TextVariable.Page,
        TextVariable.Number,
        TextVariable.Publisher,
        TextVariable.ContainerTitleShort,
        TextVariable.Genre,
        TextVariable.Edition,
        TextVariable.Language,
        TextVariable.Isbn,
        TextVariable.EventTitle,
        TextVariable.EventPlace,
        TextVariable.CollectionTitle,
        TextVariable.CollectionNumber,
        TextVariable.Supplement,
        TextVariable.Version,
        TextVariable.Url,
        TextVariable.Pmid,
        TextVariable.Pmcid,
        TextVariable.TitleShort,
        TextVariable.OriginalTitle,
        TextVariable.PublisherPlace,
        TextVariable.Status,
        TextVariable.Section,
        TextVariable.VolumeTitle,
        TextVariable.PartTitle,
        TextVariable.Part,
        TextVariable.ReviewedTitle,
        TextVariable.ReviewedGenre,
        TextVariable.Archive,
        TextVariable.ArchiveCollection,
        TextVariable.ArchiveLocation,
        TextVariable.ArchivePlace,
        TextVariable.Authority,
        TextVariable.Medium,
        TextVariable.NumberOfPages,
        TextVariable.NumberOfVolumes,
        TextVariable.References,
    ];

    /// <summary>The names, from tag 100 on.</summary>
    internal static readonly NameVariable[] Names =
    [
        NameVariable.Author,
        NameVariable.Editor,
        NameVariable.Translator,
        NameVariable.Chair,
        NameVariable.CollectionEditor,
        NameVariable.Compiler,
        NameVariable.Composer,
        NameVariable.ContainerAuthor,
        NameVariable.Contributor,
        NameVariable.Curator,
        NameVariable.Director,
        NameVariable.EditorialDirector,
        NameVariable.EditorTranslator,
        NameVariable.ExecutiveProducer,
        NameVariable.Guest,
        NameVariable.Host,
        NameVariable.Illustrator,
        NameVariable.Interviewer,
        NameVariable.Narrator,
        NameVariable.Organizer,
        NameVariable.OriginalAuthor,
        NameVariable.Performer,
        NameVariable.Producer,
        NameVariable.Recipient,
        NameVariable.ReviewedAuthor,
        NameVariable.ScriptWriter,
        NameVariable.SeriesCreator,
    ];

    /// <summary>The dates, from tag 150 on.</summary>
    internal static readonly DateVariable[] Dates =
    [
        DateVariable.Issued,
        DateVariable.AvailableDate,
        DateVariable.OriginalDate,
        DateVariable.EventDate,
        DateVariable.Submitted,
    ];

    /// <summary>The relations that say something of a work's integrity, versions or identity; each is tag 200.</summary>
    internal static readonly WorkRelationType[] Relations =
    [
        WorkRelationType.IsRetractedBy,
        WorkRelationType.IsPartlyRetractedBy,
        WorkRelationType.IsWithdrawnBy,
        WorkRelationType.IsRemovedBy,
        WorkRelationType.HasExpressionOfConcern,
        WorkRelationType.IsCorrectedBy,
        WorkRelationType.HasNewVersion,
        WorkRelationType.Retracts,
        WorkRelationType.ExpressesConcernAbout,
        WorkRelationType.Corrects,
        WorkRelationType.IsNewVersionOf,
        WorkRelationType.IsPreprintOf,
        WorkRelationType.HasPreprint,
        WorkRelationType.IsVersionOf,
        WorkRelationType.HasVersion,
        WorkRelationType.IsReviewOf,
        WorkRelationType.IsIdenticalTo,
    ];

    internal const byte FirstText = 1;
    internal const byte FirstName = 100;
    internal const byte FirstDate = 150;
    internal const byte Relation = 200;

    internal static readonly FrozenDictionary<TextVariable, byte> TextTags = Tags(Texts, FirstText);
    internal static readonly FrozenDictionary<NameVariable, byte> NameTags = Tags(Names, FirstName);
    internal static readonly FrozenDictionary<DateVariable, byte> DateTags = Tags(Dates, FirstDate);

    /// <summary>The parts of a reference that an index keeps, as it gives them back: the identifier is the DOI.</summary>
    internal static Reference Of(Reference reference)
    {
        var doi = reference.Doi;
        var slim = new ReferenceBuilder { Id = doi?.Value ?? "", Type = reference.Type };
        slim[TextVariable.Doi] = doi?.Value;
        foreach (var (variable, text) in reference.Texts)
        {
            if (TextTags.ContainsKey(variable) && IsKept(reference, variable, doi is not null))
                slim[variable] = text;
        }

        foreach (var (variable, names) in reference.Names)
            slim[variable] = [.. names.Select(name => name with { Extra = FieldBag.Empty })];
        foreach (var (variable, date) in reference.Dates)
        {
            if (DateTags.ContainsKey(variable))
                slim[variable] = date with { Extra = FieldBag.Empty };
        }

        return slim.Build().WithRelations(RelationsOf(reference));
    }

    internal static bool IsKept(Reference reference, TextVariable variable, bool hasDoi) =>
        variable switch
        {
            TextVariable.Url => !hasDoi,
            TextVariable.Publisher => reference.Type != ReferenceType.ArticleJournal || reference.ContainerTitle is null,
            _ => true,
        };

    internal static IEnumerable<WorkRelation> RelationsOf(Reference reference) =>
        reference.Custom[WorkRelations.Field] is null
            ? []
            : reference.GetRelations().Where(relation => Array.IndexOf(Relations, relation.Type) >= 0);

    private static FrozenDictionary<T, byte> Tags<T>(T[] variables, byte first)
        where T : notnull =>
        variables.Select((variable, index) => KeyValuePair.Create(variable, (byte)(first + index))).ToFrozenDictionary();
}
