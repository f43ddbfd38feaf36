using Citations.Testing;

namespace Citations.Tests;

public sealed class CitedArticleTests : IDisposable
{
    private readonly string _article = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.md");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => File.Delete(_article);

    [Fact]
    public async Task Every_DOI_of_the_text_is_asked_for_once()
    {
        await File.WriteAllTextAsync(_article, "See https://doi.org/10.5555/a.\n\nAgain (10.5555/A); doi:10.5555/b.\n", Token);
        var resolver = new FixtureResolver(Work("10.5555/a"), Work("10.5555/b"));

        await Cited.Article(_article, resolver).ShouldResolve(Token);

        resolver.Asked.Select(doi => doi.Key).ShouldBe(["10.5555/a", "10.5555/b"]);
    }

    [Fact]
    public async Task All_failures_are_listed_with_their_lines()
    {
        await File.WriteAllTextAsync(_article, "One: 10.5555/a\nTwo: 10.5555/b\nThree: 10.5555/c\n", Token);

        var failure = await Should.ThrowAsync<CitationAssertionException>(
            Cited.Article(_article, new FixtureResolver(Work("10.5555/b"))).ShouldStand(Token)
        );

        failure
            .Message.ReplaceLineEndings("\n")
            .ShouldBe(
                $"""
                2 of 3 DOIs are not as they should be:
                  {_article}(1,6): 10.5555/a should resolve, but could not be checked: The test has no fixture for this DOI.
                  {_article}(3,8): 10.5555/c should resolve, but could not be checked: The test has no fixture for this DOI.
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public async Task An_article_without_a_DOI_fails_because_nothing_was_checked()
    {
        await File.WriteAllTextAsync(_article, "No study.", Token);

        (
            await Should.ThrowAsync<CitationAssertionException>(
                Cited.Article(_article, new FixtureResolver(Work("10.5555/a"))).ShouldResolve(Token)
            )
        ).Message.ShouldEndWith("names no DOI.");
    }

    [Fact]
    public async Task An_article_is_clean_when_its_entries_agree_with_their_records()
    {
        await File.WriteAllTextAsync(_article, Text("On patterns"), Token);

        var report = await Cited.Article(_article, new FixtureResolver(Pattern)).ShouldBeClean(cancellationToken: Token);

        report.Entries.ShouldHaveSingleItem().IsProved.ShouldBeTrue();
    }

    [Fact]
    public async Task A_difference_from_the_record_is_reported_with_its_place()
    {
        await File.WriteAllTextAsync(_article, Text("On entirely other matters"), Token);

        var failure = await Should.ThrowAsync<CitationAssertionException>(
            Cited.Article(_article, new FixtureResolver(Pattern)).ShouldBeClean(cancellationToken: Token)
        );

        failure.Message.ShouldStartWith($"{_article} should be clean, but ");
        failure.Message.ShouldContain($"{_article}(5,");
    }

    [Fact]
    public async Task An_article_that_could_not_be_checked_is_not_clean()
    {
        await File.WriteAllTextAsync(_article, Text("On patterns"), Token);

        (
            await Should.ThrowAsync<CitationAssertionException>(
                Cited.Article(_article, new FixtureResolver()).ShouldBeClean(cancellationToken: Token)
            )
        ).Message.ShouldContain("10.5555/patterns should resolve, but could not be checked");
    }

    private static readonly Reference Pattern = new()
    {
        Type = ReferenceType.ArticleJournal,
        Doi = Doi.Parse("10.5555/patterns"),
        Author = [Contributor.Person("Berman", "Ann B.")],
        Issued = new(2019),
        Title = "On patterns",
        ContainerTitle = "Journal of Examples",
        Volume = "12",
        Issue = "3",
        Page = "45-67",
    };

    private static string Text(string title) =>
        $"""
            Patterns are everywhere (Berman, 2019).

            ## References

            Berman, A. B. (2019). {title}. *Journal of Examples*, *12*(3), 45–67. https://doi.org/10.5555/patterns

            """;

    private static Reference Work(string doi) => new() { Doi = Doi.Parse(doi), Title = "A title" };
}
