using Citations.Matching;

namespace Citations.Tests.Commands;

public sealed class LockCommandTests
{
    private const string Article =
        "## References\n\nAlpha, B. (1999). On order. *Journal of Lists*, *1*(2), 3–4. https://doi.org/10.5555/order\n";

    private static readonly Reference Record = new()
    {
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Alpha", "Bo")],
        Issued = new(1999),
        Title = "On order",
        Doi = Doi.Parse("10.5555/order"),
    };

    [Fact]
    public async Task The_records_of_an_article_are_kept()
    {
        using var folder = new TemporaryFolder();

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", folder.Write("article.md", Article));

        run.ShouldBe(new(0, "10.5555/order: added, On order\n", ""));
        File.Exists(folder.PathOf("citations.lock.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_number_that_could_not_be_looked_up_costs_no_record()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article.Replace("https://doi.org/10.5555/order", "PMID: 12345", StringComparison.Ordinal));
        var kept = await CommandLine.RunAsync(
            new FakeRegistry(Record) { Numbers = { [Pmid.Parse("12345")] = Record.Doi } },
            "",
            "lock",
            path
        );
        var before = await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken);

        var failed = await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path, "--update");

        kept.ExitCode.ShouldBe(0);
        failed.ExitCode.ShouldBe(1);
        failed.Error.ShouldContain("CIT0123: PMID 12345 could not be checked");
        (await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("## References\n")]
    [InlineData("## References\n\nAlpha, B. (1999). On ord")]
    public async Task An_article_that_is_empty_or_half_saved_costs_no_record(string half)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path);
        var before = await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken);
        folder.Write("article.md", half);

        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path, "--prune");

        (await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task The_records_of_another_article_stay_unless_the_user_says_otherwise()
    {
        using var folder = new TemporaryFolder();
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", folder.Write("one.md", Article));
        var other = Record with { Doi = Doi.Parse("10.5555/other"), Title = "Other" };
        var path = folder.Write("two.md", Article.Replace("10.5555/order", "10.5555/other", StringComparison.Ordinal));

        var kept = await CommandLine.RunAsync(new FakeRegistry(other), "", "lock", path);
        var pruned = await CommandLine.RunAsync(new FakeRegistry(other), "", "lock", path, "--prune");

        kept.Output.ShouldBe("10.5555/other: added, Other\n");
        pruned.Output.ShouldBe("10.5555/order: removed, On order\n");
    }

    [Fact]
    public async Task What_changed_since_is_reported_and_kept()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path);

        var changed = await CommandLine.RunAsync(
            new FakeRegistry(Record with { Title = "RETRACTED: On order" }),
            "",
            "lock",
            path,
            "--update"
        );
        var again = await CommandLine.RunAsync(
            new FakeRegistry(Record with { Title = "RETRACTED: On order" }),
            "",
            "lock",
            path,
            "--update"
        );

        changed.ExitCode.ShouldBe(1);
        changed.Output.ShouldBe("10.5555/order: title was 'On order', is 'RETRACTED: On order'\n");
        again.ShouldBe(new(0, "Nothing changed.\n", ""));
    }

    [Fact]
    public async Task A_search_that_fails_removes_no_record_and_is_reported()
    {
        const string other = "Beta, C. (2001). Moles in wet clay. *Journal of Moles*, *1*(2), 3–4.";
        var mole = Record with
        {
            Author = [Contributor.Person("Beta", "Cy")],
            Issued = new(2001),
            Title = "Moles in wet clay",
            Doi = Doi.Parse("10.5555/mole"),
        };
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", $"{Article}\n{other}\n");

        var kept = await CommandLine.RunAsync(new SearchedRegistry(Record, mole), "", "lock", path);
        var failed = await CommandLine.RunAsync(
            new SearchedRegistry(Record, mole) { Failure = "Crossref refuses requests from here (403)." },
            "",
            "lock",
            path,
            "--update",
            "--prune"
        );

        kept.Output.ShouldBe("10.5555/mole: added, Moles in wet clay\n10.5555/order: added, On order\n");
        failed.ShouldBe(
            new(
                1,
                "",
                "Moles in wet clay: could not check: Crossref refuses requests from here (403).\n"
                    + "No record was removed: one of these works may need it.\n"
            )
        );
        (await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken)).ShouldContain(
            "10.5555/mole"
        );
    }

    [Fact]
    public async Task A_work_that_nobody_searched_for_is_named_and_no_failure()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article.Replace(" https://doi.org/10.5555/order", "", StringComparison.Ordinal));

        var run = await CommandLine.RunAsync(new FakeRegistry(), "", "lock", path, "--offline");

        (run.ExitCode, run.Output).ShouldBe((0, ""));
        run.Error.ShouldBe("On order: could not check: The lock file has no record of this work, and no registry was asked.\n");
    }

    [Fact]
    public async Task A_retraction_that_was_withdrawn_is_reported()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await CommandLine.RunAsync(
            new FakeRegistry(Record.WithRelations(new WorkRelation(WorkRelationType.IsRetractedBy, "10.5555/notice"))),
            "",
            "lock",
            path
        );

        var run = await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path, "--update");

        run.ShouldBe(new(1, "10.5555/order: no longer is-retracted-by 10.5555/notice\n", ""));
    }

    [Fact]
    public async Task A_registry_that_does_not_answer_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("article.md", Article);
        await CommandLine.RunAsync(new FakeRegistry(Record), "", "lock", path);
        var before = await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken);

        var run = await CommandLine.RunAsync(new FakeRegistry(), "", "lock", path, "--update");

        run.ExitCode.ShouldBe(1);
        (await File.ReadAllTextAsync(folder.PathOf("citations.lock.json"), TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    /// <summary>A registry that also searches, or fails to.</summary>
    private sealed class SearchedRegistry(params Reference[] records) : IReferenceResolver, IReferenceFinder
    {
        private readonly FakeRegistry _registry = new(records);

        internal string? Failure { get; init; }

        public Task<Resolution> ResolveAsync(Doi doi, CancellationToken cancellationToken = default) =>
            _registry.ResolveAsync(doi, cancellationToken);

        public Task<FindResult> FindAsync(string text, CancellationToken cancellationToken = default) =>
            Task.FromResult(
                Failure is null
                    ? MatchJudge.Rank(text, records) with
                    {
                        Source = "Crossref",
                    }
                    : new(FindStatus.CouldNotCheck, []) { Source = "Crossref", Reason = Failure }
            );
    }
}
