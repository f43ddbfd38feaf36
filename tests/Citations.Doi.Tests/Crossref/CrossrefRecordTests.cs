using System.Text;
using System.Text.Json;
using Citations.Crossref;

namespace Citations.Tests.Crossref;

public sealed class CrossrefRecordTests
{
    [Fact]
    public void A_journal_article_keeps_every_fact()
    {
        var article = Map(
            """
            {"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": {
              "DOI": "10.5555/Art.1", "type": "journal-article", "title": ["A <i>small</i> study"], "container-title": ["Journal of Made Up Results"],
              "short-container-title": ["J. Made Up Res."], "volume": "12", "issue": "3", "page": "101-109", "publisher": "Example Press",
              "ISSN": ["1234-5679", "2434-561x"], "language": "en", "URL": "http://dx.doi.org/10.5555/art.1", "resource": {"primary": {"URL": "https://example.org/art.1"}},
              "author": [{"given": "Ada B.", "family": "van der Berg", "suffix": "Jr.", "sequence": "first", "ORCID": "http://orcid.org/0000-0002-1825-0097", "affiliation": [], "role": [{"role": "author", "vocabulary": "crossref"}]},
                         {"name": "The Example Group", "sequence": "additional"}, {"family": "Mononym"}, {"sequence": "additional", "affiliation": []}],
              "issued": {"date-parts": [[2019, 11, 5]]}, "published-online": {"date-parts": [[2019, 11, 5]]}, "published-print": {"date-parts": [[2020, 2]]},
              "abstract": "<jats:p>It works.</jats:p>", "license": [{"URL": "https://creativecommons.org/licenses/by/4.0/"}], "funder": [], "score": 1, "is-referenced-by-count": 7}}
            """
        );

        article.Type.ShouldBe(ReferenceType.ArticleJournal);
        article.Doi.ShouldBe(Doi.Parse("10.5555/art.1"));
        article.Title.ShouldBe("A <i>small</i> study");
        (article.ContainerTitle, article.ContainerTitleShort).ShouldBe(("Journal of Made Up Results", "J. Made Up Res."));
        (article.Volume, article.Issue, article.Page, article.Publisher).ShouldBe(("12", "3", "101-109", "Example Press"));
        article.Issn.ShouldBe("1234-5679, 2434-561X");
        article.Url.ShouldBe("https://example.org/art.1");
        article.Abstract.ShouldBe("It works.");
        article.Author.Select(author => author.ToString()).ShouldBe(["Ada B. van der Berg Jr.", "The Example Group", "Mononym"]);
        article.Author[0].Extra.GetString("ORCID").ShouldBe("http://orcid.org/0000-0002-1825-0097");
        article.Author[1].IsLiteral.ShouldBeTrue();
        article.Custom.Select(field => field.Key).ShouldBe(["license"]);
    }

    [Fact]
    public void The_print_date_is_the_volumes_and_the_online_date_is_kept()
    {
        var article = Map(
            Article(
                """ "issued": {"date-parts": [[2013, 11, 20]]}, "published-print": {"date-parts": [[2014, 4]]}, "published-online": {"date-parts": [[2013, 11, 20]]} """
            )
        );
        article.Issued.ShouldBe(new PartialDate(2014, 4));
        article[DateVariable.AvailableDate].ShouldBe(new PartialDate(2013, 11, 20));
    }

