namespace Citations.Tests.Watching;

public sealed class CheckWatchTests
{
    private const string Article = """
        Order matters (Alpha, 1999).

        ## References

        Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order
        """;

    private const string ByKey = "---\nbibliography: refs.bib\n---\n\nOrder matters [@alpha].\n";

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

    private static readonly string Wrong = Article.Replace("*1*(2)", "*9*(2)", StringComparison.Ordinal);

    [Fact]
    public async Task An_article_that_is_saved_is_checked_again_and_Ctrl_C_ends_with_the_exit_code_of_the_last_report()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), path, "--format", "lines");
        run.Printed().ShouldBe("1 work: 1 proved. no findings.\n");

        folder.Write("article.md", Wrong);
        (await run.AfterChangeAsync()).ShouldContain("error CIT0115");
        folder.Write("article.md", Article + "\n");
        (await run.AfterChangeAsync()).ShouldBe("1 work: 1 proved. no findings.\n");
        folder.Write("article.md", Wrong + "\n");
        (await run.AfterChangeAsync()).ShouldContain("error CIT0115");

        run.ExitCodes.ShouldBe([0, 1, 0, 1]);
        (await run.EndAsync()).ShouldBe(1);
        var told = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.ShouldAllBe(line => line == "citations: watching 1 article; Ctrl-C ends.");
    }

    [Fact]
    public async Task What_does_not_change_is_not_checked_again_and_stays_in_the_report()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.Write("a.md", Wrong), folder.Write("b.md", Article));
        var registry = new FakeRegistry(Record);
        await using var run = await WatchedRun.StartAsync(registry, first, second, "--format", "lines", "--fail-on", "never");
        run.Printed();
        registry.Asked.Clear();
        File.Delete(folder.PathOf("citations.lock.json"));

        folder.Write("b.md", Wrong);
        var printed = await run.AfterChangeAsync();

        printed.ShouldContain($"{first}(5,");
        printed.ShouldContain($"{second}(5,");
        run.ExitCodes.ShouldAllBe(code => code == 0);
    }

    [Fact]
    public async Task The_records_that_a_check_keeps_are_no_change_and_those_that_somebody_else_keeps_are()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), path, "--format", "lines");
        var lockFile = folder.PathOf("citations.lock.json");
        File.Exists(lockFile).ShouldBeTrue();
        run.Printed();

        (await run.AfterChangeAsync()).ShouldBeEmpty();
        var records = await File.ReadAllTextAsync(lockFile, TestContext.Current.CancellationToken);
        folder.Write("citations.lock.json", records.Replace("On order", "On disorder", StringComparison.Ordinal));
        (await run.AfterChangeAsync()).ShouldContain("CIT0113");
    }

    [Fact]
    public async Task A_library_that_an_article_names_is_watched_and_one_that_comes_later_too()
    {
        using var folder = new TemporaryFolder();
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), folder.Write("article.md", ByKey), "--format", "lines");
        run.Printed().ShouldContain("refs.bib does not exist");

        folder.Write(
            "refs.bib",
            "@article{alpha, author={Alpha, Bo}, title={On order}, journal={Journal of Lists}, year={1999}, volume={9}, doi={10.5555/order}}"
        );
        (await run.AfterChangeAsync()).ShouldContain("CIT0115");
        folder.Write("refs.bib", "@article{beta, author={Alpha, Bo}, title={On order}, year={1999}, doi={10.5555/order}}");
        (await run.AfterChangeAsync()).ShouldContain("alpha");
    }

    [Fact]
    public async Task Settings_count_when_they_are_saved()
    {
        using var folder = new TemporaryFolder();
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), folder.Write("article.md", Wrong), "--format", "lines");
        run.Printed().ShouldContain("CIT0115");

        folder.Write(".citations.json", """{"ignores": [{"code": "CIT0115", "reason": "as printed"}]}""");
        (await run.AfterChangeAsync()).ShouldNotContain("CIT0115");
        folder.Write(".citations.json", "{");
        (await run.AfterChangeAsync()).ShouldContain(".citations.json");
        folder.Write(".citations.json", "{}");
        (await run.AfterChangeAsync()).ShouldContain("CIT0115");
    }

    [Fact]
    public async Task Articles_that_come_and_go_in_a_folder_come_and_go_in_the_report()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Article);
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), folder.PathOf("."), "--format", "lines");
        run.Printed().ShouldContain("1 work: 1 proved");

        folder.Write("b.md", Wrong);
        (await run.AfterChangeAsync()).ShouldContain("b.md(5,");
        File.Move(folder.PathOf("b.md"), folder.PathOf("c.md"));
        (await run.AfterChangeAsync()).ShouldContain("c.md(5,");
        File.Delete(folder.PathOf("c.md"));
        (await run.AfterChangeAsync()).ShouldBe("1 work: 1 proved. no findings.\n");
        File.Delete(folder.PathOf("a.md"));
        (await run.AfterChangeAsync()).ShouldBeEmpty();
        run.Error.ShouldContain("holds no article");
        folder.Write("a.md", Article);
        (await run.AfterChangeAsync()).ShouldBe("1 work: 1 proved. no findings.\n");

        run.ExitCodes.ShouldBe([0, 1, 1, 0, 2, 0]);
    }

    [Fact]
    public async Task An_article_that_an_editor_replaces_is_watched_on_and_one_that_is_gone_is_said()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), path, "--format", "lines");
        run.Printed();

        File.Move(folder.Write("article.md~", Wrong), path, overwrite: true);
        (await run.AfterChangeAsync()).ShouldContain("CIT0115");
        File.Delete(path);
        (await run.AfterChangeAsync()).ShouldContain("article.md does not exist.");
        folder.Write("article.md", Article);
        (await run.AfterChangeAsync()).ShouldBe("1 work: 1 proved. no findings.\n");

        run.ExitCodes.ShouldBe([0, 1, 2, 0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_screen_is_cleared_only_in_a_terminal(bool isTerminal)
    {
        using var folder = new TemporaryFolder();
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), isTerminal, [folder.Write("article.md", Article)]);

        run.Printed().StartsWith("\e[2J\e[H", StringComparison.Ordinal).ShouldBe(isTerminal);
    }

    [Fact]
    public async Task The_folders_of_all_that_counts_are_watched()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("posts"));
        elsewhere.Write("refs.bib", "@article{alpha, title={On order}, doi={10.5555/order}}");
        var article = folder.Write("article.md", ByKey.Replace("refs.bib", elsewhere.PathOf("refs.bib"), StringComparison.Ordinal));
        folder.Write("posts/a.md", Article);
        await using var run = await WatchedRun.StartAsync(new FakeRegistry(Record), article, folder.PathOf("posts"));

        var folders = run.Events.Folders[^1].Select(watched => (Path.TrimEndingDirectorySeparator(watched.Path), watched.IsDeep));

        folders.ShouldBe(
            [
                (Path.TrimEndingDirectorySeparator(folder.PathOf("posts")), true),
                (Path.GetDirectoryName(article)!, false),
                (Path.GetDirectoryName(elsewhere.PathOf("refs.bib"))!, false),
            ],
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData("the standard input cannot be read again", "-")]
    [InlineData("missing.md does not exist", "missing.md")]
    [InlineData("belongs to one check", "missing.md", "--write-baseline", "known.json")]
    public async Task What_cannot_be_watched_is_said_at_once(string message, params string[] args)
    {
        var run = await CommandLine.RunAsync(["check", "--watch", .. args]);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }
}
