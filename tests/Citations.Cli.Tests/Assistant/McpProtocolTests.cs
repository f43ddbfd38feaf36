using System.Text.Json.Nodes;

namespace Citations.Tests.Assistant;

public sealed class McpProtocolTests
{
    private static readonly FakeRegistry Registry = new();

    [Fact]
    public async Task The_handshake_names_the_server_its_version_of_the_protocol_and_its_tools()
    {
        var answers = await AssistantClient.SendAsync(
            Registry,
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-03-26","capabilities":{}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":"two","method":"tools/list"}"""
        );

        answers.Count.ShouldBe(2);
        var hello = answers.Single(answer => answer["id"]!.ToJsonString() == "1")["result"]!;
        hello["protocolVersion"]!.GetValue<string>().ShouldBe("2025-03-26");
        hello["serverInfo"]!["name"]!.GetValue<string>().ShouldBe("citations");
        var tools = answers.Single(answer => answer["id"]!.ToJsonString() == "\"two\"")["result"]!["tools"]!.AsArray();
        var names = tools.Select(tool => tool!["name"]!.GetValue<string>());
        names.ShouldBe(["resolve", "search", "check_text", "check_reference", "format", "cite"]);
        tools.ShouldAllBe(tool => tool!["inputSchema"]!["type"]!.GetValue<string>() == "object");
    }

    [Fact]
    public async Task A_version_that_is_not_known_gets_the_newest_that_is()
    {
        const string request = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"1999-01-01"}}""";

        var answer = await AssistantClient.SendAsync(Registry, request);

        answer.ShouldHaveSingleItem()["result"]!["protocolVersion"]!.GetValue<string>().ShouldBe("2025-11-25");
    }

    [Theory]
    [InlineData("not json", -32700)]
    [InlineData("""{"id":1,"id":2,"method":"ping"}""", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":1}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"no/such"}""", -32601)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"none"}}""", -32602)]
    public async Task What_is_wrong_with_a_message_is_its_answer_and_the_server_continues(string message, int code)
    {
        var answers = await AssistantClient.SendAsync(Registry, message, """{"jsonrpc":"2.0","id":9,"method":"ping"}""");

        answers.Count.ShouldBe(2);
        answers.Single(answer => answer["error"] is not null)["error"]!["code"]!.GetValue<int>().ShouldBe(code);
        answers.Single(answer => answer["error"] is null)["id"]!.GetValue<int>().ShouldBe(9);
    }

    [Fact]
    public async Task Notifications_and_responses_have_no_answer() =>
        (
            await AssistantClient.SendAsync(
                Registry,
                """{"jsonrpc":"2.0","method":"notifications/whatever","params":{}}""",
                """{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}}""",
                """{"jsonrpc":"2.0","id":3,"result":{}}"""
            )
        ).ShouldBeEmpty();

    [Fact]
    public async Task Arguments_that_are_not_understood_are_reported_to_the_assistant()
    {
        JsonArray?[] wrong = [null, [], [1], ["hello"]];

        var answers = await AssistantClient.CallManyAsync(Registry, wrong.Select(ids => ("resolve", new JsonObject { ["ids"] = ids })));

        answers.ShouldAllBe(answer => answer["isError"]!.GetValue<bool>());
        answers[^1]["content"]![0]!["text"]!.GetValue<string>().ShouldContain("'hello' is not a DOI");
    }
}
