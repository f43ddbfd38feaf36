using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking.Rules;

/// <summary>CIT0107: a suffix is left out only where it stands nowhere in the name.</summary>
public sealed class AuthorDetailRuleTests
{
    private static readonly Library Registry = new(
        Records.Article(
            "10.1000/sails",
            ["Quill, Ann", "Zarate, Carlos A., Jr."],
            2019,
            "Sails in a Strong and Steady Wind",
            "Journal of Marine and Naval Studies",
            "20",
            "1",
            "5-9"
        )
    );

    [Theory]
    [InlineData("Quill, A., & Zarate, C. A., Jr.", false)]
    [InlineData("Quill, A., & Zarate, C. A. Jr.", false)]
    [InlineData("Quill, A., & Zarate Jr., C. A.", false)]
    [InlineData("Quill, A., & Zarate, Jr., C. A.", false)]
    [InlineData("Quill, A., & Zarate, C. A., JR", false)]
    [InlineData("Quill, A., & Zarate, C. A.", true)]
    public async Task A_suffix_that_stands_with_the_name_is_not_left_out(string authors, bool isLeftOut)
    {
        var report = await ArticleChecker.CheckAsync(
            ArticleReader.Read(
                $"See Quill and Zarate (2019).\n\n## References\n\n{authors} (2019). Sails in a strong and steady wind. "
                    + "*Journal of Marine and Naval Studies*, *20*(1), 5–9. https://doi.org/10.1000/sails\n"
            ),
            Registry,
            cancellationToken: TestContext.Current.CancellationToken
        );

        report.Codes().Where(code => code != "CIT0310").ShouldBe(isLeftOut ? ["CIT0107"] : []);
    }
}
