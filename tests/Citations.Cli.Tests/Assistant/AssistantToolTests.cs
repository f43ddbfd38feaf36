using System.Text.Json.Nodes;

namespace Citations.Tests.Assistant;

public sealed class AssistantToolTests
{
    private static readonly Reference Record = Works.Record(1);
    private static readonly FakeRegistry Registry = new(Record);

    [Fact]
    public async Task A_work_is_resolved_with_its_record_its_entry_and_its_source()
    {
        var work = await AnswerAsync(Registry, "resolve", new() { ["ids"] = new JsonArray(Record.Doi!.Value) }, "works", 0);

        work["status"]!.GetValue<string>().ShouldBe("found");
        work["source"]!.GetValue<string>().ShouldBe("Fake");
        work["entry"]!.GetValue<string>().ShouldContain(Record.Title!);
        work["record"]!["title"]!.GetValue<string>().ShouldBe(Record.Title);
    }

    [Theory]
    [InlineData("resolve")]
    [InlineData("cite")]
    public async Task A_registry_out_of_reach_is_no_answer(string tool)
    {
        var work = await AnswerAsync(new UnreachableRegistry(), tool, new() { ["ids"] = new JsonArray(Record.Doi!.Value) }, "works", 0);

        work["status"]!.GetValue<string>().ShouldBe("could not check");
        work["reason"]!.GetValue<string>().ShouldBe(UnreachableRegistry.Reason);
        work["record"].ShouldBeNull();
    }

    [Fact]
    public async Task A_search_that_nobody_answers_could_not_check()
    {
        var answer = await CallAsync(Registry, "search", new() { ["text"] = "Alpha (1999). On order." });

        answer["status"]!.GetValue<string>().ShouldBe("could not check");
    }

    [Fact]
    public async Task A_citation_is_made_only_of_records()
    {
        var cited = await CallAsync(Registry, "cite", new() { ["ids"] = new JsonArray(Record.Doi!.Value), ["page"] = "12" });
        var invented = await CallAsync(Registry, "cite", new() { ["ids"] = new JsonArray(Record.Doi!.Value, "10.5555/invented") });

        cited["citation"]!.GetValue<string>().ShouldContain(", p. 12)");
        cited["entries"]!.AsArray().Count.ShouldBe(1);
        invented["citation"].ShouldBeNull();
        invented["works"]![1]!["status"]!.GetValue<string>().ShouldBe("not registered");
    }

    [Fact]
    public async Task A_library_is_formatted()
    {
        const string library = "@book{a, title = {On Order}, author = {Alpha, Bo}, year = {1999}}";

        var list = await CallAsync(Registry, "format", new() { ["library"] = library });

        list["entries"]![0]!["markdown"]!.GetValue<string>().ShouldBe("Alpha, B. (1999). *On order*.");
    }

    [Fact]
    public async Task A_text_is_checked_with_places_and_fixes()
    {
        var article = $"As shown (Nobody, 2001).\n\n## References\n\n{Works.Entry(1)}\n";

        var report = await CallAsync(Registry, "check_text", new() { ["text"] = article });

        report["works"]![0]!["verdict"]!.GetValue<string>().ShouldBe("verified");
        report["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).ShouldContain("CIT0201");
    }

    [Fact]
    public async Task A_reference_that_could_not_be_checked_is_neither_confirmed_nor_refuted()
    {
        var answer = await CallAsync(new UnreachableRegistry(), "check_reference", new() { ["reference"] = Works.Entry(1) });

        answer.ContainsKey("isConfirmed").ShouldBeTrue();
        answer["isConfirmed"].ShouldBeNull();
        answer["work"]!["verdict"]!.GetValue<string>().ShouldBe("couldNotCheck");
    }

    [Fact]
    public async Task What_is_not_a_reference_is_refused()
    {
        var answer = await AssistantClient.CallAsync(Registry, "check_reference", new() { ["reference"] = " \n " });

        answer["isError"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Theory]
    [InlineData("/dev/stdin")]
    [InlineData("FILE")]
    public async Task A_style_is_a_name_and_never_a_path(string style)
    {
        using var folder = new TemporaryFolder();
        var path = style == "FILE" ? folder.Write("secret.csl", "not a style") : style;

        var answer = await AssistantClient.CallAsync(Registry, "format", new() { ["library"] = "@book{a, title = {T}}", ["style"] = path });

        answer["isError"]!.GetValue<bool>().ShouldBeTrue();
        answer["content"]![0]!["text"]!.GetValue<string>().ShouldStartWith($"There is no style '{path}'.");
    }

    [Fact]
    public async Task A_library_that_a_text_names_and_nobody_read_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        var library = folder.Write("refs.bib", "@book{mole2010, title={Tunnels of moles}, author={Mole, Ann}, year={2010}}");

        var report = await CallAsync(
            Registry,
            "check_text",
            new() { ["text"] = $"---\nbibliography: {library}\n---\n\nMoles dig [@mole2010].\n" }
        );

        report["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).ShouldContain("CIT0007");
        report["works"]!.AsArray().ShouldBeEmpty();
    }

    private static async Task<JsonObject> CallAsync(IReferenceResolver registry, string tool, JsonObject arguments) =>
        (await AssistantClient.CallAsync(registry, tool, arguments))["structuredContent"]!.AsObject();

    private static async Task<JsonObject> AnswerAsync(
        IReferenceResolver registry,
        string tool,
        JsonObject arguments,
        string list,
        int index
    ) => (await CallAsync(registry, tool, arguments))[list]![index]!.AsObject();
}
