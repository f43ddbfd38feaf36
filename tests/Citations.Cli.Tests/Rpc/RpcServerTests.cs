using System.Text;
using System.Text.Json.Nodes;
using Citations.Cli.Rpc;

namespace Citations.Tests.Rpc;

public sealed class RpcServerTests
{
    private static readonly RpcProtocol Protocol = new("cancel", "id") { CancelledCode = -1 };

    [Fact]
    public async Task Requests_that_wait_for_a_place_do_not_hold_up_cancellations_and_notifications()
    {
        var noted = 0;
        // None of the requests ends before it is cancelled, so that the last of them never gets a place.
        var calls = Enumerable.Range(1, 12).Select(id => Request(id, "hang"));
        var cancellations = Enumerable.Range(1, 12).Select(id => $$$"""{"jsonrpc":"2.0","method":"cancel","params":{"id":{{{id}}}}}""");

        var answers = await AnswersAsync(
            [.. calls, """{"jsonrpc":"2.0","method":"note"}""", .. cancellations],
            new()
            {
                ["hang"] = async (_, token) =>
                {
                    await Task.Delay(Timeout.Infinite, token);
                    return null;
                },
                ["note"] = (_, _) =>
                {
                    noted++;
                    return Task.FromResult<JsonNode?>(null);
                },
            }
        );

        noted.ShouldBe(1);
        answers.Select(answer => (int)answer["id"]!).Order().ShouldBe(Enumerable.Range(1, 12));
        answers.ShouldAllBe(answer => (int)answer["error"]!["code"]! == -1);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"\ud800"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"echo","params":{"\ud800":1}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"\udc00","method":"echo"}""")]
    public async Task A_message_with_half_a_surrogate_pair_is_answered_and_so_is_the_next(string message)
    {
        var answers = await AnswersAsync(
            [message, Request(2, "echo")],
            new() { ["echo"] = (parameters, _) => Task.FromResult<JsonNode?>(parameters.Count) }
        );

        answers.Count.ShouldBe(2);
        answers[1]["result"].ShouldNotBeNull();
    }

    private static string Request(int id, string method) => $$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}"}""";

    private static async Task<List<JsonObject>> AnswersAsync(IEnumerable<string> messages, Dictionary<string, RpcHandler> handlers)
    {
        using var written = new StringWriter();
        var framing = new LineFraming(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', messages))), written);
        using var output = new RpcOutput(framing);
        using var server = new RpcServer(framing, output, handlers, Protocol);
        await server.RunAsync(TestContext.Current.CancellationToken);
        return
        [
            .. written
                .ToString()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonNode.Parse(line)!.AsObject()),
        ];
    }
}
