using System.Text;
using Citations.Cli;
using Citations.Locking;

namespace Citations.Tests.Commands;

/// <summary>A check where something of the outside is missing: the network, a place to write.</summary>
public sealed class CheckConditionsTests
{
    private const string Article = """
        # Order

        As shown (Alpha, 1999; Beta, 2001; Gamma, 2002; Delta, 2003).

        ## References

        Alpha, B. (1999). On order. https://doi.org/10.5555/order

        Beta, C. (2001). On rows. https://doi.org/10.5555/rows

        Delta, E. (2003). On files. https://doi.org/10.5555/files

        Gamma, D. (2002). On ranks. https://doi.org/10.5555/ranks
        """;

    private static readonly FakeRegistry Registry = new([.. new[] { "order", "rows", "files", "ranks" }.Select(Record)]);

    [Fact]
    public async Task A_registry_out_of_reach_is_reported_once_and_the_check_could_not_run()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(new UnreachableRegistry(), "", "check", folder.Write("article.md", Article));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"citations: No work could be checked: {UnreachableRegistry.Reason}.\n");
        run.Output.Split(UnreachableRegistry.Reason).Length.ShouldBe(2);
        run.Output.ShouldContain("4 works could not be checked");
        run.Output.ShouldContain("  Alpha (1999), Beta (2001), Delta (2003), Gamma (2002)\n");
    }

    [Fact]
    public async Task Many_articles_without_a_registry_could_not_be_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Article);
        folder.Write("b.md", Article);

        var run = await CommandLine.RunAsync(new UnreachableRegistry(), "", "check", folder.PathOf("."));

        run.ExitCode.ShouldBe(2);
        run.Error.Split("No work could be checked").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Where_the_user_is_offline_on_purpose_the_findings_count()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("check", folder.Write("article.md", Article), "--offline");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_registry_out_of_reach_resolves_nothing_and_is_reported_once()
    {
        var run = await CommandLine.RunAsync(new UnreachableRegistry(), "", "resolve", "10.5555/order", "10.5555/rows");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"10.5555/order, 10.5555/rows: could not check: {UnreachableRegistry.Reason}\n");
    }

    [Fact]
    public async Task The_line_of_progress_is_gone_before_the_report_begins()
    {
        using var folder = new TemporaryFolder();
        using var screen = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            RawOutput = screen,
            RawError = screen,
            ErrorIsInteractive = true,
            OpenRegistries = _ => Registry,
            OpenInput = () => Stream.Null,
            Styles = new([]),
        };

        await Application.RunAsync(["check", folder.Write("article.md", Article)], terminal, TestContext.Current.CancellationToken);

        var shown = screen.ToString();
        shown.ShouldContain("\rlooked up 4 of 4\r\e[K");
        shown[(shown.LastIndexOf("\e[K", StringComparison.Ordinal) + 3)..].ShouldStartWith(folder.PathOf("article.md"));
    }

    [Fact]
    public async Task Progress_is_not_written_to_a_file()
    {
        using var folder = new TemporaryFolder();

        (await CommandLine.RunAsync(Registry, "", "check", folder.Write("article.md", Article))).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_article_from_the_standard_input_leaves_no_file()
    {
        var lockFile = LockFile.DefaultName;
        var before = File.Exists(lockFile);

        var run = await CommandLine.RunAsync(Registry, Article, "check", "-");

        run.Output.ShouldContain("4 works: 4 proved");
        File.Exists(lockFile).ShouldBe(before);
        before.ShouldBeFalse();
    }

    [Fact]
    public async Task A_lock_file_that_cannot_be_written_costs_the_records_and_not_the_report()
    {
        using var folder = new TemporaryFolder();
        var article = folder.Write("article.md", Article);

        var run = await CommandLine.RunAsync(Registry, "", "check", article, "--lock", folder.PathOf("missing/citations.lock.json"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("4 works: 4 proved");
        run.Error.ShouldContain("could not be written");
    }

    [Fact]
    public async Task On_GitHub_annotations_bring_the_summary_of_the_step_along()
    {
        using var folder = new TemporaryFolder();
        var summary = folder.Write("summary.md", "before\n");
        var (exitCode, output) = await OnGitHubAsync(
            summary,
            "check",
            folder.Write("article.md", Article.Replace("1999)", "1998)")),
            "--format",
            "github"
        );

        exitCode.ShouldBe(1);
        output.ShouldStartWith("::error file=");
        var text = await File.ReadAllTextAsync(summary, Encoding.UTF8, TestContext.Current.CancellationToken);
        text.ShouldStartWith("before\n## Citations\n");
        text.ShouldContain("4 works: 3 proved, 1 differs.");
        text.ShouldContain("| **error** CIT0111:");
    }

    [Fact]
    public async Task A_summary_that_cannot_be_written_costs_no_annotations()
    {
        using var folder = new TemporaryFolder();

        var (exitCode, output) = await OnGitHubAsync(
            folder.PathOf("missing/summary.md"),
            "check",
            folder.Write("a.md", Article),
            "--format",
            "github"
        );

        exitCode.ShouldBe(0);
        output.ShouldContain("could not be written");
    }

    private static async Task<(int ExitCode, string Output)> OnGitHubAsync(string summary, params string[] args)
    {
        using var screen = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal
        {
            RawOutput = screen,
            RawError = screen,
            OpenRegistries = _ => Registry,
            OpenInput = () => Stream.Null,
            Styles = new([]),
            StepSummaryPath = summary,
        };
        var exitCode = await Application.RunAsync(args, terminal, TestContext.Current.CancellationToken);
        return (exitCode, screen.ToString());
    }

    private static Reference Record(string word)
    {
        var (family, given, year) = word switch
        {
            "order" => ("Alpha", "Bo", 1999),
            "rows" => ("Beta", "Cy", 2001),
            "files" => ("Delta", "Eve", 2003),
            _ => ("Gamma", "Di", 2002),
        };
        return new()
        {
            Type = ReferenceType.ArticleJournal,
            Author = [Contributor.Person(family, given)],
            Issued = new(year),
            Title = $"On {word}",
            Doi = Doi.Parse($"10.5555/{word}"),
        };
    }
}
