using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking.Rules;

public sealed class ListSectionsTests
{
    private const string Lal = "Lal, R. (2004). Soils and their carbon. *Science Notes*, *304*, 1623–1627.\n\n";
    private const string Conley = "Conley, T. G. (2010). Pineapple in Ghana. *Farm Notes*, *100*, 35–69.\n\n";
    private const string Minasny = "Minasny, B. (2017). Soil carbon 4 per mille. *Geoderma Notes*, *292*, 59–86.\n\n";

    [Fact]
    public async Task Each_chapter_has_a_list_of_its_own()
    {
        var report = await CheckAsync(
            $"# Soils\n\nSoils store carbon (Lal, 2004; Minasny, 2017).\n\n## References\n\n{Lal}{Minasny}"
                + $"# Farms\n\nFarmers decide by neighbours (Conley, 2010), as Lal (2004) had hoped.\n\n## References\n\n{Conley}{Lal}"
        );

        Codes(report).ShouldBeEmpty();
        report.Repeated.ShouldHaveSingleItem().ShouldBe("entry-4");
    }

    [Theory]
    [InlineData("", "CIT0221")]
    [InlineData("### Letters\n\n", "CIT0221")]
    public async Task A_work_may_not_stand_twice_in_one_list(string between, string code)
    {
        var report = await CheckAsync(
            $"# Soils\n\nSoils store carbon (Lal, 2004; Minasny, 2017).\n\n## References\n\n{Lal}{between}{Lal}{Minasny}"
        );

        Codes(report).ShouldBe([code]);
    }

    [Theory]
    [InlineData("### Books\n\n", "**Articles**\n\n", new string[0])]
    [InlineData("", "", new[] { "CIT0222" })]
    public async Task The_order_starts_again_in_each_part_of_a_list(string first, string second, string[] codes)
    {
        var report = await CheckAsync(
            $"# Soils\n\nSoils store carbon (Conley, 2010; Lal, 2004; Minasny, 2017).\n\n## References\n\n{first}{Minasny}{second}{Conley}{Lal}"
        );

        Codes(report).ShouldBe(codes);
    }

    [Theory]
    [InlineData("## About the author\n\nAda Mole digs. Her book is *Bread* (Mill, 2021).", 0)]
    [InlineData("## Danksagung\n\nDies wurde gefördert (Mill, 2021).", 0)]
    [InlineData("## Afterword\n\nAda Mole digs. Her book is *Bread* (Mill, 2021).", 1)]
    public async Task What_is_said_of_the_author_cites_nothing_that_must_be_listed(string after, int found)
    {
        var report = await CheckAsync(
            $"# Soils\n\nSoils store carbon (Conley, 2010; Lal, 2004; Minasny, 2017).\n\n## References\n\n{Conley}{Lal}{Minasny}{after}\n"
        );

        Codes(report).Count(code => code == "CIT0201").ShouldBe(found);
    }

    private static Task<ArticleReport> CheckAsync(string text) =>
        ArticleChecker.CheckAsync(
            ArticleReader.Read(text, "a.md"),
            new Library([]),
            cancellationToken: TestContext.Current.CancellationToken
        );

    private static string[] Codes(ArticleReport report) =>
        [.. report.Diagnostics.Select(finding => finding.Code).Where(code => !code.StartsWith("CIT01", StringComparison.Ordinal))];
}
