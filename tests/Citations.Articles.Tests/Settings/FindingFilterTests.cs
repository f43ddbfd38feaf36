using Citations.Articles;
using Citations.Tests.Checking;

namespace Citations.Tests.Settings;

public sealed class FindingFilterTests
{
    private const string Cites = "See Marlow et al. (2011).";
    private static readonly string[] Faulty =
    [
        Checked.Ships.Replace("*12*", "*21*", StringComparison.Ordinal).Replace("345–367", "345-367", StringComparison.Ordinal),
    ];

    [Fact]
    public async Task Without_settings_all_is_reported() =>
        (await Checked.ArticleAsync(Cites, Faulty)).Codes().ShouldBe(["CIT0115", "CIT0302"]);

    [Theory]
    [InlineData("""{"severities": {"CIT03": "none"}}""", "CIT0115")]
    [InlineData("""{"severities": {"CIT01": "none", "CIT0115": "warning"}}""", "CIT0115|CIT0302")]
    [InlineData("""{"select": ["CIT03"]}""", "CIT0302")]
    [InlineData("""{"minSeverity": "warning"}""", "CIT0115")]
    [InlineData("""{"ignores": [{"code": "CIT0115", "reason": "known"}]}""", "CIT0302")]
    [InlineData("""{"ignores": [{"path": "posts/2019/*", "reason": "old"}]}""", "")]
    [InlineData("""{"ignores": [{"path": "posts/2020/*", "reason": "old"}]}""", "CIT0115|CIT0302")]
    [InlineData("""{"ignores": [{"doi": "10.1000/ships.1", "reason": "asked the publisher"}]}""", "")]
    [InlineData("""{"ignores": [{"doi": "10.1000/tea", "reason": "asked the publisher"}]}""", "CIT0115|CIT0302")]
    public async Task Settings_choose_what_is_reported(string json, string codes) =>
        string.Join('|', (await Checked.ArticleAsync(Cites, Faulty, ArticleOptionsFile.Parse(json))).Codes()).ShouldBe(codes);

    [Fact]
    public async Task Verdicts_do_not_depend_on_severities()
    {
        var report = await Checked.ArticleAsync(Cites, Faulty, ArticleOptionsFile.Parse("""{"severities": {"CIT": "none"}}"""));

        report.Diagnostics.ShouldBeEmpty();
        report.Entries[0].Verdict.ShouldBe(Verdict.VerifiedWithDifferences);
    }

    [Fact]
    public async Task A_severity_that_is_set_is_the_findings() =>
        (await Checked.ArticleAsync(Cites, Faulty, ArticleOptionsFile.Parse("""{"severities": {"CIT0302": "error"}}""")))
            .Diagnostics[1]
            .Severity.ShouldBe(DiagnosticSeverity.Error);

    [Fact]
    public async Task A_baseline_leaves_what_is_new()
    {
        var before = await Checked.ArticleAsync(Cites, Faulty);
        var baseline = FindingBaseline.Parse(FindingBaseline.Of(before.Fingerprints).ToString());
        string[] moved =
        [
            Faulty[0].Replace("*Journal", "*The Journal", StringComparison.Ordinal),
            Checked.Tea.Replace("*1*", "*2*", StringComparison.Ordinal),
        ];

        (await Checked.ArticleAsync($"A new paragraph.\n\n{Cites} Zuma and Tiny (2014).", moved, new() { Baseline = baseline }))
            .Codes()
            .ShouldBe(["CIT0115"]);
    }

    [Theory]
    [InlineData("<!-- citations-disable CIT0401 -->\n\nA recent study found that ships float.", "")]
    [InlineData("<!-- citations-disable -->\n\nA recent study found that ships float.", "")]
    [InlineData("<!-- citations-disable CIT0402 -->\n\nA recent study found that ships float.", "CIT0401")]
    [InlineData(
        "<!-- citations-disable CIT0401 -->\n\nText.\n\n<!-- citations-enable -->\n\nA recent study found that ships float.",
        "CIT0401"
    )]
    [InlineData("<!-- citations-disable-next CIT0401 -->\n\nA recent study found that ships float.", "")]
    [InlineData("<!-- citations-disable-next CIT0401 -->\n\nText.\n\nA recent study found that ships float.", "CIT0401")]
    public async Task Comments_silence_places(string text, string codes) =>
        string.Join('|', (await Checked.ArticleAsync(text, [Checked.Ships], new() { Select = ["CIT04"] })).Codes()).ShouldBe(codes);
}
