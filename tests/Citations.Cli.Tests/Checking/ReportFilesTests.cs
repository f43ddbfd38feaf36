namespace Citations.Tests.Checking;

/// <summary>Further reports in files, what makes the exit code 1, and settings that are named.</summary>
public sealed class ReportFilesTests
{
    private const string Article =
        "Order matters (Alpha, 1999).\n\n## References\n\n"
        + "Alpha, B. (1999). On order. *Journal of Lists*, *9*(2), 3–4. https://doi.org/10.5555/order\n";

    private static readonly FakeRegistry Registry = new(
        new Reference
        {
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person("Alpha", "Bo")],
            Issued = new(1999),
            Title = "On order",
            ContainerTitle = "Journal of Lists",
            Volume = "1",
            Issue = "2",
            Page = "3-4",
            Doi = Doi.Parse("10.5555/order"),
        }
    );

    [Fact]
    public async Task A_run_writes_as_many_reports_as_are_wanted()
    {
        using var folder = new TemporaryFolder();
        var (sarif, lines) = (folder.PathOf("a=b.sarif"), folder.Write("findings.txt", "old"));

        var run = await RunAsync(folder, "--format", "github", "--report", $"sarif={sarif}", "--report", $"lines={lines}");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("::error file=");
        (await File.ReadAllTextAsync(sarif, TestContext.Current.CancellationToken)).ShouldContain("\"ruleId\":\"CIT0115\"");
        (await File.ReadAllTextAsync(lines, TestContext.Current.CancellationToken)).ShouldContain(": error CIT0115: ");
    }

    [Theory]
    [InlineData("sarif", "'sarif' is not a report")]
    [InlineData("pdf=a.pdf", "'pdf=a.pdf' is not a report")]
    [InlineData("sarif=", "'sarif=' is not a report")]
    public async Task What_is_not_a_report_is_said(string report, string message)
    {
        using var folder = new TemporaryFolder();

        var run = await RunAsync(folder, "--report", report);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_said()
    {
        using var folder = new TemporaryFolder();

        var run = await RunAsync(folder, "--report", $"json={folder.PathOf("none/report.json")}");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("could not be written");
    }

    [Theory]
    [InlineData(1, "error")]
    [InlineData(1, "warning")]
    [InlineData(1, "info")]
    [InlineData(0, "never")]
    [InlineData(0, "error", "--ignore", "CIT0115")]
    [InlineData(0, "warning", "--ignore", "CIT0115")]
    public async Task The_exit_code_is_1_from_a_severity_on(int exitCode, string severity, params string[] options)
    {
        using var folder = new TemporaryFolder();

        (await RunAsync(folder, ["--fail-on", severity, .. options])).ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public async Task A_warning_is_no_error()
    {
        using var folder = new TemporaryFolder();
        var uncited = folder.Write("uncited.md", Article.Replace("(Alpha, 1999)", "(Beta, 2001)", StringComparison.Ordinal));

        var (error, usual) = (
            await CommandLine.RunAsync(Registry, "", "check", uncited, "--ignore", "CIT0115", "--ignore", "CIT0201", "--fail-on", "error"),
            await CommandLine.RunAsync(Registry, "", "check", uncited, "--ignore", "CIT0115", "--ignore", "CIT0201")
        );

        error.Output.ShouldBe(usual.Output);
        error.Output.ShouldContain("1 warning");
        (error.ExitCode, usual.ExitCode).ShouldBe((0, 1));
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_is_never_passed()
    {
        using var folder = new TemporaryFolder();

        string[] missing = [folder.PathOf("none.md"), folder.PathOf("none2.md")];

        var run = await CommandLine.RunAsync(Registry, "", ["check", .. missing, "--fail-on", "never"]);

        run.ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Named_settings_hold_for_every_article()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        var settings = elsewhere.Write("strict.json", """{"ignores": [{"code": "CIT0115", "reason": "as printed"}]}""");

        (await RunAsync(folder, "--config", settings)).ExitCode.ShouldBe(0);
        var fix = await CommandLine.RunAsync(Registry, "", "fix", folder.Write("article.md", Article), "--config", settings, "--write");
        fix.ExitCode.ShouldBe(0);
        (await File.ReadAllTextAsync(folder.PathOf("article.md"), TestContext.Current.CancellationToken)).ShouldBe(Article);
        var missing = await RunAsync(folder, "--config", folder.PathOf("none.json"));
        missing.ExitCode.ShouldBe(2);
        missing.Error.ShouldContain("none.json does not exist");
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_a_name()
    {
        var run = await CommandLine.RunAsync(Registry, "", "check", "@none.md");

        run.Error.ShouldBe("citations: @none.md does not exist.\n");
    }

    private static Task<CommandLine> RunAsync(TemporaryFolder folder, params string[] options) =>
        CommandLine.RunAsync(Registry, "", ["check", folder.Write("article.md", Article), .. options]);
}
