using System.Text.Json.Nodes;

namespace Citations.Tests.Assistant;

/// <summary>Talks to <c>citations mcp</c> as a client of the protocol does: a line a message.</summary>
internal static class AssistantClient
{
    /// <summary>Calls one tool and gives the answer.</summary>
    internal static async Task<JsonObject> CallAsync(IReferenceResolver registry, string tool, JsonObject arguments) =>
        (await CallManyAsync(registry, [(tool, arguments)]))[0];

    /// <summary>Calls tools, one after the other, and gives the answers in their order.</summary>
    internal static async Task<List<JsonObject>> CallManyAsync(
        IReferenceResolver registry,
        IEnumerable<(string Tool, JsonObject Arguments)> calls
    )
    {
        var requests = calls.Select(
            (call, i) =>
                new JsonObject
                {
                    ["jsonrpc"] = "2.0",
                    ["id"] = i,
                    ["method"] = "tools/call",
                    ["params"] = new JsonObject { ["name"] = call.Tool, ["arguments"] = call.Arguments },
                }
        );
        var answers = await SendAsync(registry, [.. requests.Select(request => request.ToJsonString())]);
        return [.. answers.OrderBy(answer => answer["id"]!.GetValue<int>()).Select(answer => answer["result"]!.AsObject())];
    }

    /// <summary>Sends lines and gives the lines that come back.</summary>
    internal static async Task<List<JsonObject>> SendAsync(IReferenceResolver registry, params string[] lines)
    {
        var run = await CommandLine.RunAsync(registry, string.Join('\n', lines) + "\n", "mcp");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldBeEmpty();
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }
}
