using Citations.Formats;

namespace Citations.Tests.Formats.Duplicates;

public sealed class DuplicatesTests
{
    private static readonly Reference Work = new()
    {
        Id = "a",
        Type = ReferenceType.ArticleJournal,
        Title = "Sleep and dreams in rats",
        Author = [Contributor.Person("Moreau", "Carla")],
        Issued = new PartialDate(2013),
    };

    [Fact]
    public void One_DOI_is_one_work()
    {
        var group = Citations
            .Formats.Duplicates.Find([With("a", "10.1234/ABC"), new Reference { Id = "x" }, With("b", "https://doi.org/10.1234/abc")])
            .ShouldHaveSingleItem();
        group.References.Select(work => work.Id).ShouldBe(["a", "b"]);
        group.Evidence.ShouldHaveSingleItem().ShouldStartWith("DOI 10.1234/");
    }

    [Fact]
    public void Title_author_and_year_make_one_work_where_no_DOI_tells_otherwise()
    {
        var other = Work with { Id = "b", Title = "SLEEP and <i>dreams</i>: in rats!", Author = [Contributor.Person("MOREAU", "C.")] };
        Citations
            .Formats.Duplicates.Find([Work, other])
            .ShouldHaveSingleItem()
            .Evidence.ShouldBe(["title, first author and year 'SLEEP and <i>dreams</i>: in rats!', MOREAU, 2013"]);
        Citations.Formats.Duplicates.Find([With("a", "10.1234/x"), With("b", "10.1234/y")]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([Work, Work with { Id = "b", Issued = new PartialDate(2014) }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_work_without_a_DOI_joins_one_of_two_that_have_their_own() =>
        Citations
            .Formats.Duplicates.Find([With("a", "10.1234/x"), Work with { Id = "c" }, With("b", "10.1234/y")])
            .ShouldHaveSingleItem()
            .References.Select(work => work.Id)
            .ShouldBe(["a", "c"]);

    [Fact]
    public void A_work_that_joined_one_with_a_DOI_has_that_DOI() =>
        Citations
            .Formats.Duplicates.Find([Work with { Id = "c" }, With("a", "10.1234/x"), With("b", "10.1234/y")])
            .ShouldHaveSingleItem()
            .References.Select(work => work.Id)
            .ShouldBe(["c", "a"]);

    [Fact]
    public void Title_journal_volume_pages_and_year_make_one_work_whatever_its_names_are()
    {
        var placed = Work with { ContainerTitle = "Sleep", Volume = "36", Page = "11-19" };
        var exchanged = placed with { Id = "b", Author = [Contributor.Person("Carla", "Moreau")] };
        Citations
            .Formats.Duplicates.Find([placed, exchanged])
            .ShouldHaveSingleItem()
            .Evidence.ShouldBe(["title, journal, volume, pages and year 'Sleep and dreams in rats', Sleep 36, 11-19, 2013"]);
        Citations.Formats.Duplicates.Find([placed, exchanged with { Page = "20-31" }]).ShouldBeEmpty();
        // Two letters to the editor on one page.
        Citations.Formats.Duplicates.Find([placed, placed with { Id = "b", Author = [Contributor.Person("Okafor", "Ngozi")] }]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([placed, exchanged with { Issue = "2" }, exchanged with { Issue = "3" }]).Count.ShouldBe(1);
    }

    [Fact]
    public void A_preprint_and_a_short_title_are_no_duplicates()
    {
        Citations.Formats.Duplicates.Find([Work, Work with { Id = "b", Type = ReferenceType.Article }]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([Work with { Title = "Editorial" }, Work with { Id = "b", Title = "Editorial" }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_merged_reference_says_where_each_fact_is_from()
    {
        var fuller = Work with
        {
            Id = "b",
            Volume = "7",
            Issued = new PartialDate(2013, 5),
            Author = [Contributor.Person("Moreau", "Carla"), Contributor.Person("Okafor", "Ngozi")],
            Title = "Sleep and dreams in mice",
        };
        var merged = MergedReference.Of([Work, fuller]);
        merged.Reference.ShouldBe(fuller with { Id = "a", Title = Work.Title });
        merged.Origins.ShouldBe(
            new Dictionary<string, string>
            {
                ["id"] = "a",
                ["type"] = "a",
                ["title"] = "a",
                ["volume"] = "b",
                ["author"] = "b",
                ["issued"] = "b",
            },
            ignoreOrder: true
        );
        merged.Conflicts.ShouldBe(["title", "author", "issued"]);
    }

    [Theory]
    [InlineData("2013", "2013-05", true)]
    [InlineData("2013-05", "2013-21", false)]
    [InlineData("2013-21", "2013-05-07", true)]
    [InlineData("2013-05", "2014", false)]
    [InlineData("2013-05-07", "2014-06-08", false)]
    public void The_more_precise_date_wins_and_of_two_alike_the_first(string first, string second, bool isSecond) =>
        MergedReference
            .Of([Work with { Issued = PartialDate.Parse(first) }, Work with { Id = "b", Issued = PartialDate.Parse(second) }])
            .Origins["issued"]
            .ShouldBe(isSecond ? "b" : "a");

    [Theory]
    [InlineData("Moreau, C.", "Moreau, Carla", true)]
    [InlineData("Moreau, Carla", "Moreau, C.", false)]
    [InlineData("Moreau, Carla", "Gull, A.;Mole, B.", true)]
    public void The_fuller_names_win(string first, string second, bool isSecond) =>
        MergedReference.Of([Work with { Author = Names(first) }, Work with { Id = "b", Author = Names(second) }])
            .Origins["author"]
            .ShouldBe(isSecond ? "b" : "a");

    [Fact]
    public void Facts_of_no_variable_are_those_of_the_first_that_has_them()
    {
        var merged = MergedReference
            .Of([
                new Reference { Id = "a", Extra = FieldBag.Empty.With("x", "1"), Custom = FieldBag.Empty.With("k", "1") },
                Work with
                {
                    Id = "b",
                    Extra = FieldBag.Empty.With("x", "2").With("y", "2"),
                    Custom = FieldBag.Empty.With("k", "2").With("l", "2"),
                },
            ])
            .Reference;
        (merged.Id, merged.Type).ShouldBe(("a", ReferenceType.ArticleJournal));
        merged.Extra.Select(field => $"{field.Key} {field.Value}").ShouldBe(["x 1", "y 2"]);
        merged.Custom.Select(field => $"{field.Key} {field.Value}").ShouldBe(["k 1", "l 2"]);
    }

    [Fact]
    public void A_PubMed_number_is_evidence_and_a_part_is_not_its_whole()
    {
        Reference[] numbered = [Work.With(TextVariable.Pmid, "7"), new Reference { Id = "b" }.With(TextVariable.Pmid, "7")];
        Citations.Formats.Duplicates.Find(numbered).ShouldHaveSingleItem().Evidence.ShouldBe(["PMID 7"]);
        Citations.Formats.Duplicates.Find([Work, Work with { Id = "b", Type = ReferenceType.Chapter }]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([Work, Work with { Id = "b", Author = [] }]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([Work with { Author = [], Editor = Work.Author }, Work with { Id = "b" }]).Count.ShouldBe(1);
        Citations.Formats.Duplicates.Find([Work with { Title = "Of moles" }, Work with { Title = "Of moles" }]).ShouldBeEmpty();
        Citations.Formats.Duplicates.Find([Work with { Title = "Of all moles" }, Work with { Title = "Of all moles" }]).Count.ShouldBe(1);
    }

    [Fact]
    public void Groups_that_meet_keep_their_evidence()
    {
        var group = Citations
            .Formats.Duplicates.Find([
                With("a", "10.1234/x"),
                With("b", "10.1234/x"),
                Work.With(TextVariable.Pmid, "7") with { Id = "c", Title = null },
                Work.With(TextVariable.Pmid, "7") with { Id = "d" },
            ])
            .ShouldHaveSingleItem();
        group.References.Select(work => work.Id).ShouldBe(["a", "b", "c", "d"]);
        group.Evidence.ShouldBe([
            "DOI 10.1234/x",
            "title, first author and year 'Sleep and dreams in rats', Moreau, 2013",
            "PMID 7",
        ]);
    }

    [Fact]
    public void Nothing_cannot_be_merged() => Should.Throw<ArgumentException>(() => MergedReference.Of([]));

    [Fact]
    public void Many_works_take_time_in_proportion()
    {
        var works = WorkLibrary.Of(10_000);
        var groups = Citations.Formats.Duplicates.Find([.. works, works[7] with { Id = "again" }]);
        groups.ShouldAllBe(group => group.References.Count > 1);
        groups.ShouldContain(group => group.References.Any(work => work.Id == "again"));
    }

    private static EquatableArray<Contributor> Names(string names) =>
        [.. names.Split(';').Select(name => name.Split(", ")).Select(parts => Contributor.Person(parts[0], parts[1]))];

    private static Reference With(string id, string doi) => Work with { Id = id, Texts = Work.Texts.With(TextVariable.Doi, doi) };
}
