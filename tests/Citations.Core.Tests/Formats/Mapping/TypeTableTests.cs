using Citations.Formats;
using Citations.Formats.BibTeX;
using Citations.Formats.CslJson;
using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Nbib;
using Citations.Formats.Ris;
using Citations.Formats.WordSources;

namespace Citations.Tests.Formats.Mapping;

/// <summary>The words of each format for types of work. Of several words for a type the first is written.</summary>
public sealed class TypeTableTests
{
    [Theory]
    [InlineData("ArticleJournal: JOUR | EJOUR | ABST | INPR; ArticleMagazine: MGZN; ArticleNewspaper: NEWS; Periodical: JFULL | SER")]
    [InlineData("Book: BOOK | EBOOK | EDBOOK | CTLG; Chapter: CHAP | ECHAP; PaperConference: CONF | CPAPER; Thesis: THES")]
    [InlineData("Report: RPRT | GOVDOC | GRNT; Webpage: ELEC | WEB | MULTI; PostWeblog: BLOG; PersonalCommunication: PCOMM | ICOMM")]
    [InlineData("Software: COMP; Dataset: DATA | DBASE | AGGR; Manuscript: UNPB | MANSCPT; Patent: PAT; MotionPicture: MPCT | VIDEO")]
    [InlineData("Broadcast: ADVS; Song: SOUND; MusicalScore: MUSIC; Speech: SLIDE; Graphic: ART; Figure: FIGURE | CHART | EQUA")]
    [InlineData("Map: MAP; Bill: BILL | UNBILL; LegalCase: CASE; Legislation: STAT; Regulation: LEGAL; Hearing: HEAR; Standard: STAND")]
    [InlineData("Pamphlet: PAMP; EntryDictionary: DICT; EntryEncyclopedia: ENCYC; Classic: CLSWK | ANCIENT; Document: GEN")]
    public void Types_of_RIS(string rows) => ShouldName(RisTypes.Table, rows);

    [Theory]
    [InlineData("Article: Preprint; ArticleJournal: Journal Article; Chapter: Book Chapter; Book: Book; Report: Technical Report")]
    [InlineData("Thesis: Academic Dissertation; ArticleNewspaper: Newspaper Article; ArticleMagazine: Magazine Article")]
    [InlineData("PaperConference: Conference Paper; Dataset: Dataset; LegalCase: Legal Case; Legislation: Legislation; Speech: Lecture")]
    [InlineData("Manuscript: Unpublished Work; Map: Map; Pamphlet: Pamphlet; Patent: Patent; Software: Software")]
    [InlineData("ReviewBook: Book Review")]
    public void Types_of_PubMed(string rows) => ShouldName(NbibFields.Types, rows);

    [Theory]
    [InlineData("ArticleJournal: Journal Article | Electronic Article; ArticleMagazine: Magazine Article")]
    [InlineData("ArticleNewspaper: Newspaper Article; Book: Book | Edited Book | Electronic Book | Catalog")]
    [InlineData("Chapter: Book Section | Electronic Book Section; PaperConference: Conference Paper | Conference Proceedings")]
    [InlineData("Report: Report | Government Document | Grant; Thesis: Thesis; Webpage: Web Page | Online Multimedia; PostWeblog: Blog")]
    [InlineData("Software: Computer Program; Dataset: Dataset | Online Database | Aggregated Database")]
    [InlineData("Manuscript: Manuscript | Unpublished Work; Patent: Patent; MotionPicture: Film or Broadcast")]
    [InlineData("Broadcast: Audiovisual Material; Song: Music; Graphic: Artwork; Figure: Figure | Chart or Table | Equation; Bill: Bill")]
    [InlineData("LegalCase: Case; Legislation: Statute; Regulation: Legal Rule or Regulation; Hearing: Hearing; Map: Map")]
    [InlineData("PersonalCommunication: Personal Communication; Pamphlet: Pamphlet; EntryDictionary: Dictionary")]
    [InlineData("EntryEncyclopedia: Encyclopedia; Classic: Classical Work | Ancient Text; Periodical: Serial; Standard: Standard")]
    [InlineData("Document: Generic; Article: Electronic Article; Review: Journal Article; ReviewBook: Journal Article")]
    [InlineData("Entry: Encyclopedia; Speech: Conference Paper; Interview: Personal Communication; MusicalScore: Music; Post: Blog")]
    [InlineData("Collection: Manuscript; Treaty: Legal Rule or Regulation; Performance: Audiovisual Material")]
    public void Types_of_EndNote(string rows) => ShouldName(EndNoteTypes.Names, rows);

