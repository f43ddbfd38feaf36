using Citations.Formats;
using Citations.Formats.Mapping;
using Citations.Formats.Nbib;

namespace Citations.Tests.Formats.Nbib;

public sealed class NbibTests
{
    private const string Two = """
        PMID- 91234567
        OWN - NLM
        STAT- MEDLINE
        IS  - 1234-5679 (Print)
        IS  - 2049-3630 (Electronic)
        IS  - 1234-5679 (Linking)
        VI  - 38
        IP  - 12
        DP  - 2013 Nov-Dec
        TI  - Sleep, rats and a title that is long enough to go on in a second line: a randomized
              controlled trial.
        PG  - 2475-83
        LID - 10.5555/npp.2013.150 [doi]
        LID - S0140-6736(97)11096-0 [pii]
        AB  - BACKGROUND: One. METHODS: Two.
        FAU - Moreau, Carla A Jr
        AU  - Moreau CA Jr
        AUID- ORCID: 0000-0002-1825-0097
        AD  - Department of Dreams, University of Sleep.
        FAU - van den Berg, Jo
        AU  - van den Berg J
        CN  - Sleep Study Group
        LA  - fre
        PT  - Journal Article
        PT  - Randomized Controlled Trial
        DEP - 20130613
        TA  - J Sleep
        JT  - Journal of sleep : official organ
        MH  - Animals
        MH  - Rats, Wistar
        OT  - dreams
        OT  - rats
        PMC - PMC1234567

        PMID- 91234568
        AU  - Okafor NB
        BTI - A Book of Sleep.
        CN  - 
        TI  - The chapter?
        """;

    private static readonly TableFormat Format = new(
        NbibWriter.Write,
        NbibReader.Read,
        NbibFields.Table,
        NbibFields.Types,
        [
            TextVariable.Doi,
            TextVariable.Pmid,
            TextVariable.Issn,
            TextVariable.Isbn,
            TextVariable.Language,
            NameVariable.Author,
            DateVariable.Issued,
        ],
        Fold,
        HoldsIds: false,
        HoldsMarkup: false
    );

    [Fact]
    public void Reads_an_article_with_everything()
    {
        var result = NbibReader.Read(Two);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.Count.ShouldBe(2);
        var article = result.Value[0];
        article.ShouldSatisfyAllConditions(
            () => article.Id.ShouldBe("91234567"),
            () => article[TextVariable.Pmid].ShouldBe("91234567"),
            () => article.Type.ShouldBe(ReferenceType.ArticleJournal),
            () =>
                article.Title.ShouldBe(
                    "Sleep, rats and a title that is long enough to go on in a second line: a randomized controlled trial"
                ),
            () => article.ContainerTitle.ShouldBe("Journal of Sleep"),
            () => article.ContainerTitleShort.ShouldBe("J Sleep"),
            () => article.Issn.ShouldBe("1234-5679, 2049-3630"),
            () => article.Issued.ShouldBe(new PartialDate(new DatePoint(2013, 11), new DatePoint(2013, 12))),
            () => article[DateVariable.AvailableDate].ShouldBe(new PartialDate(2013, 6, 13)),
            () => article.Doi.ShouldBe(Doi.Parse("10.5555/npp.2013.150")),
            () => article.Page.ShouldBe("2475-2483"),
            () => article.Language.ShouldBe("fr"),
            () => article[TextVariable.Keyword].ShouldBe("dreams, rats"),
            () => article[TextVariable.Pmcid].ShouldBe("PMC1234567"),
            () =>
                article
                    .Author[0]
                    .ShouldBe(
                        new Contributor
                        {
                            Family = "Moreau",
                            Given = "Carla A",
                            Suffix = "Jr.",
                            Extra = FieldBag
                                .Empty.With("ORCID", "0000-0002-1825-0097")
                                .With("affiliation", "Department of Dreams, University of Sleep."),
                        }
                    ),
            () => article.Author[1].ShouldBe(Contributor.Person("van den Berg", "Jo")),
            () => article.Author[2].ShouldBe(Contributor.Organization("Sleep Study Group"))
        );
    }

