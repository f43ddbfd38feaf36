using Citations.Articles;
using Citations.Cli.Explaining;

namespace Citations.Tests.Explaining;

public sealed class DiagnosticsPageTests
{
    [Fact]
    public void The_page_of_diagnostics_is_what_the_descriptors_say()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Citations.sln")))
            folder = folder.Parent;

        File.ReadAllText(Path.Combine(folder.FullName, "docs", "diagnostics.md"))
            .ReplaceLineEndings("\n")
            .ShouldBe(DiagnosticsPage.Write(RuleCatalogue.All.Concat(OtherRules.All)), "citations explain --markdown writes the page");
    }

    [Fact]
    public void Codes_are_unique_and_every_rule_has_help()
    {
        var rules = RuleCatalogue.All.Concat(OtherRules.All).ToList();

        rules.Select(rule => rule.Code).ShouldBeUnique();
        rules.ShouldAllBe(rule => rule.Help.Length > 20 && rule.Title.Length > 5);
    }

    [Fact]
    public async Task A_code_is_explained()
    {
        var run = await CommandLine.RunAsync("explain", "cit0221");

        (run.ExitCode, run.Error).ShouldBe((0, ""));
        run.Output.ShouldStartWith("CIT0221: A work is listed twice (warning, since 0.1, unsafe fix)");
    }

    [Fact]
    public async Task A_code_that_does_not_exist_is_reported()
    {
        var run = await CommandLine.RunAsync("explain", "CIT9999");

        (run.ExitCode, run.Error).ShouldBe((2, "citations: There is no code CIT9999; 'citations explain' lists them all.\n"));
    }
}
