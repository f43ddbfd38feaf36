using System.Text;
using System.Text.Json;
using Citations.DataCite;

namespace Citations.Tests.DataCite;

public sealed class DataCiteRecordTests
{
    [Fact]
    public void A_data_set_keeps_every_fact()
    {
        var data = Map(
            """
            "titles": [{"title": "Eine Messreihe", "titleType": "TranslatedTitle"}, {"title": "A <i>series</i>"}, {"title": "Of measurements", "titleType": "Subtitle"}],
            "creators": [{"name": "Example, Ada", "nameType": "Personal", "givenName": "Ada", "familyName": "Example", "nameIdentifiers": [{"nameIdentifier": "0000-0002-1825-0097", "nameIdentifierScheme": "ORCID"}]},
                         {"name": "Example Lab", "nameType": "Organizational"}, {"name": "(:unav)"}],
            "contributors": [{"name": "Editor, Eve", "contributorType": "Editor", "nameType": "Personal"}],
            "publisher": {"name": "Example Repository"}, "publicationYear": 2021, "dates": [{"date": "2021-03-04T01:02:03Z", "dateType": "Issued"}],
            "types": {"resourceTypeGeneral": "Dataset", "citeproc": "dataset"}, "version": "1.2", "language": "en", "url": "https://example.org/data",
            "descriptions": [{"description": "<p>Numbers.</p>", "descriptionType": "Abstract"}], "subjects": [{"subject": "numbers"}, {"subject": "series"}],
            "relatedIdentifiers": [{"relationType": "IsSupplementTo", "relatedIdentifier": "10.5555/a", "relatedIdentifierType": "DOI"}, {"relationType": "References", "relatedIdentifier": "10.5555/b"}]
            """
        );

        data.Type.ShouldBe(ReferenceType.Dataset);
        data.Title.ShouldBe("A <i>series</i>: Of measurements");
        data.Author.Select(author => author.ToString()).ShouldBe(["Ada Example", "Example Lab"]);
        data.Author[0].Extra.GetString("ORCID").ShouldBe("https://orcid.org/0000-0002-1825-0097");
        data.Author[1].IsLiteral.ShouldBeTrue();
        data.Editor.ShouldHaveSingleItem().ShouldBe(Contributor.Person("Editor", "Eve"));
        (data.Publisher, data.Version, data.Language, data.Abstract).ShouldBe(("Example Repository", "1.2", "en", "Numbers."));
        data[TextVariable.Keyword].ShouldBe("numbers, series");
        data.Issued.ShouldBe(new PartialDate(2021, 3, 4));
        data.GetRelations().ShouldBe([new WorkRelation(WorkRelationType.IsSupplementTo, "10.5555/a")]);
    }

    [Theory]
    [InlineData("2021", "2020-12-31", "2021")]
    [InlineData("2021", "2021-02/2021-05", "2021-02")]
    [InlineData("null", "2020", "2020")]
    [InlineData("2021", "", "2021")]
    public void The_year_of_publication_counts(string year, string issued, string expected) =>
        Map($$""" "publicationYear": {{year}}, "dates": [{"date": "{{issued}}", "dateType": "Issued"}] """)
            .Issued!.ToString()
            .ShouldBe(expected);

    [Theory]
    [InlineData("Example, Ada B.", "Ada B. Example", false)]
    [InlineData("Department of Examples, University of Somewhere", "Department of Examples, University of Somewhere", true)]
    [InlineData("Example Consortium", "Example Consortium", true)]
    public void A_name_of_no_stated_kind_is_taken_apart_only_where_it_looks_like_a_persons(string name, string expected, bool isLiteral)
    {
        var author = Map($$""" "creators": [{"name": "{{name}}"}] """).Author[0];
        (author.ToString(), author.IsLiteral).ShouldBe((expected, isLiteral));
    }

