using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Nbib;
using Citations.Formats.Refer;
using Citations.Formats.Ris;
using Citations.Formats.WordSources;

namespace Citations.Tests.Formats.Mapping;

/// <summary>
/// What the fields of each format mean by its specification: for each type of work the fields and their variables. Of several fields for a
/// variable the first is written. The fields of a document hold for every type that does not say otherwise.
/// </summary>
public sealed class FieldTableTests
{
    [Theory]
    [InlineData(
        "Document",
        "AU Author, A1 Author, A2 Editor, ED Editor, A3 CollectionEditor, A4 Translator, TI Title, T1 Title, CT Title, "
            + "ST TitleShort, T2 ContainerTitle, JF ContainerTitle, BT ContainerTitle, J2 ContainerTitleShort, "
            + "JA ContainerTitleShort, J1 ContainerTitleShort, JO ContainerTitleShort, T3 CollectionTitle, VL Volume, "
            + "VO Volume, IS Number, PB Publisher, CY PublisherPlace, PP PublisherPlace, ET Edition, NV NumberOfVolumes, "
            + "SE Section, SN Isbn, DO Doi, UR Url, LA Language, KW Keyword, AB Abstract, N2 Abstract, N1 Note, M3 Genre, "
            + "CN CallNumber, AV ArchiveLocation, DP Archive, DB Source, RI ReviewedTitle, Y2 Accessed"
    )]
    [InlineData("Book", "BT Title, T2 CollectionTitle, T3 VolumeTitle, IS CollectionNumber")]
    [InlineData("Manuscript", "BT Title")]
    [InlineData("Thesis Report", "T2 CollectionTitle")]
    [InlineData("ArticleJournal ArticleMagazine ArticleNewspaper Periodical", "IS Issue, CP Issue, C7 Number, SN Issn")]
    [InlineData("Chapter PaperConference EntryDictionary EntryEncyclopedia Classic", "IS CollectionNumber")]
    [InlineData("Software", "ET Version")]
    public void RIS_has_a_field_for_each_of_these(string types, string fields) => ShouldMean(RisFields.Table, types, fields);

    [Theory]
    [InlineData(
        "Document",
        "TI Title, JT ContainerTitle, TA ContainerTitleShort, CTI CollectionTitle, TT OriginalTitle, VI Volume, "
            + "IP Issue, PG Page, EN Edition, PL PublisherPlace, PB Publisher, AB Abstract, OT Keyword, GN Note, PMC Pmcid"
    )]
    [InlineData("Book", "BTI Title")]
    [InlineData("Chapter", "BTI ContainerTitle")]
    [InlineData(
        "ArticleJournal ArticleMagazine ArticleNewspaper Article PaperConference Review ReviewBook",
        "JT ContainerTitle"
    )]
    public void PubMed_has_a_field_for_each_of_these(string types, string fields) => ShouldMean(NbibFields.Table, types, fields);

    [Theory]
    [InlineData(
        "Document",
        "%T Title, %A Author, %E Editor, %Y CollectionEditor, %? Translator, %B ContainerTitle, %J ContainerTitle, "
            + "%S CollectionTitle, %V Volume, %N Number, %P Page, %I Publisher, %C PublisherPlace, %7 Edition, %9 Genre, "
            + "%6 NumberOfVolumes, %@ Isbn, %R Doi, %U Url, %X Abstract, %K Keyword, %G Language, %L CallNumber, %Z Note, "
            + "%! TitleShort, %& Section, %* ReviewedTitle, %~ Source, %[ Accessed"
    )]
    [InlineData("ArticleJournal", "%J ContainerTitle, %N Issue, %7 AvailableDate, %@ Issn, %2 Pmcid, %] Number")]
    [InlineData(
        "ArticleMagazine ArticleNewspaper Review ReviewBook Article Periodical",
        "%J ContainerTitle, %N Issue, %7 AvailableDate, %@ Issn, %] Number"
    )]
    [InlineData("Book", "%B CollectionTitle, %N CollectionNumber, %P NumberOfPages")]
    [InlineData("Report", "%B CollectionTitle, %N CollectionNumber, %@ Number")]
    [InlineData("Thesis", "%B CollectionTitle, %P NumberOfPages")]
    [InlineData("Chapter PaperConference EntryDictionary EntryEncyclopedia Classic", "%N CollectionNumber")]
    [InlineData("Manuscript", "%P NumberOfPages")]
    [InlineData("Software", "%7 Version")]
    [InlineData("Patent", "%@ Number")]
    public void refer_has_a_field_for_each_of_these(string types, string fields) => ShouldMean(ReferFields.Table, types, fields);

