namespace Citations.Tests.Commands;

public sealed class ResolveCommandTests
{
    private static readonly FakeRegistry Registry = new(new Reference
    {
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Alpha", "Bo")],
        Issued = new(1999),
        Title = "On order",
        Doi = Doi.Parse("10.5555/order"),
    });

    [Fact]
    public async Task A_doi_becomes_its_entry()
    {
        var run = await CommandLine.RunAsync(Registry, "", "resolve", "https://doi.org/10.5555/ORDER");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("Alpha, B. (1999). On order. https://doi.org/10.5555/order\n");
    }

    [Fact]
    public async Task Records_are_given_to_other_tools_as_CSL_JSON()
    {
        var run = await CommandLine.RunAsync(Registry, "", "resolve", "10.5555/order", "--to", "csl-json");

        Formats.CslJsonReader.Read(run.Output).Value.ShouldHaveSingleItem().Title.ShouldBe("On order");
    }

    [Fact]
    public async Task A_doi_that_does_not_exist_is_a_finding_and_the_others_are_printed()
    {
        var run = await CommandLine.RunAsync(Registry, "", "resolve", "10.5555/none", "10.5555/order");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("Alpha");
        run.Error.ShouldBe("10.5555/none: not registered: The DOI system knows no such DOI.\n");
    }

    [Fact]
    public async Task What_is_no_doi_could_not_run_and_nothing_is_asked()
    {
        var registry = new FakeRegistry();

        var run = await CommandLine.RunAsync(registry, "", "resolve", "10.5555/order", "hello");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("'hello' is no DOI");
        registry.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Offline_asks_nobody()
    {
        var registry = new FakeRegistry();

        var run = await CommandLine.RunAsync(registry, "", "resolve", "10.5555/order", "--offline");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("could not check");
        registry.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_lock_file_could_not_run_and_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("citations.lock.json", "{\"version\": 1, \"rec");

        var run = await CommandLine.RunAsync("resolve", "10.5555/order", "--lock", path);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(path);
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("{\"version\": 1, \"rec");
    }
}
