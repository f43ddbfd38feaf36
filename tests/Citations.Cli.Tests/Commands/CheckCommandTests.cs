using System.Text.Json;

namespace Citations.Tests.Commands;

public sealed class CheckCommandTests
{
    private const string Article = """
        # On order

        Order matters (Alpha, 1999).

        ## References

        Alpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order
        """;

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
    public async Task An_article_without_a_fault_is_clean_and_its_list_is_printed()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", folder.Write("article.md", Article));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldEndWith(
            "\n1 work: 1 proved; 1 citation. no findings.\n\nReferences\n\nAlpha, B. (1999). On order. Journal of Lists, 1(2), 3–4. https://doi.org/10.5555/order\n"
        );
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_difference_is_an_error_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);

        var run = await CommandLine.RunAsync(new FakeRegistry(Record with { Volume = "9" }), "", "check", path, "--format", "lines");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith($"{path}(7,");
        run.Output.ShouldContain(": error CIT0");
    }

    [Fact]
    public async Task A_retraction_that_the_users_own_file_knows_is_an_error_and_the_lock_file_keeps_the_registrys_record()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);

        var run = await CommandLine.RunAsync(
            new FakeRegistry(Record),
            "",
            "check",
            path,
            "--format",
            "lines",
            "--retractions",
            folder.Write("retractions.csv", Retractions.Of("10.5555/ORDER"))
        );
        var without = await CommandLine.RunAsync(new FakeRegistry(), "", "check", path, "--offline");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith(
            $"{path}(7,1): error CIT0131: 10.5555/order is retracted. The record lists a retraction, 10.5555/notice of 2010-02-02 (source: retraction-watch)."
        );
        without.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Retraction_notices_count_for_a_work_that_only_a_search_finds()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path);
        folder.Write("article.md", Article.Replace(" https://doi.org/10.5555/order", "", StringComparison.Ordinal));
        string[] check = ["check", path, "--format", "lines", "--offline"];

        var without = await CommandLine.RunAsync(new FakeRegistry(), "", check);
        var run = await CommandLine.RunAsync(
            new FakeRegistry(),
            "",
            [.. check, "--retractions", folder.Write("retractions.csv", Retractions.Of("10.5555/order"))]
        );

        without.Output.ShouldNotContain("CIT0131");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("error CIT0131: 10.5555/order is retracted. The record lists a retraction, 10.5555/notice");
    }

    [Fact]
    public async Task An_entry_that_gives_a_number_of_PubMed_alone_is_checked_by_its_DOI_and_offline_too()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article.Replace("https://doi.org/10.5555/order", "PMID: 12345", StringComparison.Ordinal));
        var registry = new FakeRegistry(Record with { Volume = "9" }) { Numbers = { [Pmid.Parse("12345")] = Record.Doi } };

        foreach (
            var run in new[]
            {
                await CommandLine.RunAsync(registry, "", "check", path),
                await CommandLine.RunAsync(new FakeRegistry(), "", "check", path, "--offline"),
            }
        )
        {
            run.ExitCode.ShouldBe(1);
            run.Output.ShouldContain("CIT0115");
            run.Output.ShouldContain("https://doi.org/10.5555/order");
        }
    }

    [Fact]
    public async Task A_number_that_could_not_be_looked_up_is_reported()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(
            new FakeRegistry(Record),
            "",
            "check",
            folder.Write("article.md", Article.Replace("https://doi.org/10.5555/order", "PMID: 12345", StringComparison.Ordinal)),
            "--format",
            "lines"
        );

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("warning CIT0123: PMID 12345 could not be checked: The registry is out of order.");
    }

    [Fact]
    public async Task A_dash_in_a_DOI_is_a_finding_where_only_the_hyphen_is_registered()
    {
        using var folder = new TemporaryFolder();
        var dashed = Doi.Parse("10.5555/or\u2013der");
        var registry = new FixedResolver(
            new(dashed, ResolutionStatus.Found)
            {
                Reference = Record with { Doi = Doi.Parse("10.5555/or-der") },
                Source = "Crossref",
                Retrieved = default(DateTimeOffset),
            }
        );
        var run = await CommandLine.RunAsync(
            registry,
            "",
            "check",
            folder.Write("article.md", Article.Replace("10.5555/order", dashed.Value, StringComparison.Ordinal)),
            "--format",
            "lines"
        );

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain(
            "warning CIT0144: 10.5555/or\u2013der is written with a dash and is not registered; with a hyphen, 10.5555/or-der is."
        );
    }

    [Fact]
    public async Task What_was_looked_up_is_kept_and_answers_the_next_check_offline()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        var first = await CommandLine.RunAsync(new FakeRegistry(Record), "", "check", path);
        var registry = new FakeRegistry();

        var second = await CommandLine.RunAsync(registry, "", "check", path, "--offline");

        second.ShouldBe(first);
        registry.Asked.ShouldBeEmpty();
        File.Exists(folder.PathOf("citations.lock.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_lock_file_and_network_nothing_is_checked_and_the_list_is_printed_all_the_same()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("check", folder.Write("article.md", Article), "--offline");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("not be checked");
        run.Output.ShouldContain("Alpha, B. (1999). On order.");
        File.Exists(folder.PathOf("citations.lock.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task Programs_read_the_report_as_JSON()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(
            new FakeRegistry(Record with { Volume = "9" }),
            "",
            "check",
            folder.Write("article.md", Article),
            "--json"
        );

        using var json = JsonDocument.Parse(run.Output);
        var finding = json.RootElement.GetProperty("articles")[0].GetProperty("findings")[0];
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("line").GetInt32().ShouldBe(7);
        json.RootElement.GetProperty("articles")[0].GetProperty("works")[0].GetProperty("doi").GetString().ShouldBe("10.5555/order");
        json.RootElement.GetProperty("articles")[0]
            .GetProperty("references")[0]
            .GetProperty("text")
            .GetString()!
            .ShouldStartWith("Alpha, B.");
    }

    [Fact]
    public async Task An_article_from_the_standard_input_is_read()
    {
        var run = await CommandLine.RunAsync(new FakeRegistry(), Article, "check", "-", "--offline", "--format", "lines");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("stdin(7,");
    }

    [Fact]
    public async Task A_lock_file_that_was_named_and_is_missing_could_not_run()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(
            "check",
            folder.Write("article.md", Article),
            "--offline",
            "--lock",
            folder.PathOf("none.json")
        );

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("none.json does not exist");
    }

    [Fact]
    public async Task A_binary_file_could_not_run()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(
            folder.PathOf("image.png"),
            [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13],
            TestContext.Current.CancellationToken
        );

        var run = await CommandLine.RunAsync("check", folder.PathOf("image.png"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("citations: image.png cannot be read: the format is not one of ");
    }

    [Fact]
    public async Task A_file_too_large_for_an_article_could_not_run()
    {
        using var folder = new TemporaryFolder();
        await using (var file = File.Create(folder.PathOf("huge.md")))
            file.SetLength(50 * 1024 * 1024);

        var run = await CommandLine.RunAsync("check", folder.PathOf("huge.md"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("larger than 16 MB");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    public async Task An_empty_article_is_said_to_be_empty(string text)
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync("check", folder.Write("empty.md", text), "--offline");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("The article is empty.");
    }

    private sealed class FixedResolver(Resolution resolution) : IReferenceResolver
    {
        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            Task.FromResult(resolution with { Doi = doi });
    }
}
