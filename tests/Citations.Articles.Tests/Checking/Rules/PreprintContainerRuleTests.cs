using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking.Rules;

public sealed class PreprintContainerRuleTests
{
    private static readonly Reference Preprint = new()
    {
        Type = ReferenceType.Article,
        Doi = Doi.Parse("10.48550/arXiv.2101.00001"),
        Title = "How ships float in rough water",
        Author = [Contributor.Person("Marlow", "Anna B.")],
        Issued = new PartialDate(2021),
        Publisher = "arXiv",
    };

    [Theory]
    [InlineData("In *ICML*", "CIT0118")]
    [InlineData("*arXiv*", null)]
    public async Task CIT0118_tells_a_preprint_from_the_published_work(string container, string? code)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(
                $"See below.\n\n## References\n\nMarlow, A. B. (2021). How ships float in rough water. {container}. https://doi.org/10.48550/arXiv.2101.00001\n"
            ),
            new Library(Preprint),
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Entries[0].Diagnostics.Select(finding => finding.Code).FirstOrDefault().ShouldBe(code);
    }
}