    [Fact]
    public void An_article_in_a_journal_names_volume_issue_pages()
    {
        var article = Map(
            """ "types": {"resourceTypeGeneral": "Text", "citeproc": "article-journal", "resourceType": "JournalArticle"}, "publisher": "(:unav)", "container": {"type": "Journal", "title": "Made Up Results", "volume": "29", "issue": "7", "firstPage": "994", "lastPage": "1013", "identifier": "08866236", "identifierType": "ISSN"} """
        );
        (article.Type, article.ContainerTitle, article.Volume, article.Issue, article.Page, article.Issn, article.Publisher).ShouldBe(
            (ReferenceType.ArticleJournal, "Made Up Results", "29", "7", "994-1013", "0886-6236", null)
        );
    }

    [Fact]
    public void A_person_of_one_name_has_no_other() =>
        Map(""" "creators": [{"name": ", Ashley", "nameType": "Personal", "givenName": "Ashley", "familyName": ""}] """)
            .Author.ShouldBe([Contributor.Person("Ashley")]);

    [Fact]
    public void An_arxiv_preprint_names_its_identifier()
    {
        var preprint = DataCiteRecord.Parse(
            """{"data": {"attributes": {"doi": "10.48550/arxiv.2301.12345", "titles": [{"title": "A"}], "publisher": "arXiv", "types": {"resourceTypeGeneral": "Text"}}}}"""u8.ToArray()
        );
        (preprint.Type, preprint.Genre, preprint.Publisher, preprint.Number).ShouldBe(
            (ReferenceType.Article, "Preprint", "arXiv", "arXiv:2301.12345")
        );
    }

    [Fact]
    public void What_is_not_a_record_is_refused() =>
        Should.Throw<JsonException>(() => DataCiteRecord.Parse("""{"errors": [{"status": "404"}]}"""u8.ToArray()));

    [Fact]
    public void Every_record_maps_and_loses_nothing() => ShouldLoseNothing(RegistryRecords.DataCiteTexts);

    [Fact]
    public void Every_record_of_the_shared_data_maps_and_loses_nothing() =>
        ShouldLoseNothing(RegistryRecords.SharedTexts("crossref/datacite"));

    // The raw JSON is read a second time by other means: nothing that has a place may be lost.
    private static void ShouldLoseNothing(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var raw = (root.TryGetProperty("data", out var data) ? data : root).GetProperty("attributes");
            var reference = DataCiteRecord.Parse(Encoding.UTF8.GetBytes(text));

            reference[TextVariable.Doi].ShouldBe(raw.GetProperty("doi").GetString(), text);
            // What TeX writes as a word may be a sign.
            var title = raw.GetProperty("titles")[0].GetProperty("title").GetString()!;
            if (!title.Contains('\\', StringComparison.Ordinal))
                Letters(reference.Title!).ShouldContain(Letters(title), customMessage: text);
            reference.Author.Count.ShouldBe(
                raw.GetProperty("creators")
                    .EnumerateArray()
                    .Count(creator => !creator.GetProperty("name").GetString()!.StartsWith("(:", StringComparison.Ordinal)),
                text
            );
            reference.Issued?.Year.ShouldBe(raw.GetProperty("publicationYear").GetInt32(), text);
            (reference.Issued is null).ShouldBe(raw.GetProperty("publicationYear").ValueKind != JsonValueKind.Number, text);
            var container = raw.GetProperty("container");
            foreach (
                var (field, value) in new[]
                {
                    ("title", reference.ContainerTitle),
                    ("volume", reference.Volume),
                    ("issue", reference.Issue),
                }
            )
            {
                if (
                    container.ValueKind == JsonValueKind.Object
                    && container.TryGetProperty(field, out var expected)
                    && expected.ValueKind == JsonValueKind.String
                )
                    value.ShouldNotBeNull(text);
            }
        }
    }

    private static string Letters(string text) =>
        string.Concat(
            System.Text.RegularExpressions.Regex.Replace(System.Net.WebUtility.HtmlDecode(text), "<[^>]*>", "").Where(char.IsLetterOrDigit)
        );

    private static Reference Map(string attributes) =>
        DataCiteRecord.Parse(
            Encoding.UTF8.GetBytes($$$"""{"data": {"id": "10.5555/d", "attributes": {"doi": "10.5555/d", {{{attributes}}}} }}""")
        );
}