    [Theory]
    [InlineData("ArticleJournal: JournalArticle; ArticleMagazine: ArticleInAPeriodical; Book: Book; Chapter: BookSection")]
    [InlineData("PaperConference: ConferenceProceedings; Report: Report; Webpage: InternetSite | DocumentFromInternetSite")]
    [InlineData("Dataset: ElectronicSource; MotionPicture: Film; Song: SoundRecording; Performance: Performance; Graphic: Art")]
    [InlineData("Interview: Interview; Patent: Patent; LegalCase: Case; Document: Misc; ArticleNewspaper: ArticleInAPeriodical")]
    [InlineData("Review: JournalArticle; ReviewBook: JournalArticle; Thesis: Report; Entry: BookSection; EntryDictionary: BookSection")]
    [InlineData("EntryEncyclopedia: BookSection; Classic: Book; Speech: ConferenceProceedings; PostWeblog: DocumentFromInternetSite")]
    [InlineData("Post: DocumentFromInternetSite; Software: ElectronicSource; MusicalScore: SoundRecording; Broadcast: Film; Figure: Art")]
    [InlineData("Map: Art")]
    public void Types_of_Word(string rows) => ShouldName(WordSourceFields.Types, rows);

    [Theory]
    [InlineData("ArticleJournal: article | suppperiodical")]
    [InlineData("Book: book | mvbook | collection | mvcollection | reference | mvreference | proceedings | mvproceedings | manual | commentary")]
    [InlineData("Pamphlet: booklet; Chapter: incollection | inbook | bookinbook | suppbook | suppcollection")]
    [InlineData("EntryEncyclopedia: inreference; PaperConference: inproceedings | conference")]
    [InlineData("Thesis: phdthesis | thesis | mastersthesis; Report: techreport | report; Manuscript: unpublished; Document: misc")]
    [InlineData("Webpage: online | electronic | www; Periodical: periodical; Patent: patent; Dataset: dataset; Software: software")]
    [InlineData("Graphic: artwork; Figure: image; Song: audio | music; MotionPicture: movie | video; Performance: performance")]
    [InlineData("LegalCase: jurisdiction; Legislation: legislation; Treaty: legal; PersonalCommunication: letter; Review: review")]
    [InlineData("Standard: standard; ArticleNewspaper: newspaper")]
    public void Types_of_BibTeX_and_BibLaTeX(string rows)
    {
        foreach (var (type, words) in Rows(rows))
        {
            foreach (var word in words)
            {
                BibTeXTypes.TryRead(word, null, out var read).ShouldBeTrue(word);
                read.ShouldBe(type, word);
            }
        }
    }

    [Theory]
    [InlineData("ArticleJournal: article; Book: book; Pamphlet: booklet; Chapter: incollection; PaperConference: inproceedings")]
    [InlineData("Thesis: phdthesis; Report: techreport; Manuscript: unpublished; Document: misc")]
    public void Entry_types_that_BibTeX_has_are_written(string rows)
    {
        foreach (var (type, words) in Rows(rows))
            BibTeXTypes.Write(type, null, BibTeXDialect.BibTeX).ShouldBe((words[0], null), type.ToString());
    }

