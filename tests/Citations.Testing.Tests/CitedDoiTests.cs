using Citations.Testing;

namespace Citations.Tests;

public sealed class CitedDoiTests
{
    private static readonly Reference Work = new()
    {
        Doi = Doi.Parse("10.5555/work"),
        Type = ReferenceType.ArticleJournal,
        Title = "On <i>Examples</i>: A Study",
        Author = [Contributor.Person("Example", "Ada"), Contributor.Organization("The Example Group")],
        Issued = new(2013, 11, 2),
        Page = "2475-2483",
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_DOI_with_a_record_resolves_to_it() =>
        (await Cited.Doi("https://doi.org/10.5555/WORK", new FixtureResolver(Work)).ShouldResolve(Token)).ShouldBe(Work);

    [Theory]
    [InlineData(
        ResolutionStatus.NotRegistered,
        "The DOI system does not know this DOI.",
        "10.5555/a should resolve, but is not registered: The DOI system does not know this DOI."
    )]
    [InlineData(
        ResolutionStatus.CouldNotCheck,
        "Crossref is out of order (502).",
        "10.5555/a should resolve, but could not be checked: Crossref is out of order (502)."
    )]
    [InlineData(ResolutionStatus.NotFound, null, "10.5555/a should resolve, but has no record at the registry.")]
    public async Task A_DOI_without_a_record_fails_with_the_reason(ResolutionStatus status, string? reason, string message)
    {
        var resolver = new FixtureResolver(new Resolution(Doi.Parse("10.5555/a"), status) { Reason = reason });

        (await Fails(() => Cited.Doi("10.5555/a", resolver).ShouldResolve(Token))).ShouldBe(message);
    }

    [Fact]
    public async Task A_mistyped_DOI_fails_with_what_was_perhaps_meant() =>
        (await Fails(() => Cited.Doi("10.1007/s10092-007-0128-3", new FixtureResolver(Work)).ShouldResolve(Token))).ShouldEndWith(
            "Its check character disagrees; perhaps 10.1007/s10092-007-0128-x was meant."
        );

    [Fact]
    public async Task Facts_that_agree_but_for_case_markup_dashes_and_precision_are_the_same()
    {
        Reference expected = new()
        {
            Title = "On examples: a study",
            Author = [Contributor.Person("EXAMPLE"), Contributor.Organization("The Example Group")],
            Issued = new(2013),
            Page = "2475–2483",
        };

        await Cited.Doi("10.5555/work", new FixtureResolver(Work with { Title = "On Examples: A Study" })).ShouldResolveTo(expected, Token);
    }

    [Fact]
    public async Task Facts_that_differ_are_all_listed()
    {
        Reference expected = new()
        {
            Type = ReferenceType.Book,
            Title = "On Patterns",
            Author = [Contributor.Person("Example", "Ada")],
            Issued = new(2014),
            Volume = "3",
        };

        var message = await Fails(() => Cited.Doi("10.5555/work", new FixtureResolver(Work)).ShouldResolveTo(expected, Token));

        message
            .ReplaceLineEndings("\n")
            .ShouldBe(
                """
                10.5555/work should resolve to the work given, but its record differs:
                  type: expected 'book', the record has 'article-journal'
                  title: expected 'On Patterns', the record has 'On <i>Examples</i>: A Study'
                  volume: expected '3', the record has none
                  author: expected 'Ada Example', the record has 'Ada Example; The Example Group'
                  issued: expected '2014', the record has '2013-11-02'
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task A_work_that_is_only_corrected_stands()
    {
        var corrected = Work.WithRelations(new WorkRelation(WorkRelationType.IsCorrectedBy, "10.5555/erratum"));

        (await Cited.Doi("10.5555/work", new FixtureResolver(corrected)).ShouldStand(Token)).ShouldBe(corrected);
    }

    [Fact]
    public async Task A_retracted_work_does_not_stand_and_the_notice_is_named()
    {
        var retracted = Work.WithRelations(
            new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/notice") { Source = "retraction-watch", Date = new(2021, 3, 1) }
        );

        (await Fails(() => Cited.Doi("10.5555/work", new FixtureResolver(retracted)).ShouldStand(Token)))
            .ReplaceLineEndings("\n")
            .ShouldBe(
                "10.5555/work should be free of notices, but\n  The record lists a retraction, 10.5555/notice of 2021-03-01 (source: retraction-watch)."
            );
    }

    [Fact]
    public async Task A_work_whose_title_says_that_it_is_retracted_does_not_stand() =>
        (
            await Fails(() =>
                Cited.Doi("10.5555/work", new FixtureResolver(Work with { Title = "RETRACTED CHAPTER: A study" })).ShouldStand(Token)
            )
        ).ShouldContain("The registered title begins with 'RETRACTED CHAPTER'.");

    [Fact]
    public async Task Without_a_lock_file_the_failure_says_where_it_was_sought() =>
        (await Fails(() => Cited.Doi("10.5555/work").ShouldResolve(Token))).ShouldContain(
            "there is no citations.lock.json in " + AppContext.BaseDirectory
        );

    private static async Task<string> Fails(Func<Task> assertion) =>
        (await Should.ThrowAsync<CitationAssertionException>(assertion)).Message;
}
