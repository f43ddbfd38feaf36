namespace Citations.Tests.Commands;

public sealed class ResolveCommandTests
{
    private static readonly Reference Record = new()
    {
        Type = ReferenceType.ArticleJournal,
        Author = [Contributor.Person("Alpha", "Bo")],
        Issued = new(1999),
        Title = "On order",
        Doi = Doi.Parse("10.5555/order"),
    };

    private static readonly FakeRegistry Registry = new(Record);

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
        run.Error.ShouldBe("10.5555/none: not registered: The DOI system does not know this DOI.\n");
    }

    [Fact]
    public async Task What_is_not_a_doi_could_not_run_and_nothing_is_asked()
    {
        var registry = new FakeRegistry();

        var run = await CommandLine.RunAsync(registry, "", "resolve", "10.5555/order", "hello");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("'hello' is not a DOI");
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
    public async Task Numbers_of_PubMed_lead_to_records()
    {
        var registry = new FakeRegistry(Record) { Numbers = { [Pmid.Parse("12345")] = Record.Doi, [Pmcid.Parse("PMC77")] = null } };

        var run = await CommandLine.RunAsync(registry, "", "resolve", "PMID:12345", "PMC77", "PMC78");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBe("Alpha, B. (1999). On order. https://doi.org/10.5555/order\n");
        run.Error.ShouldBe("PMC77: not found: Nobody knows PMC77.\nPMC78: could not check: The registry is out of order.\n");
    }

    [Fact]
    public async Task Notices_of_the_users_own_file_are_findings()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandLine.RunAsync(
            Registry,
            "",
            "resolve",
            "10.5555/order",
            "--retractions",
            folder.Write("retractions.csv", Retractions.Of("10.5555/order"))
        );

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("Alpha");
        run.Error.ShouldBe(
            "10.5555/order: retracted: The record lists a retraction, 10.5555/notice of 2010-02-02 (source: retraction-watch).\n"
        );
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "Record ID")]
    [InlineData(null, "does not exist")]
    public async Task A_file_that_is_no_Retraction_Watch_data_could_not_run(string? text, string message)
    {
        using var folder = new TemporaryFolder();
        var path = text is null ? folder.PathOf("none.csv") : folder.Write("other.csv", text);
        var run = await CommandLine.RunAsync(Registry, "", "resolve", "10.5555/order", "--retractions", path);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
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