    [Theory]
    [InlineData(
        "Document",
        "contributors/authors/author Author, contributors/secondary-authors/author Editor, "
            + "contributors/subsidiary-authors/author Translator, titles/title Title, titles/secondary-title ContainerTitle, "
            + "periodical/full-title ContainerTitle, titles/tertiary-title CollectionTitle, titles/short-title TitleShort, "
            + "titles/translated-title OriginalTitle, periodical/abbr-1 ContainerTitleShort, pages Page, volume Volume, "
            + "number Number, num-vols NumberOfVolumes, edition Edition, section Section, keywords/keyword Keyword, "
            + "pub-location PublisherPlace, publisher Publisher, meeting-place EventPlace, isbn Isbn, call-num CallNumber, "
            + "electronic-resource-num Doi, abstract Abstract, notes Note, research-notes Annote, work-type Genre, "
            + "reviewed-item ReviewedTitle, size Dimensions, remote-database-name Source, language Language, "
            + "urls/related-urls/url Url, access-date Accessed"
    )]
    [InlineData(
        "Book",
        "contributors/tertiary-authors/author Editor, contributors/secondary-authors/author CollectionEditor, "
            + "titles/secondary-title CollectionTitle, pages NumberOfPages, number CollectionNumber"
    )]
    [InlineData(
        "Report",
        "contributors/secondary-authors/author CollectionEditor, titles/secondary-title CollectionTitle, "
            + "number CollectionNumber, isbn Number, report-id Number"
    )]
    [InlineData("PersonalCommunication", "contributors/secondary-authors/author Recipient")]
    [InlineData("Song", "contributors/secondary-authors/author Performer")]
    [InlineData("MotionPicture Broadcast", "contributors/tertiary-authors/author Producer")]
    [InlineData(
        "Chapter PaperConference EntryDictionary EntryEncyclopedia",
        "contributors/tertiary-authors/author CollectionEditor, number CollectionNumber"
    )]
    [InlineData("Map", "titles/secondary-title CollectionTitle")]
    [InlineData("Software", "titles/secondary-title CollectionTitle, edition Version")]
    [InlineData(
        "ArticleJournal",
        "titles/alt-title ContainerTitleShort, alt-periodical/full-title ContainerTitleShort, "
            + "alt-periodical/abbr-1 ContainerTitleShort, number Issue, issue Issue, isbn Issn, custom2 Pmcid, custom7 Number"
    )]
    [InlineData(
        "ArticleMagazine ArticleNewspaper Review ReviewBook Article Periodical",
        "titles/alt-title ContainerTitleShort, alt-periodical/full-title ContainerTitleShort, "
            + "alt-periodical/abbr-1 ContainerTitleShort, number Issue, issue Issue, isbn Issn, custom7 Number"
    )]
    [InlineData("Thesis Manuscript", "pages NumberOfPages")]
    [InlineData("Classic", "number CollectionNumber")]
    [InlineData("Patent", "isbn Number")]
    public void EndNote_has_a_field_for_each_of_these(string types, string fields) => ShouldMean(EndNoteFields.Table, types, fields);

    [Theory]
    [InlineData(
        "Document",
        "Author/Composer Composer, Author/Author Author, Author/BookAuthor ContainerAuthor, Author/Editor Editor, "
            + "Author/Translator Translator, Author/Compiler Compiler, Author/Director Director, "
            + "Author/Interviewer Interviewer, Author/Performer Performer, Author/ProducerName Producer, "
            + "Author/Writer ScriptWriter, Title Title, ShortTitle TitleShort, PublicationTitle ContainerTitle, "
            + "BroadcastTitle ContainerTitle, Volume Volume, Issue Issue, Pages Page, Edition Edition, Version Version, "
            + "NumberVolumes NumberOfVolumes, ChapterNumber ChapterNumber, Publisher Publisher, City PublisherPlace, "
            + "StandardNumber Isbn, DOI Doi, URL Url, Medium Medium, Type Genre, Comments Note"
    )]
    [InlineData("Graphic", "Author/Artist Author")]
    [InlineData("Patent", "Author/Inventor Author, PatentNumber Number")]
    [InlineData("Interview", "Author/Interviewee Author, BroadcastTitle ContainerTitle")]
    [InlineData("Performance", "Author/Performer Author, Theater EventPlace")]
    [InlineData("ArticleJournal Review ReviewBook", "JournalName ContainerTitle, StandardNumber Issn")]
    [InlineData("Article", "JournalName ContainerTitle")]
    [InlineData("ArticleMagazine ArticleNewspaper", "PeriodicalTitle ContainerTitle, StandardNumber Issn")]
    [InlineData("Chapter EntryDictionary EntryEncyclopedia Entry", "BookTitle ContainerTitle")]
    [InlineData("PaperConference", "ConferenceName ContainerTitle")]
    [InlineData("Webpage PostWeblog Post", "InternetSiteTitle ContainerTitle")]
    [InlineData("Song", "AlbumTitle ContainerTitle, ProductionCompany Publisher, RecordingNumber Number")]
    [InlineData("Broadcast", "BroadcastTitle ContainerTitle")]
    [InlineData("LegalCase", "Reporter ContainerTitle, Court Authority, CaseNumber Number")]
    [InlineData("Thesis", "Institution Publisher, ThesisType Genre")]
    [InlineData("MotionPicture", "ProductionCompany Publisher")]
    [InlineData("Report", "StandardNumber Number, ThesisType Genre")]
    [InlineData("Standard", "StandardNumber Number")]
    public void Word_has_a_field_for_each_of_these(string types, string fields) => ShouldMean(WordSourceFields.Table, types, fields);

    private static void ShouldMean(FieldTable table, string types, string fields)
    {
        var rows = Array.ConvertAll(fields.Split(", "), row => (Field: row.Split(' ')[0], Variable: Parse(row.Split(' ')[1])));
        foreach (var type in types.Split(' ').Select(Enum.Parse<ReferenceType>))
        {
            foreach (var (field, variable) in rows)
                table.Read(field, type).ShouldBe(variable, $"{field} of {type}");
        }

        if (types != nameof(ReferenceType.Document))
            return;
        var written = table.Written(ReferenceType.Document).ToArray();
        foreach (var (field, variable) in rows.DistinctBy(row => row.Variable))
            written.Single(row => row.Variable == variable).Name.ShouldBe(field);
    }

    private static Variable Parse(string name) =>
        Enum.TryParse<TextVariable>(name, out var text) ? text
        : Enum.TryParse<NameVariable>(name, out var names) ? names
        : Enum.Parse<DateVariable>(name);
}
