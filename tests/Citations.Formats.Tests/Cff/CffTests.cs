using Citations.Formats;
using Citations.Formats.Cff;

namespace Citations.Tests.Formats.Cff;

public sealed class CffTests
{
    private const string File = """
        cff-version: 1.2.0
        message: If you use this software, please cite it as below.
        type: software
        title: Sleepwalker
        version: "1.10"
        date-released: 2021-08-11
        authors:
          - family-names: Berg
            given-names: Jo
            name-particle: van den
            orcid: https://orcid.org/0000-0002-1825-0097
            affiliation: University of Sleep
          - name: Dream Laboratories
        doi: 10.5555/sleep.1
        license: MIT
        keywords: [sleep, dreams]
        preferred-citation:
          type: article
          title: Walking in sleep
          authors:
            - {family-names: Moreau, given-names: Carla}
          journal: Journal of Sleep
          volume: 38
          start: 2475
          end: 2483
          year: 2013
          month: 11
        references:
          - type: software-code
            title: Pillow
            authors:
              - alias: pillow-maker
            repository-code: https://example.org/pillow
          - type: thesis
            title: Night thoughts
            authors: [{family-names: Okafor}]
            institution: {name: University of Sleep, city: Lagos}
            thesis-type: PhD
        """;

    private static readonly TableFormat Format = new(
        CffWriter.Write,
        CffReader.Read,
        CffFields.Table,
        CffFields.Types,
        [TextVariable.Page, TextVariable.Publisher, DateVariable.Issued],
        name => name.Literal is not null && name.Family is not null ? name with { Literal = null } : WithoutDropping(name),
        HoldsIds: false,
        HoldsMarkup: false
    );

    [Fact]
    public void Reads_the_work_the_preferred_citation_and_the_references()
    {
        var result = CffReader.Read(File);
        result.Diagnostics.BesidesInformation().ShouldBeEmpty();
        result.Value.ShouldBe([
            new Reference
            {
                Type = ReferenceType.Software,
                Title = "Sleepwalker",
                Version = "1.10",
                Issued = new PartialDate(2021, 8, 11),
                Doi = Doi.Parse("10.5555/sleep.1"),
                Author =
                [
                    new Contributor
                    {
                        Family = "Berg",
                        Given = "Jo",
                        NonDroppingParticle = "van den",
                        Extra = FieldBag
                            .Empty.With("ORCID", "https://orcid.org/0000-0002-1825-0097")
                            .With("affiliation", "University of Sleep"),
                    },
                    Contributor.Organization("Dream Laboratories"),
                ],
                Extra = FieldBag.Empty.With("license", "MIT"),
            }.With(TextVariable.Keyword, "sleep, dreams"),
            new Reference
            {
                Type = ReferenceType.ArticleJournal,
                Title = "Walking in sleep",
                Author = [Contributor.Person("Moreau", "Carla")],
                ContainerTitle = "Journal of Sleep",
                Volume = "38",
                Page = "2475-2483",
                Issued = new PartialDate(2013, 11),
            },
            new Reference
            {
                Type = ReferenceType.Software,
                Title = "Pillow",
                Author = [Contributor.Organization("pillow-maker")],
                Extra = FieldBag.Empty.With("repository-code", "https://example.org/pillow").With("type", "software-code"),
            },
            new Reference
            {
                Type = ReferenceType.Thesis,
                Title = "Night thoughts",
                Author = [Contributor.Person("Okafor")],
                Publisher = "University of Sleep",
                PublisherPlace = "Lagos",
                Genre = "Doctoral dissertation",
            },
        ]);
    }

    [Fact]
    public void Software_of_which_the_top_cannot_hold_all_is_the_preferred_citation()
    {
        Reference software = new()
        {
            Type = ReferenceType.Software,
            Title = "Sleepwalker",
            Author = [Contributor.Person("Moreau", "Carla")],
            Issued = new PartialDate(2021),
        };
        var text = CffWriter.Write([software]);
        text.ShouldContain("preferred-citation:\n  type: software\n");
        CffReader.Read(text).Value.ShouldBe([software]);

        var released = software with { Issued = new PartialDate(2021, 3, 4) };
        CffWriter.Write([released]).ShouldNotContain("preferred-citation");
        CffReader.Read(CffWriter.Write([released])).Value.ShouldBe([released]);
    }