    [Theory]
    [InlineData("ArticleJournal: article; Book: book; Pamphlet: booklet; Chapter: incollection; EntryEncyclopedia: inreference")]
    [InlineData("PaperConference: inproceedings; Thesis: thesis; Report: report; Manuscript: unpublished; Document: misc")]
    [InlineData("Webpage: online; Periodical: periodical; Patent: patent; Dataset: dataset; Software: software; Graphic: artwork")]
    [InlineData("Figure: image; Song: audio; MotionPicture: movie; Performance: performance; LegalCase: jurisdiction")]
    [InlineData("Legislation: legislation; Treaty: legal; PersonalCommunication: letter; Review: review; Standard: standard")]
    [InlineData("ArticleNewspaper: newspaper")]
    public void Entry_types_that_BibLaTeX_has_are_written(string rows)
    {
        foreach (var (type, words) in Rows(rows))
            BibTeXTypes.Write(type, null, BibTeXDialect.BibLaTeX).ShouldBe((words[0], null), type.ToString());
    }

    [Theory]
    [InlineData("ArticleJournal: journal-article; PaperConference: proceedings-article")]
    [InlineData("Chapter: book-chapter | book-section | book-part; Book: monograph | edited-book | reference-book | proceedings")]
    [InlineData("EntryEncyclopedia: reference-entry; Article: posted-content; Thesis: dissertation; Review: peer-review")]
    [InlineData("Periodical: journal; Document: other; LegalCase: legal-case; MotionPicture: motion-picture")]
    [InlineData("MusicalScore: musical-score; PersonalCommunication: personal-communication")]
    public void Words_of_registries_are_types_of_CSL_JSON(string rows)
    {
        foreach (var (type, words) in Rows(rows))
        {
            foreach (var word in words)
            {
                CslJsonTypes.TryParse(word, out var read).ShouldBeTrue(word);
                read.ShouldBe(type, word);
            }
        }
    }

    [Theory]
    [InlineData("17 Journal Article; 43 Electronic Article; 19 Magazine Article; 23 Newspaper Article; 6 Book; 28 Edited Book")]
    [InlineData("44 Electronic Book; 8 Catalog; 5 Book Section; 60 Electronic Book Section; 47 Conference Paper")]
    [InlineData("10 Conference Proceedings; 27 Report; 46 Government Document; 54 Grant; 32 Thesis; 12 Web Page; 48 Online Multimedia")]
    [InlineData("56 Blog; 9 Computer Program; 59 Dataset; 45 Online Database; 55 Aggregated Database; 36 Manuscript")]
    [InlineData("34 Unpublished Work; 25 Patent; 21 Film or Broadcast; 3 Audiovisual Material; 61 Music; 2 Artwork; 37 Figure")]
    [InlineData("38 Chart or Table; 39 Equation; 4 Bill; 7 Case; 31 Statute; 50 Legal Rule or Regulation; 14 Hearing; 20 Map")]
    [InlineData("26 Personal Communication; 24 Pamphlet; 52 Dictionary; 53 Encyclopedia; 49 Classical Work; 51 Ancient Text; 57 Serial")]
    [InlineData("58 Standard; 13 Generic")]
    public void EndNote_numbers_its_types(string rows)
    {
        foreach (var row in rows.Split("; "))
        {
            var space = row.IndexOf(' ', StringComparison.Ordinal);
            var (number, name) = (row[..space], row[(space + 1)..]);
            EndNoteTypes.NameOf(number).ShouldBe(name);
            EndNoteTypes.NumberOf(name).ShouldBe(number);
        }
    }

    private static void ShouldName(TypeTable table, string rows)
    {
        foreach (var (type, words) in Rows(rows))
        {
            table.WordOf(type).ShouldBe(words[0]);
            // Where a format has one word for several types it is read as the first of them.
            foreach (var word in words.Where(_ => table.Holds(type)))
            {
                table.TryRead(word, out var read).ShouldBeTrue(word);
                read.ShouldBe(type, word);
            }
        }
    }

    private static IEnumerable<(ReferenceType Type, string[] Words)> Rows(string rows) =>
        rows.Split("; ").Select(row => row.Split(": ")).Select(row => (Enum.Parse<ReferenceType>(row[0]), row[1].Split(" | ")));
}
