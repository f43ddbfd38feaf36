using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Citations.Tests.Assistant;

/// <summary>The server as a process, asked by the protocol's own client, with registries on this machine.</summary>
public sealed class McpClientTests(AssistantFixture assistant) : IClassFixture<AssistantFixture>
{
    private readonly McpClient _client = assistant.Client;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_client_is_greeted_and_lists_the_tools_with_their_parameters()
    {
        var tools = await _client.ListToolsAsync(cancellationToken: Cancelled);

        _client.ServerInfo!.Name.ShouldBe("citations");
        _client.ServerInstructions!.ShouldContain("could not check");
        tools.Select(tool => tool.Name).ShouldBe(["resolve", "search", "check_text", "check_reference", "format", "cite"]);
        tools.ShouldAllBe(tool => tool.JsonSchema.GetProperty("type").GetString() == "object" && tool.Description.Length > 0);
        await _client.PingAsync(cancellationToken: Cancelled);
    }

    [Fact]
    public async Task A_true_reference_is_confirmed_and_an_invented_one_is_not()
    {
        var entry = Works.Entry(1);
        var invented = entry.Replace(Works.Record(1).Doi!.Value, "10.5555/nothing", StringComparison.Ordinal);

        (await CheckAsync(entry)).GetProperty("isConfirmed").ValueKind.ShouldBe(JsonValueKind.True);
        (await CheckAsync(Works.Entry(AssistantFixture.Known + 4))).GetProperty("isConfirmed").ValueKind.ShouldBe(JsonValueKind.False);
        (await CheckAsync(invented)).GetProperty("isConfirmed").ValueKind.ShouldBe(JsonValueKind.False);
    }

    [Fact]
    public async Task A_server_that_may_ask_nobody_leaves_a_reference_unchecked()
    {
        await using var offline = await assistant.StartAsync("--offline");

        var answer = await CallAsync(offline, "check_reference", new() { ["reference"] = Works.Entry(2) });

        answer.GetProperty("isConfirmed").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("work").GetProperty("verdict").GetString().ShouldBe("couldNotCheck");
    }

    [Fact]
    public async Task Works_are_resolved_searched_and_cited()
    {
        var doi = Works.Record(0).Doi!.Value;

        var works = await CallAsync("resolve", new() { ["ids"] = new[] { doi, "10.5555/nothing" } });
        var found = await CallAsync("search", new() { ["text"] = Works.Entry(0) });
        var cited = await CallAsync("cite", new() { ["ids"] = new[] { doi } });

        var statuses = works.GetProperty("works").EnumerateArray().Select(work => work.GetProperty("status").GetString());
        statuses.ShouldBe(["found", "not registered"]);
        found.GetProperty("status").GetString().ShouldBe("found");
        found.GetProperty("candidates")[0].GetProperty("doi").GetString().ShouldBe(doi);
        cited.GetProperty("citation").GetString().ShouldBe($"({FamilyOf(0, 0)} & {FamilyOf(0, 1)}, 1980)");
    }

    [Fact]
    public async Task A_text_is_checked_as_the_command_checks_it()
    {
        var article = $"As shown (Nobody, 2001).\n\n## References\n\n{Works.Entry(1)}\n";

        var report = await CallAsync("check_text", new() { ["text"] = article });

        report.GetProperty("works")[0].GetProperty("verdict").GetString().ShouldBe("verified");
        report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).ShouldContain("CIT0201");
    }

    [Fact]
    public async Task What_is_not_understood_is_reported_to_the_assistant()
    {
        var arguments = new Dictionary<string, object?> { ["ids"] = new[] { "hello" } };

        var answer = await _client.CallToolAsync("resolve", arguments, cancellationToken: Cancelled);

        answer.IsError.ShouldBe(true);
        answer.Content.ShouldHaveSingleItem().ShouldBeOfType<TextContentBlock>().Text.ShouldContain("'hello' is not a DOI");
    }

    [Fact]
    public async Task Many_questions_at_once_get_their_own_answers()
    {
        const int known = AssistantFixture.Known;
        string[] asked = [.. Enumerable.Range(0, 4 * known).Select(i => Works.Record(i % known).Doi!.Value)];

        var answers = await Task.WhenAll(asked.Select(doi => CallAsync("resolve", new() { ["ids"] = new[] { doi } })));

        answers.Select(answer => answer.GetProperty("works")[0].GetProperty("record").GetProperty("DOI").GetString()).ShouldBe(asked);
    }

    private Task<JsonElement> CheckAsync(string reference) => CallAsync("check_reference", new() { ["reference"] = reference });

    private Task<JsonElement> CallAsync(string tool, Dictionary<string, object?> arguments) => CallAsync(_client, tool, arguments);

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments, cancellationToken: Cancelled);
        answer.IsError.ShouldNotBe(true);
        return answer.StructuredContent.ShouldNotBeNull();
    }

    private static string FamilyOf(int work, int author) => Works.Record(work).Author[author].Family!;
}
