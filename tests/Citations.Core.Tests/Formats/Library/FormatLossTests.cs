using Citations.Formats;

namespace Citations.Tests.Formats.Library;

public sealed class FormatLossTests
{
    private static readonly Reference Rich = new()
    {
        Id = "a",
        Type = ReferenceType.Song,
        Title = "T",
        Custom = FieldBag.Empty.With("mood", "blue"),
        Texts = VariableMap<TextVariable, string>.Empty.With(TextVariable.Title, "T").With(TextVariable.Dimensions, "3 min"),
        Author =
        [
            new Contributor
            {
                Family = "Beethoven",
                Given = "Ludwig",
                DroppingParticle = "van",
            },
        ],
    };

    [Fact]
    public void CSL_JSON_loses_nothing() => FormatLoss.Of([Rich], ReferenceFormat.CslJson).ShouldBeEmpty();

    [Fact]
    public void What_does_not_fit_is_named_and_what_becomes_of_it() =>
        FormatLoss
            .Of([Rich], ReferenceFormat.Ris)
            .Select(loss => loss.ToString())
            .ShouldBe(["a: dimensions is lost", "a: author becomes 'Ludwig van Beethoven'", "a: custom.mood is lost"]);

    [Fact]
    public void A_name_that_loses_its_fields_alone_is_no_other_name() =>
        FormatLoss
            .Of(
                [
                    new Reference
                    {
                        Id = "a",
                        Title = "T",
                        Author = [Contributor.Person("Berg", "A") with { Extra = FieldBag.Empty.With("ORCID", "0") }],
                    },
                ],
                ReferenceFormat.Ris
            )
            .Select(loss => loss.ToString())
            .ShouldBe(["a: author.ORCID is lost"]);

    [Fact]
    public void What_a_format_makes_of_a_fact_is_reported_where_it_stands() =>
        FormatLoss
            .Of(
                [
                    new Reference
                    {
                        Id = "1",
                        Type = ReferenceType.ArticleJournal,
                        Title = "T",
                        Number = "e17",
                        Texts = VariableMap<TextVariable, string>
                            .Empty.With(TextVariable.Number, "e17")
                            .With(TextVariable.Pmid, "1")
                            .With(TextVariable.Title, "T"),
                    },
                ],
                ReferenceFormat.Nbib
            )
            .Select(loss => loss.ToString())
            .ShouldBe(["1: number is lost", "1: page becomes 'e17'"]);

    [Theory]
    [InlineData("ris")]
    [InlineData("refer")]
    [InlineData("endnote-xml")]
    public void Numbers_of_a_book_and_of_its_series_stand_in_one_field(string name)
    {
        var chapter = new Reference
        {
            Id = "a",
            Type = ReferenceType.Chapter,
            Title = "T",
            Isbn = "9783161484100",
            Issn = "2049-3630",
        };
        FormatLoss.Of([chapter], ReferenceFormat.Named(name)!).ShouldBeEmpty();
        FormatLoss.Of([chapter with { Isbn = null }], ReferenceFormat.Named(name)!).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ris")]
    [InlineData("refer")]
    [InlineData("endnote-xml")]
    [InlineData("bibtex")]
    [InlineData("biblatex")]
    public void A_name_of_several_words_that_is_not_divided_stays_undivided(string name)
    {
        var format = ReferenceFormat.Named(name)!;
        var work = new Reference
        {
            Id = "a",
            Title = "T",
            Author = [Contributor.Person("Kim Yeon Soo"), Contributor.Person("Info Flora")],
        };

        format.Read(format.Write([work])).Value[0].Author.Select(author => author.ToString()).ShouldBe(["Kim Yeon Soo", "Info Flora"]);
        format.Read(format.Write([work])).Value[0].Author.ShouldAllBe(author => author.Given == null);
    }

    [Fact]
    public void RIS_holds_the_numbers_of_PubMed_and_a_conference_beside_its_proceedings()
    {
        var work = new Reference
        {
            Id = "a",
            Type = ReferenceType.PaperConference,
            Title = "T",
            ContainerTitle = "Proceedings of Walks",
            Texts = VariableMap<TextVariable, string>
                .Empty.With(TextVariable.Title, "T")
                .With(TextVariable.ContainerTitle, "Proceedings of Walks")
                .With(TextVariable.EventTitle, "Walks 2020")
                .With(TextVariable.Pmid, "24034244")
                .With(TextVariable.Pmcid, "PMC3344321"),
        };
        FormatLoss.Of([work], ReferenceFormat.Ris).ShouldBeEmpty();
        RisReader
            .Read("TY  - JOUR\nTI  - T\nAN  - 85731234\nDB  - Academic Search\nER  - \n")
            .Value[0][TextVariable.Pmid]
            .ShouldBeNull();
        RisReader.Read("TY  - JOUR\nTI  - T\nAN  - 24034244\nDB  - PubMed\nER  - \n").Value[0][TextVariable.Pmid].ShouldBe("24034244");
    }

    [Theory]
    [InlineData("ris", "C7  - e13492")]
    [InlineData("endnote-xml", "<custom7>")]
    [InlineData("refer", "%] e13492")]
    [InlineData("bibtex", "eid = {e13492}")]
    public void An_article_number_has_a_field_beside_the_issues(string name, string field)
    {
        var format = ReferenceFormat.Named(name)!;
        var article = new Reference
        {
            Id = "a",
            Type = ReferenceType.ArticleJournal,
            Title = "T",
            ContainerTitle = "J",
            Volume = "10",
            Issue = "2",
            Number = "e13492",
        };
        FormatLoss.Of([article], format).ShouldBeEmpty();
        format.Write([article]).ShouldContain(field);
    }

    [Fact]
    public void A_work_without_a_key_is_called_so() =>
        FormatLoss
            .Of([Rich.With(NameVariable.Author, []) with { Id = "", Custom = FieldBag.Empty }], ReferenceFormat.Ris)
            .Select(loss => loss.ToString())
            .ShouldBe(["a work without a key: dimensions is lost"]);
}