    [Theory]
    [InlineData("LID - 123 [pii]", "123")]
    [InlineData("LID - e0209876 [pii]\nAID - e0209876 [pii]", "e0209876")]
    [InlineData("AID - e77 [pii]", "e77")]
    [InlineData("LID - 103456 [pii]", "103456")]
    [InlineData("AID - CD001234 [pii]", "CD001234")]
    [InlineData("LID - 1123456 [pii]\nLID - 10.5555/fmole.2021.1123456 [doi]", "1123456")]
    // A number of the publisher's files, and the end of the DOI.
    [InlineData("LID - 2765184 [pii]\nLID - 10.5555/mole.2020.5394 [doi]", null)]
    [InlineData("LID - 12345 [pii]\nLID - 10.5555/12345 [doi]", null)]
    [InlineData("LID - mole.n71 [pii]\nLID - 10.5555/mole.n71 [doi]", null)]
    [InlineData("LID - S0140-6736(21)00123-4 [pii]", null)]
    [InlineData("LID - S0140673621001234 [pii]", null)]
    [InlineData("LID - s12345-021-01 [pii]", null)]
    [InlineData("PG  - 7-9\nLID - 123 [pii]", null)]
    public void An_article_without_pages_has_its_number_in_the_identifier(string lines, string? number) =>
        NbibReader.Read($"PMID- 1\nTI  - Voles.\nJT  - Burrows\nPT  - Journal Article\n{lines}\n").Value[0].Number.ShouldBe(number);

    [Fact]
    public void Reads_a_chapter_whose_authors_are_given_in_short() =>
        NbibReader
            .Read(Two)
            .Value[1]
            .ShouldBe(
                new Reference
                {
                    Id = "91234568",
                    Type = ReferenceType.Chapter,
                    Title = "The chapter?",
                    ContainerTitle = "A Book of Sleep",
                    Author = [Contributor.Person("Okafor", "NB")],
                }.With(TextVariable.Pmid, "91234568")
            );

    [Fact]
    public void Keeps_what_the_model_does_not_know_and_writes_it_back()
    {
        var article = NbibReader.Read(Two).Value[0];
        article.Extra.Select(field => field.Key).ShouldBe(["OWN", "STAT", "LID", "PT", "MH"]);
        NbibReader.Read(NbibWriter.Write([article])).Value.ShouldBe([article]);
    }

    [Fact]
    public void A_line_without_an_entry_is_reported_and_the_others_are_read()
    {
        var text = "PMID- 1\nTI  - A.\n\nHello\nthere\n\nPMID- 2\nTI  - B.\n";
        var result = NbibReader.Read(text);
        result.Value.Select(reference => reference.Title).ShouldBe(["A", "B"]);
        var finding = result.Diagnostics.ShouldHaveSingleItem();
        new SourceText(text).LineOf(finding.Span!.Value.Start).ShouldBe(new LinePosition(4, 1));
    }

    [Fact]
    public void A_line_breaks_at_plain_spaces_alone()
    {
        var article = new Reference { Type = ReferenceType.ArticleJournal }.With(
            TextVariable.Note,
            string.Join(' ', Enumerable.Repeat("12\u00A0eV\u2009wide", 20))
        );
        NbibReader.Read(NbibWriter.Write([article])).Value[0].Note.ShouldBe(article.Note);
    }

    [Fact]
    public void Entries_without_a_blank_line_between_them_are_two() =>
        NbibReader.Read("PMID- 1\nTI  - A.\nPMID- 2\nTI  - B.").Value.Select(reference => reference.Title).ShouldBe(["A", "B"]);

    [Fact]
    public void A_thousand_references_come_back() => Format.A_thousand_references_come_back();

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(Two);

    private static Contributor Fold(Contributor name) =>
        NbibNames.ReadFull(NbibNames.WriteFull(name)) is { } read && name.Family is not null ? read : name with { Extra = FieldBag.Empty };

    [Fact]
    public void A_record_of_ERIC_is_read()
    {
        const string Text = """
            OWN - ERIC
            TI  - Digging in class.
            AU  - Rail, Ada
            AU  - And Others
            OT  - Soil
            OID - ED900001
            DP  - 1981
            LID - http://eric.example.org/?id=ED900001
            ISSN- ISSN-1234-5679
            PT  - Reports - Research
            LA  - English
            """;
        var work = ReferenceLibrary.Parse(Text).References.ShouldHaveSingleItem();
        (work.Type, work.Title, work[TextVariable.Url]).ShouldBe(
            (ReferenceType.Report, "Digging in class", "http://eric.example.org/?id=ED900001")
        );
        work.Author.ShouldBe([Contributor.Person("Rail", "Ada"), Contributor.Others]);
        work[TextVariable.Issn].ShouldBe("1234-5679");
    }
}
