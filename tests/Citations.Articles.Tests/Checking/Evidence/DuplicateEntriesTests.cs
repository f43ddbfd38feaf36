using Citations.Articles;
using Citations.Styles;

namespace Citations.Tests.Checking.Evidence;

public sealed class DuplicateEntriesTests
{
    private const string Noon = "Abe, K. (2015). Dreams at noon. *Tea*, *1*(1), 1–8.";

    [Theory]
    [InlineData("Abe, K. (2015). Dreaming at noon. *Tea*, *1*(1), 1–8.", 2)]
    [InlineData(Noon, 1)]
    public void What_stands_at_one_place_is_reported_and_printed_under_each_of_its_titles(string other, int printed)
    {
        var report = Report(Noon, other);

        report.Diagnostics.Count(finding => finding.Code == "CIT0221").ShouldBe(1);
        report.List(ApaStyle.Seventh).Entries.Count.ShouldBe(printed);
    }

    [Fact]
    public void Abstracts_on_one_page_are_works_of_their_own()
    {
        var report = Report("Abe, K. (2015). Dreams at noon. *Tea*, *1*(1), S45.", "Abe, K. (2015). The cup of tea. *Tea*, *1*(1), S45.");

        report.Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0221");
        report.List(ApaStyle.Seventh).Entries.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("*Cups of the old harbour* (Vol. 1). Quay.", "*Cups of the old harbour* (Vol. 2). Quay.")]
    [InlineData("*Cups of the old harbour* (2nd ed.). Quay.", "*Cups of the old harbour* (3rd ed.). Quay.")]
    [InlineData("Cups of the old harbour. *Tea*, *4*(1).", "Cups of the old harbour. *Tea*, *4*(2).")]
    [InlineData("*Cups of the old harbour* (Report No. QT-5). Quay.", "*Cups of the old harbour* (Report No. QT-6). Quay.")]
    public void Volumes_editions_issues_and_reports_of_one_title_are_works_of_their_own(string one, string other)
    {
        var report = Report($"Abe, K. (2015a). {one}", $"Abe, K. (2015b). {other}");

        report.Diagnostics.ShouldNotContain(finding => finding.Code == "CIT0221" || finding.Code == "CIT0223");
        report.List(ApaStyle.Seventh).Entries.Count.ShouldBe(2);
    }

    private static ArticleReport Report(string one, string other) =>
        ArticleChecker.Report(
            new ArticleEvidence(
                ArticleReader.Read($"# Tea\n\nTea is dear (Abe, 2015).\n\n## References\n\n{one}\n\n{other}\n"),
                new Dictionary<Doi, Resolution>()
            )
        );
}
