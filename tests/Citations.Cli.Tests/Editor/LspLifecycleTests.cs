using System.Text;
using System.Text.Json.Nodes;

namespace Citations.Tests.Editor;

public sealed class LspLifecycleTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{}""", "utf-16")]
    [InlineData("""{"general":{"positionEncodings":["utf-32","utf-8","utf-16"]}}""", "utf-8")]
    [InlineData("""{"general":{"positionEncodings":["utf-16","utf-8"]}}""", "utf-16")]
    [InlineData("""{"general":{"positionEncodings":7}}""", "utf-16")]
    public async Task The_handshake_agrees_on_an_encoding_and_tells_what_the_server_can_do(string capabilities, string encoding)
    {
        await using var server = new LanguageServer(new FakeRegistry());

        var answer = await server.AskAsync("initialize", new() { ["capabilities"] = JsonNode.Parse(capabilities) });

        var can = answer!["capabilities"]!;
        can["positionEncoding"]!.GetValue<string>().ShouldBe(encoding);
        can["textDocumentSync"]!["change"]!.GetValue<int>().ShouldBe(2);
        answer["serverInfo"]!["name"]!.GetValue<string>().ShouldBe("citations");
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Fact]
    public async Task Nothing_is_answered_before_initialize_and_after_shutdown()
    {
        await using var server = new LanguageServer(new FakeRegistry());

        var before = await server.Client.AskAsync("textDocument/hover", LanguageServer.At("file:///a.md", 0, 0), Cancelled);
        await server.AskAsync("initialize", []);
        var twice = await server.Client.AskAsync("initialize", [], Cancelled);
        await server.AskAsync("shutdown", []);
        var after = await server.Client.AskAsync("textDocument/hover", LanguageServer.At("file:///a.md", 0, 0), Cancelled);
        await server.OpenAsync("file:///a.md", OneWork.Markdown);

        before["error"]!["code"]!.GetValue<int>().ShouldBe(-32002);
        twice["error"]!["code"]!.GetValue<int>().ShouldBe(-32600);
        after["error"]!["code"]!.GetValue<int>().ShouldBe(-32600);
        (await server.EndAsync(withShutdown: false)).ShouldBe((0, ""));
        server.Client.Received.ShouldAllBe(message => !message.ContainsKey("method"));
    }

    [Fact]
    public async Task An_exit_without_shutdown_is_told_by_the_exit_code()
    {
        await using var server = new LanguageServer(new FakeRegistry());
        await server.AskAsync("initialize", []);

        (await server.EndAsync(withShutdown: false)).ShouldBe((1, ""));
    }

    [Theory]
    [InlineData("not json", -32700)]
    [InlineData("{\"id\":1,\"id\":2}", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"no/such\"}", -32601)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}", -32602)]
    [InlineData(
        "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"file:///none.md\"}}}",
        -32602
    )]
    public async Task What_is_wrong_with_a_message_is_its_answer_and_the_server_continues(string message, int code)
    {
        await using var server = new LanguageServer(new FakeRegistry());
        await server.AskAsync("initialize", []);

        await server.Client.SendAsync(message, Cancelled);
        var answer = await server.Client.ReadAsync(Cancelled);

        answer!["error"]!["code"]!.GetValue<int>().ShouldBe(code);
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Theory]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}", "is larger than 32 MB")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "has no Content-Length")]
    public async Task What_is_not_a_message_ends_the_server_with_one_sentence(string bytes, string sentence)
    {
        await using var server = new LanguageServer(new FakeRegistry());

        await server.Client.SendRawAsync(Encoding.UTF8.GetBytes(bytes), Cancelled);

        var (exitCode, error) = await server.EndedAsync();
        exitCode.ShouldBe(2);
        error.ShouldContain(sentence);
    }

    [Theory]
    [InlineData("textDocument/didOpen", """{}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"file:///a.md","text":7}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///none.md","version":2},"contentChanges":[]}""")]
    [InlineData(
        "textDocument/didChange",
        """{"textDocument":{"uri":"file:///open.md","version":2},"contentChanges":[{"text":"a","range":{"start":{"line":"x"}}}]}"""
    )]
    public async Task A_notification_that_is_not_understood_is_logged_and_changes_nothing(string method, string parameters)
    {
        await using var server = new LanguageServer(new FakeRegistry(), "--offline");
        await server.AskAsync("initialize", []);
        await server.OpenAsync("file:///open.md", OneWork.Markdown);
        await server.FindingsAsync();

        await server.Client.NotifyAsync(method, JsonNode.Parse(parameters)!.AsObject(), Cancelled);
        var logged = await server.Client.NextAsync("window/logMessage", Cancelled);

        logged["message"]!.GetValue<string>().ShouldStartWith($"{method}: ");
        (await server.EndAsync()).ShouldBe((0, ""));
    }

    [Fact]
    public async Task A_request_can_be_taken_back_and_is_answered_so()
    {
        using var folder = new TemporaryFolder();
        var registry = new SilentRegistry();
        await using var server = await LanguageServer.StartAsync(registry, folder);
        var uri = LanguageServer.UriOf(folder.PathOf("article.md"));
        await server.OpenAsync(uri, "# On order\n\n## References\n\n10.5555/order");

        // The completion of a DOI that is not at hand waits for the registry, which does not answer.
        var id = await server.Client.BeginAsync("textDocument/completion", LanguageServer.At(uri, 4, 13), Cancelled);
        await registry.Asked;
        await server.Client.NotifyAsync("$/cancelRequest", new() { ["id"] = id }, Cancelled);
        var answer = await server.Client.AnswerAsync(id, Cancelled);

        answer["error"]!["code"]!.GetValue<int>().ShouldBe(-32800);
        (await server.EndAsync()).ShouldBe((0, ""));
    }
}