    [Fact]
    public void An_article_alone_is_the_preferred_citation_of_its_file()
    {
        var article = CffReader.Read(File).Value[1];
        var text = CffWriter.Write([article]);
        text.ShouldStartWith(
            "cff-version: \"1.2.0\"\nmessage: If you use this work, please cite it as below.\ntitle: Walking in sleep\nauthors:\n- family-names: Moreau\n  given-names: Carla\npreferred-citation:\n  type: article\n"
        );
        CffReader.Read(text).Value.ShouldBe([article]);
    }

    [Fact]
    public void What_is_malformed_is_reported_and_the_rest_is_read()
    {
        var text = "cff-version: 1.2.0\ntitle: \"open\nreferences:\n- type: horse\n  title: A\n- words\n- type: book\n  title: B\n";
        var result = CffReader.Read(text);
        result.Value.Select(work => work.Title).ShouldBe(["open", "A", "B"]);
        result
            .Diagnostics.Select(finding => new SourceText(text).LineOf(finding.Span!.Value.Start))
            .ShouldBe([new(2, 8), new(4, 9), new(6, 3)], ignoreOrder: true);
    }

    [Fact]
    public void A_thousand_references_come_back()
    {
        var references = WorkLibrary.Of(1_000);
        foreach (var reference in references.Where(reference => reference.Type is not (ReferenceType.Software or ReferenceType.Dataset)))
            Format.ShouldComeBack(reference);

        CffReader.Read(CffWriter.Write(references)).Value.Count.ShouldBe(references.Count);
    }

    [Fact]
    public void No_text_makes_the_reader_throw() => Format.No_text_makes_the_reader_throw(File);

    private static Contributor WithoutDropping(Contributor name) =>
        name.DroppingParticle is null ? name : name with { DroppingParticle = null, Given = $"{name.Given} {name.DroppingParticle}" };

    [Fact]
    public void An_entity_with_more_than_a_name_and_a_city_is_read_and_written_back_whole()
    {
        const string File = """
            cff-version: 1.2.0
            message: Cite it.
            title: Moles
            authors: [{family-names: Roe}]
            preferred-citation:
              type: conference-paper
              title: On moles
              authors: [{family-names: Roe}]
              publisher: {name: Burrow Press, city: Lund, country: SE}
              conference: {name: Mole Days, city: Paris, country: FR, date-start: 2019-07-01, date-end: 2019-07-03}
            """;
        var work = CffReader.Read(File).Value[^1];
        (work[TextVariable.EventTitle], work[TextVariable.EventPlace]).ShouldBe(("Mole Days", "Paris, France"));
        Edtf.Write(work[DateVariable.EventDate]!).ShouldBe("2019-07-01/2019-07-03");
        (work.Publisher, work.PublisherPlace).ShouldBe(("Burrow Press", "Lund"));
        CffReader.Read(CffWriter.Write([work])).Value[^1].ShouldBe(work);
        CffWriter.Write([work.With(TextVariable.EventTitle, "Vole Days")]).ShouldNotContain("country: FR");
    }

    [Theory]
    [InlineData("40--52", "40-52", null)]
    [InlineData("40–52", "40-52", null)]
    [InlineData("pp. 40-52", "40-52", null)]
    [InlineData("12", null, "12")]
    public void A_range_in_the_number_of_pages_is_their_place(string pages, string? place, string? count)
    {
        var work = CffReader.Read(Conference("city: Lund", $"pages: \"{pages}\"")).Value[^1];
        (work.Page, work[TextVariable.NumberOfPages]).ShouldBe((place, count));
        CffReader.Read(CffWriter.Write([work])).Value[^1].ShouldBe(work);
    }

    [Theory]
    [InlineData("city: Lund, region: Skåne, country: SE", "Lund, Skåne, Sweden")]
    [InlineData("city: Lund, country: Sverige", "Lund, Sverige")]
    [InlineData("country: SE", "Sweden")]
    [InlineData("city: Lund", "Lund")]
    [InlineData("location: Hall 3", null)]
    public void A_conference_has_its_region_and_country_in_its_place(string entity, string? place)
    {
        var work = CffReader.Read(Conference(entity, "issue: 2")).Value[^1];
        work[TextVariable.EventPlace].ShouldBe(place);
        CffReader.Read(CffWriter.Write([work])).Value[^1].ShouldBe(work);
    }

    private static string Conference(string entity, string more) =>
        $$"""
            cff-version: 1.2.0
            message: Cite it.
            title: Moles
            authors: [{family-names: Roe}]
            preferred-citation:
              type: conference-paper
              title: On moles
              authors: [{family-names: Roe}]
              conference: {name: Mole Days, {{entity}}}
              {{more}}
            """;
}
