namespace Citations.Tests.Commands;

/// <summary>Folders, patterns and several articles in one run.</summary>
public sealed class CheckManyTests
{
    private const string Article =
        "Order matters (Alpha, 1999).\n\n## References\n\nAlpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n";

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
    public async Task A_folder_is_read_with_its_folders_without_hidden_and_ignored_files()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.md", "a/c.md", ".hidden/d.md", "drafts/e.md", "node_modules/f.md", "image.png" })
            Write(folder, name, Article);
        Write(folder, ".gitignore", "drafts/\n");

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", folder.PathOf("."), "--no-list");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("c.md");
        run.Output.ShouldContain("b.md");
        run.Output.ShouldEndWith("\n2 articles. 2 works: 2 proved. no findings.\n");
    }

    [Fact]
    public async Task Of_XML_files_in_a_folder_those_that_are_articles_are_read()
    {
        const string jats =
            "<article dtd-version=\"1.3\"><front><article-meta/></front><body><p>Order matters (Alpha, 1999).</p></body>"
            + "<back><ref-list><ref id=\"r1\"><mixed-citation>Alpha, B. (1999). On order. <italic>Journal of Lists</italic>, "
            + "<italic>1</italic>(2), 3–4. https://doi.org/10.5555/order</mixed-citation></ref></ref-list></back></article>";
        using var folder = new TemporaryFolder();
        Write(folder, "a.md", Article);
        Write(folder, "b.xml", jats);
        Write(folder, "build.xml", "<project><target name=\"all\"/></project>");

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", folder.PathOf("."), "--no-list");

        run.Output.ShouldContain("b.xml");
        run.Output.ShouldEndWith("\n2 articles. 2 works: 2 proved. no findings.\n");
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems do not say what a file is.");
        using var folder = new TemporaryFolder();
        Write(folder, "a.md", Article);
        using (var mkfifo = System.Diagnostics.Process.Start("mkfifo", [folder.PathOf("b.xml")]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", folder.PathOf("."), "--no-list");

        run.Output.ShouldEndWith("\n1 work: 1 proved; 1 citation. no findings.\n");
    }

    [Fact]
    public async Task An_article_after_a_code_that_is_ignored_is_an_article()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "a.md", Article.Replace("(Alpha, 1999)", "", StringComparison.Ordinal));

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", "--ignore", "CIT0115,CIT02", folder.PathOf("a.md"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("no findings");
    }

    [Fact]
    public async Task A_DOI_that_many_articles_cite_is_looked_up_once_and_kept_for_all()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            Write(folder, $"{i}.md", Article);
        var registry = new FakeRegistry(Record);

        var first = await CommandLine.RunAsync(registry, "", "check", folder.PathOf("."));
        var offline = await CommandLine.RunAsync("check", folder.PathOf("."), "--offline");

        registry.Asked.Count.ShouldBe(1);
        offline.ShouldBe(first);
    }

    [Fact]
    public async Task Patterns_choose_articles()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "posts/a.md", "posts/2019/b.md", "notes/c.md" })
            Write(folder, name, Article);

        var all = await CommandLine.RunAsync("check", folder.PathOf("posts/**/*.md"), "--offline", "--no-list");
        var some = await CommandLine.RunAsync("check", folder.PathOf("."), "--offline", "--no-list", "--exclude", "posts/2019");

        all.Output.ShouldContain("2 articles.");
        some.Output.ShouldNotContain("b.md");
        some.Output.ShouldContain("2 articles.");
    }

    [Fact]
    public async Task An_article_that_cannot_be_read_is_said_and_the_others_are_checked()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(
            new FakeRegistry(Record),
            "",
            "check",
            folder.Write("a.md", Article),
            folder.PathOf("missing.md"),
            "--no-list"
        );

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain("missing.md does not exist.");
        run.Output.ShouldContain("1 work: 1 proved");
    }

    [Theory]
    [InlineData("empty", "holds no article")]
    [InlineData("*.md", "holds no article")]
    public async Task A_folder_or_pattern_without_articles_could_not_run(string name, string message)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("empty"));

        var run = await CommandLine.RunAsync("check", folder.PathOf(name), "--offline");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task The_lock_file_of_a_project_is_shared_by_its_folders()
    {
        using var folder = new TemporaryFolder();
        Write(folder, ".citations.json", "{}");
        Write(folder, "posts/a.md", Article);

        await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", folder.PathOf("posts/a.md"));

        File.Exists(folder.PathOf("citations.lock.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_list_alone_goes_to_another_program()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(
            new FakeRegistry(Record with { Volume = "9" }),
            "",
            "check",
            folder.Write("a.md", Article),
            "--to",
            "markdown"
        );

        run.Output.ShouldBe("Alpha, B. (1999). On order. *Journal of Lists*, *9*(2), 3–4. <https://doi.org/10.5555/order>\n");
        run.Error.ShouldContain("CIT0115");
    }

    private static void Write(TemporaryFolder folder, string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(name))!);
        File.WriteAllText(folder.PathOf(name), text);
    }
}