    [Theory]
    [InlineData(""" "issued": {"date-parts": [[null]]} """, null)]
    [InlineData(""" "issued": {"date-parts": [[]]} """, null)]
    [InlineData(""" "issued": {"date-parts": []} """, null)]
    [InlineData(""" "issued": null """, null)]
    [InlineData(""" "issued": {"date-parts": [[0]]}, "created": {"date-parts": [[2002, 1, 1]]} """, null)]
    [InlineData(""" "issued": {"date-parts": [["1999", "13", "1"]]} """, "1999")]
    [InlineData(""" "issued": {"date-parts": [[1999, 2, 45]]} """, "1999-02")]
    [InlineData(""" "issued": {"date-parts": [[2019, 2, 30]]} """, "2019-02")]
    [InlineData(""" "issued": {"date-parts": [[2019, 4, 31]]} """, "2019-04")]
    [InlineData(""" "issued": {"date-parts": [[2019, -4, 5]]} """, "2019")]
    [InlineData(""" "issued": {"date-parts": [[null]]}, "posted": {"date-parts": [[2020, 3, 1]]} """, "2020-03-01")]
    public void Dates_are_as_precise_as_they_are_and_never_the_registrys(string dates, string? expected) =>
        Map(Article(dates)).Issued?.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("SMITH", "J. M.", "J. M. Smith")]
    [InlineData("O'BRIEN-JONES", "MARIA", "Maria O'Brien-Jones")]
    [InlineData("MCDONALD", "JM", "JM McDonald")]
    [InlineData("Sole", "J", "J Sole")]
    [InlineData("X", "Malcolm", "Malcolm X")]
    [InlineData("LI", "Wei", "Wei Li")]
    public void Names_in_capitals_are_given_their_case(string family, string given, string expected) =>
        Map(Article($$""" "author": [{"family": "{{family}}", "given": "{{given}}"}] """)).Author[0].ToString().ShouldBe(expected);

    [Theory]
    [InlineData("""{"name": "NA"}""")]
    [InlineData("""{"name": " "}""")]
    [InlineData("""{"sequence": "additional", "affiliation": []}""")]
    public void An_entry_without_a_name_is_nobody(string author) => Map(Article($""" "author": [{author}] """)).Author.ShouldBeEmpty();

    [Fact]
    public void An_acronym_stays_in_capitals() => Map(Article(""" "author": [{"family": "WHO"}] """)).Author[0].Family.ShouldBe("WHO");

    [Theory]
    [InlineData("""["Wohnungskunde", "Wohnen im Alter"]""", "Wohnen im Alter", "Wohnungskunde")]
    [InlineData("""["Wohnen im Alter"]""", "Wohnen im Alter", null)]
    public void A_chapter_tells_its_series_from_its_book(string titles, string book, string? series)
    {
        var chapter = Map($$"""{"DOI": "10.5555/c", "type": "book-chapter", "container-title": {{titles}}}""");
        (chapter.ContainerTitle, chapter.CollectionTitle).ShouldBe((book, series));
    }

    [Theory]
    [InlineData("""["J. Appl. Phys.", "Journal of Applied Physics"]""")]
    [InlineData("""["Journal of Applied Physics", "J. Appl. Phys."]""")]
    public void A_journal_has_one_title_and_its_abbreviation(string titles)
    {
        var article = Map(Article($""" "container-title": {titles} """));
        (article.ContainerTitle, article.ContainerTitleShort).ShouldBe(("Journal of Applied Physics", "J. Appl. Phys."));
    }

    [Theory]
    [InlineData("The Chess Players", "A memoir", "The Chess Players: A memoir")]
    [InlineData("Who plays?", "A memoir", "Who plays? A memoir")]
    [InlineData("The ecology of virulence", "Ecology of virulence", "The ecology of virulence")]
    [InlineData("Distances: a review", "a review", "Distances: a review")]
    [InlineData("Distances", "", "Distances")]
    public void A_subtitle_follows_its_title_once(string title, string subtitle, string expected) =>
        Map(Article($$""" "title": ["{{title}}"], "subtitle": ["{{subtitle}}"] """)).Title.ShouldBe(expected);

    [Fact]
    public void A_preprint_names_its_repository_and_keeps_its_registrant()
    {
        var preprint = Map(
            """{"DOI": "10.5555/p", "type": "posted-content", "subtype": "preprint", "publisher": "Example House", "institution": [{"name": "examplXiv"}], "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.5555/a", "asserted-by": "subject"}]}}"""
        );
        (preprint.Type, preprint.Genre, preprint.Publisher).ShouldBe((ReferenceType.Article, "Preprint", "examplXiv"));
        preprint.Custom.GetString("publisher").ShouldBe("Example House");
        preprint
            .GetRelations()
            .ShouldHaveSingleItem()
            .ShouldBe(new WorkRelation(WorkRelationType.IsPreprintOf, "10.5555/a") { Source = "subject" });
    }

    [Fact]
    public void A_thesis_names_its_university()
    {
        var thesis = Map(
            """{"DOI": "10.5555/t", "type": "dissertation", "publisher": "Repository Inc.", "institution": [{"name": "Example University"}], "degree": ["Ph.D."], "approved": {"date-parts": [[2001]]}}"""
        );
        (thesis.Type, thesis.Genre, thesis.Publisher, thesis.Issued).ShouldBe(
            (ReferenceType.Thesis, "Doctoral dissertation", "Example University", new PartialDate(2001))
        );
    }

    [Fact]
    public void Notices_become_relations_with_their_source_and_date()
    {
        var article = Map(
            Article(
                """
                "updated-by": [{"DOI": "10.5555/n", "type": "retraction", "label": "Retraction", "source": "retraction-watch", "updated": {"date-parts": [[2010, 2, 6]]}, "record-id": "4036"}],
                "update-to": [{"DOI": "10.5555/o", "type": "err", "label": "Erratum"}], "aliases": ["10.5555/alias"]
                """
            )
        );
        article
            .GetRelations()
            .ShouldBe([
                new(WorkRelationType.IsRetractedBy, "10.5555/n")
                {
                    Label = "Retraction",
                    Source = "retraction-watch",
                    Date = new(2010, 2, 6),
                },
                new(WorkRelationType.Corrects, "10.5555/o") { Label = "Erratum" },
                new(WorkRelationType.IsIdenticalTo, "10.5555/alias"),
            ]);
    }

    [Fact]
    public void An_article_number_stands_beside_pages_that_differ_from_it()
    {
        Map(Article(""" "article-number": "e13492" """)).Number.ShouldBe("e13492");
        Map(Article(""" "article-number": "e13492", "page": "e13492" """)).Number.ShouldBeNull();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"message": []}""")]
    [InlineData("""{"status": "ok", "message": {"title": ["No DOI"]}}""")]
    [InlineData("{\"DOI\": \"10.5555/")]
    [InlineData("Resource not found.")]
    public void What_is_not_a_record_is_refused(string json) => Should.Throw<JsonException>(() => Map(json));

    [Fact]
    public void Every_record_maps_and_names_its_doi() => ShouldMap(RegistryRecords.CrossrefTexts);

    [Fact]
    public void Every_record_of_the_shared_data_maps_and_names_its_doi() => ShouldMap(RegistryRecords.SharedTexts("crossref/crossref"));

    private static void ShouldMap(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            var reference = Map(text);
            reference[TextVariable.Doi].ShouldNotBeNullOrEmpty(text);
            reference.Title?.ShouldNotContain("&lt;", customMessage: text);
            reference.Title?.ShouldNotContain("mml:", customMessage: text);
        }
    }

    private static string Article(string fields) => $$"""{"DOI": "10.5555/a", "type": "journal-article", {{fields}}}""";

    private static Reference Map(string json) => CrossrefRecord.Parse(Encoding.UTF8.GetBytes(json));
}
