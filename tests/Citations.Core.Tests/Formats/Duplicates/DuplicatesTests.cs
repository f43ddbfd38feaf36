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

    private static Reference With(string id, string doi) => Work with { Id = id, Texts = Work.Texts.With(TextVariable.Doi, doi) };
}
