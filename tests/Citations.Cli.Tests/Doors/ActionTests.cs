namespace Citations.Tests.Doors;

/// <summary>The Action by its own steps: what it annotates, sums up, gives out and never runs.</summary>
public sealed class ActionTests
{
    /// <summary>The folder of packages that the Action is to be installed from; without it the tool as built is run.</summary>
    private static readonly string? Feed = Environment.GetEnvironmentVariable("CITATIONS_FEED");

    private const string Right =
        "Order matters (Alpha, 1999).\n\n## References\n\n"
        + "Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n";

    private static readonly string Wrong = Right.Replace("*1*(2)", "*9*(2)", StringComparison.Ordinal);

    private static readonly Reference Record = new()
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
    };

    [Fact]
    public void No_script_holds_an_expression_and_every_output_comes_from_a_step()
    {
        var action = ActionFile.Read();

        action.Steps.Select(step => step.Id).ShouldBe(["install", "check"]);
        action.Steps.ShouldAllBe(step => step.Shell == "bash" && !step.Script.Contains("${{", StringComparison.Ordinal));
        foreach (var (name, value) in action.Outputs)
            value.ShouldBe($"${{{{ steps.check.outputs.{name} }}}}");
    }

    [Fact]
    public async Task Findings_are_annotations_at_their_lines_and_a_summary_of_the_run()
    {
        using var runner = await StartAsync();
        runner.Write("right.md", Right);
        runner.Write("posts/wrong.md", "# A heading\n\n" + Wrong);

        var run = await runner.RunAsync("check", ("offline", "true"), ("sarif", "citations.sarif"));

        run.ExitCode.ShouldBe(1, run.Error);
        var annotation = run.Annotations.ShouldHaveSingleItem();
        (annotation.Command, annotation.File, annotation.Line, annotation.Title).ShouldBe(("error", "posts/wrong.md", 7, "CIT0115"));
        run.Summary.ShouldContain("### posts/wrong.md");
        run.Summary.ShouldContain("CIT0115");
        run.Outputs.ShouldBe(
            new Dictionary<string, string>
            {
                ["findings"] = "1",
                ["exit-code"] = "1",
                ["sarif-file"] = "citations.sarif",
            },
            ignoreOrder: true
        );
        File.ReadAllText(runner.PathOf("citations.sarif")).ShouldContain("\"uri\":\"posts/wrong.md\"");
    }

    [Fact]
    public async Task An_article_without_a_fault_passes()
    {
        using var runner = await StartAsync();
        runner.Write("right.md", Right);

        var run = await runner.RunAsync("check", ("offline", "true"), ("paths", "right.md\n"));

        run.ExitCode.ShouldBe(0, run.Error);
        run.Annotations.ShouldBeEmpty();
        (run.Outputs["findings"], run.Outputs["exit-code"]).ShouldBe(("0", "0"));
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public async Task The_workflow_says_which_findings_fail_the_step(string severity, int exitCode)
    {
        using var runner = await StartAsync();
        runner.Write("wrong.md", Wrong);

        var run = await runner.RunAsync("check", ("offline", "true"), ("fail-on", severity));

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Annotations.ShouldHaveSingleItem().Title.ShouldBe("CIT0115");
        run.Outputs["findings"].ShouldBe("1");
    }

    [Fact]
    public async Task Settings_style_and_further_arguments_reach_the_check()
    {
        using var runner = await StartAsync();
        runner.Write("wrong.md", Wrong);
        runner.Write("rules/strict.json", """{"ignores": [{"code": "CIT0115", "reason": "as printed"}]}""");

        var settings = await runner.RunAsync("check", ("offline", "true"), ("config", "rules/strict.json"));
        var arguments = await runner.RunAsync("check", ("offline", "true"), ("style", "apa-7"), ("args", "--ignore\r\nCIT0115\r\n"));
        var wrong = await runner.RunAsync("check", ("offline", "true"), ("style", "none of these"));

        settings.ExitCode.ShouldBe(0, settings.Error);
        arguments.ExitCode.ShouldBe(0, arguments.Error);
        wrong.ExitCode.ShouldBe(2, wrong.Error);
    }

    [Theory]
    [InlineData("$(touch pwned).md", "`touch pwned`.md", "'; touch pwned; '.md", "\"; touch pwned; \".md", "with space  in it.md", "*.md")]
    [InlineData("--offline.md", "--report=lines=pwned.md", "@pwned.md", "a,line=1,title=b::c.md", "::add-mask::b.md", "##[group]b.md", "%0A.md")]
    public async Task A_name_that_a_pull_request_chooses_does_nothing(params string[] names)
    {
        using var runner = await StartAsync();
        foreach (var name in names)
            runner.Write(name, Wrong);

        foreach (var paths in new[] { string.Join('\n', names), "." })
        {
            var run = await runner.RunAsync("check", ("offline", "true"), ("paths", paths));

            run.ExitCode.ShouldBe(1, run.Error);
            run.Annotations.ShouldAllBe(annotation => annotation.Command == "error" && annotation.Line == 5);
            run.Annotations.Select(annotation => annotation.File).ShouldBe(names, ignoreOrder: true);
            run.Outputs.Keys.ShouldBe(["findings", "exit-code"]);
        }

        File.Exists(runner.PathOf("pwned")).ShouldBeFalse();
        File.Exists(runner.PathOf("pwned.md")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_in_an_error_is_no_command()
    {
        using var runner = await StartAsync();

        var run = await runner.RunAsync(
            "check",
            ("offline", "true"),
            ("paths", "::add-mask::b.md\na##[add-mask]b.md\nnone/"),
            ("config", "\n::add-mask::b ##[add-mask]b"),
            ("sarif", "a.sarif\nexit-code=0")
        );

        run.ExitCode.ShouldBe(2);
        run.Annotations.ShouldBeEmpty();
        run.Error.ShouldContain("add-mask");
        run.Outputs["exit-code"].ShouldBe("2");
    }

    [Fact]
    public async Task The_tool_is_installed_from_a_feed_and_not_by_the_files_of_the_repository()
    {
        Assert.SkipWhen(Feed is null, "There is no folder of packages; CITATIONS_FEED names it.");
        Assert.SkipUnless(HasBash(), "There is no bash.");
        using var runner = new ActionRunner();
        runner.Write("nuget.config", "<configuration><packageSources><clear /></packageSources></configuration>");
        runner.Write("global.json", """{"sdk": {"version": "1.0.0"}}""");
        runner.Write("wrong.md", Wrong);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", runner.PathOf("wrong.md"));
        var version = typeof(Doi).Assembly.GetName().Version!.ToString(3);

        var installed = await runner.RunAsync("install", ("source", Feed!), ("version", version));
        var again = await runner.RunAsync("install", ("source", Feed!), ("version", version));
        var run = await runner.RunAsync("check", ("offline", "true"));

        installed.ExitCode.ShouldBe(0, installed.Output + installed.Error);
        again.ExitCode.ShouldBe(0, again.Output + again.Error);
        var annotation = run.Annotations.ShouldHaveSingleItem();
        (annotation.File, annotation.Line, annotation.Title).ShouldBe(("wrong.md", 5, "CIT0115"));
    }

    /// <summary>A repository whose lock file has the record.</summary>
    private static async Task<ActionRunner> StartAsync()
    {
        Assert.SkipUnless(HasBash(), "There is no bash.");
        var runner = new ActionRunner();
        runner.InstallBuiltTool();
        var article = runner.Write("locked.md", Right);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", article);
        File.Delete(article);
        return runner;
    }

    private static bool HasBash() =>
        !OperatingSystem.IsWindows()
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "bash")));
}
