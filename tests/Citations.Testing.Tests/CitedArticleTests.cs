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

        var failure = await Should.ThrowAsync<CitationAssertionException>(Cited.Article(_article, new FixtureResolver(Work("10.5555/b"))).ShouldStand(Token));

        failure.Message.ReplaceLineEndings("\n").ShouldBe(
            $"""
            2 of 3 DOIs are not as they should be:
              {_article}(1,6): 10.5555/a should resolve, but could not be checked: The test has no fixture for this DOI.
              {_article}(3,8): 10.5555/c should resolve, but could not be checked: The test has no fixture for this DOI.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task An_article_without_a_DOI_fails_because_nothing_was_checked()
    {
        await File.WriteAllTextAsync(_article, "No study.", Token);

        (await Should.ThrowAsync<CitationAssertionException>(Cited.Article(_article, new FixtureResolver(Work("10.5555/a"))).ShouldResolve(Token))).Message.ShouldEndWith("names no DOI.");
    }

    private static Reference Work(string doi) => new() { Doi = Doi.Parse(doi), Title = "A title" };
}
