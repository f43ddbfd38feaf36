using Citations.Articles;
using Citations.Tests.Checking.Searching;

namespace Citations.Tests.Checking.Rules;

/// <summary>CIT0401, and the work that a claim may speak of.</summary>
public sealed class ClaimRuleTests
{
    private const string Text = """
        # Why tea calms the hands of old sailors

        A recent study from the University of Harbours, published in the respected journal Nautica, has uncovered why this happens. Old sailors drink tea, and trembling
        hands become steady within the hour.
        """;

    private static readonly Reference Work = Records.Article(
        "10.1000/tea.9",
        ["Marlow, Ann", "Reyes, Carla"],
        2024,
        "Steadying of trembling hands in old sailors by black tea",
        "Nautica",
        "147",
        "3",
        "10-20"
    );

    [Fact]
    public async Task A_work_of_the_journal_that_is_named_is_offered_with_its_evidence()
    {
        var finding = (await CheckAsync(Work)).Diagnostics.Single(finding => finding.Code == "CIT0401");

        finding.Message.ShouldEndWith(
            "has no citation in its paragraph; it may be “Steadying of trembling hands in old sailors by black tea” by Marlow et al. (2024), 10.1000/tea.9: the sentence names Nautica, and 4 of 5 words of its title occur in the text."
        );
        (finding.Severity, finding.Edits.IsEmpty).ShouldBe((DiagnosticSeverity.Warning, true));
    }

    [Theory]
    [InlineData("Steadying of trembling hands in old sailors by black tea", "Tea")]
    [InlineData("Cranes of the northern ports and their operators", "Nautica")]
    public async Task A_work_of_another_journal_or_on_something_else_is_not_offered(string title, string journal) =>
        (await CheckAsync(Work with { Title = title, ContainerTitle = journal }))
            .Diagnostics.Single(finding => finding.Code == "CIT0401")
            .Message.ShouldEndWith("has no citation in its paragraph.");

    [Fact]
    public async Task What_was_offered_is_kept_so_that_it_can_be_offered_again()
    {
        var evidence = await ArticleChecker.ResolveAsync(
            ArticleReader.Read(Text),
            new Library(Work),
            cancellationToken: TestContext.Current.CancellationToken
        );

        evidence.Records(default).ShouldHaveSingleItem().Reference.ShouldBe(Work);
    }

    [Theory]
    [InlineData("A study of four weeks found that tea helps.", 1)]
    [InlineData("Many studies, large and small, show that tea helps.", 1)]
    [InlineData("A study of four weeks with more people would show whether tea helps.", 0)]
    [InlineData("New research may reveal why tea helps.", 0)]
    public async Task What_a_study_would_show_is_no_claim(string sentence, int claims) =>
        (await Checked.ArticleAsync($"See Marlow et al. (2011).\n\n{sentence}", [Checked.Ships]))
            .Codes()
            .Count(code => code == "CIT0401")
            .ShouldBe(claims);

    private static async Task<ArticleReport> CheckAsync(Reference work) =>
        await ArticleChecker.CheckAsync(
            ArticleReader.Read(Text),
            new Library(work),
            cancellationToken: TestContext.Current.CancellationToken
        );
}
