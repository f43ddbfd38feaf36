namespace Citations;

/// <summary>The standard and number variables of CSL 1.0.2 (appendix IV): every fact about a work that is text.</summary>
public enum TextVariable : byte
{
    /// <summary><c>abstract</c>: abstract of the work.</summary>
    Abstract,

    /// <summary><c>annote</c>: short note, comment or annotation about the work.</summary>
    Annote,

    /// <summary><c>archive</c>: archive that holds the work.</summary>
    Archive,

    /// <summary><c>archive_collection</c>: collection the work is part of within an archive.</summary>
    ArchiveCollection,

    /// <summary><c>archive_location</c>: place of the work within an archive, such as a box and folder number.</summary>
    ArchiveLocation,

    /// <summary><c>archive-place</c>: geographic place of the archive.</summary>
    ArchivePlace,

    /// <summary><c>authority</c>: issuing or judicial authority, such as a court or patent office.</summary>
    Authority,

    /// <summary><c>call-number</c>: call number in a library.</summary>
    CallNumber,

    /// <summary><c>chapter-number</c>: number of the chapter within a book.</summary>
    ChapterNumber,

    /// <summary><c>citation-key</c>: key by which a writer cites the work in the source text.</summary>
    CitationKey,

    /// <summary><c>citation-label</c>: label identifying the work in text, such as Ferr78.</summary>
    CitationLabel,

    /// <summary><c>citation-number</c>: index of the work in the reference list.</summary>
    CitationNumber,

    /// <summary><c>collection-number</c>: number within a collection, such as the number of a book in a series.</summary>
    CollectionNumber,

    /// <summary><c>collection-title</c>: title of the collection, such as a book series.</summary>
    CollectionTitle,

    /// <summary><c>container-title</c>: title of the work that contains this one: a journal, a book, a site.</summary>
    ContainerTitle,

    /// <summary><c>container-title-short</c>: abbreviated form of the container title.</summary>
    ContainerTitleShort,

    /// <summary><c>dimensions</c>: physical dimensions or running time.</summary>
    Dimensions,

    /// <summary><c>division</c>: minor subdivision of a court with a jurisdiction.</summary>
    Division,

    /// <summary><c>DOI</c>: DOI name.</summary>
    Doi,

    /// <summary><c>edition</c>: edition, as a number or a phrase.</summary>
    Edition,

    /// <summary><c>event-place</c>: geographic place of the event.</summary>
    EventPlace,

    /// <summary><c>event-title</c>: name of the event, such as a conference.</summary>
    EventTitle,

    /// <summary><c>first-reference-note-number</c>: number of the note in which the work was first cited.</summary>
    FirstReferenceNoteNumber,

    /// <summary><c>genre</c>: class or form of the work, such as 'Doctoral dissertation'.</summary>
    Genre,

    /// <summary><c>ISBN</c>: International Standard Book Number.</summary>
    Isbn,

    /// <summary><c>ISSN</c>: International Standard Serial Number.</summary>
    Issn,

    /// <summary><c>issue</c>: issue number of the container.</summary>
    Issue,

    /// <summary><c>jurisdiction</c>: geographic scope of relevance, such as 'US' for a patent.</summary>
    Jurisdiction,

    /// <summary><c>keyword</c>: keywords or tags.</summary>
    Keyword,

    /// <summary><c>language</c>: language of the work as an IETF tag.</summary>
    Language,

    /// <summary><c>locator</c>: cited part of the work.</summary>
    Locator,

    /// <summary><c>medium</c>: medium or format description, such as 'CD'.</summary>
    Medium,

    /// <summary><c>note</c>: supplementary information.</summary>
    Note,

    /// <summary><c>number</c>: number identifying the work, such as a report number.</summary>
    Number,

    /// <summary><c>number-of-pages</c>: total number of pages.</summary>
    NumberOfPages,

    /// <summary><c>number-of-volumes</c>: total number of volumes.</summary>
    NumberOfVolumes,

    /// <summary><c>original-publisher</c>: publisher of the original version.</summary>
    OriginalPublisher,

    /// <summary><c>original-publisher-place</c>: place of the original publisher.</summary>
    OriginalPublisherPlace,

    /// <summary><c>original-title</c>: title of the original version.</summary>
    OriginalTitle,

    /// <summary><c>page</c>: range of pages the work covers in its container.</summary>
    Page,

    /// <summary><c>page-first</c>: first page of the range.</summary>
    PageFirst,

    /// <summary><c>part</c>: number of the part of the work cited.</summary>
    Part,

    /// <summary><c>part-title</c>: title of the part of the work cited.</summary>
    PartTitle,

    /// <summary><c>PMCID</c>: PubMed Central id.</summary>
    Pmcid,

    /// <summary><c>PMID</c>: PubMed id.</summary>
    Pmid,

    /// <summary><c>printing</c>: printing number.</summary>
    Printing,

    /// <summary><c>publisher</c>: publisher.</summary>
    Publisher,

    /// <summary><c>publisher-place</c>: geographic place of the publisher.</summary>
    PublisherPlace,

    /// <summary><c>references</c>: resources related to the procedural history of a legal case or law.</summary>
    References,

    /// <summary><c>reviewed-genre</c>: type of the work reviewed by this one.</summary>
    ReviewedGenre,

    /// <summary><c>reviewed-title</c>: title of the work reviewed by this one.</summary>
    ReviewedTitle,

    /// <summary><c>scale</c>: scale of a map or model.</summary>
    Scale,

    /// <summary><c>section</c>: section of the work, such as a newspaper's section or a statute's paragraph.</summary>
    Section,

    /// <summary><c>source</c>: where the work's data or an electronic copy was found, such as a database.</summary>
    Source,

    /// <summary><c>status</c>: publication status, such as 'forthcoming' or 'in press'.</summary>
    Status,

    /// <summary><c>supplement</c>: supplement number.</summary>
    Supplement,

    /// <summary><c>title</c>: title of the work.</summary>
    Title,

    /// <summary><c>title-short</c>: abbreviated form of the title.</summary>
    TitleShort,

    /// <summary><c>URL</c>: Uniform Resource Locator.</summary>
    Url,

    /// <summary><c>version</c>: version of the work, such as a software version.</summary>
    Version,

    /// <summary><c>volume</c>: volume number of the container.</summary>
    Volume,

    /// <summary><c>volume-title</c>: title of the volume.</summary>
    VolumeTitle,

    /// <summary><c>volume-title-short</c>: abbreviated form of the volume title.</summary>
    VolumeTitleShort,

    /// <summary><c>year-suffix</c>: suffix that tells works of the same authors and year apart.</summary>
    YearSuffix,
}
