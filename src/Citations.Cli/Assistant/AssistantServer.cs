using System.Text.Json.Nodes;
using Citations.Cli.Rpc;

namespace Citations.Cli.Assistant;

/// <summary>The methods of the Model Context Protocol that a server of tools answers.</summary>
internal sealed class AssistantServer(IReadOnlyList<IAssistantTool> tools)
{
    private const string Instructions =
        "These tools check references against the scholarly registries. A work is real only where a tool found its "
        + "record: never take 'could not check' for an answer, and never cite a work that no tool confirmed without saying "
        + "so.";

    private static readonly string[] Versions = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"];

    /// <summary>How a request is taken back: it then has no answer.</summary>
    internal static RpcProtocol Protocol { get; } = new("notifications/cancelled", "requestId");

    /// <summary>The handlers of the methods.</summary>
    internal IReadOnlyDictionary<string, RpcHandler> Handlers() =>
        new Dictionary<string, RpcHandler>
        {
            ["initialize"] = (parameters, _) => Task.FromResult<JsonNode?>(Initialize(parameters)),
            ["ping"] = (_, _) => Task.FromResult<JsonNode?>(new JsonObject()),
            ["tools/list"] = (_, _) => Task.FromResult<JsonNode?>(List()),
            ["tools/call"] = (parameters, cancellationToken) =>
                Task.Run(() => CallAsync(parameters, cancellationToken), cancellationToken),
        };

    private static JsonObject Initialize(JsonObject parameters)
    {
        var asked = parameters["protocolVersion"] is JsonValue value && value.TryGetValue(out string? version) ? version : null;
        return new()
        {
            ["protocolVersion"] = Array.Find(Versions, known => known == asked) ?? Versions[^1],
            ["capabilities"] = new JsonObject { ["tools"] = new JsonObject() },
            ["serverInfo"] = new JsonObject { ["name"] = "citations", ["version"] = ToolVersion.Short },
            ["instructions"] = Instructions,
        };
    }

    private JsonObject List() => new() { ["tools"] = new JsonArray([.. tools.Select(tool => (JsonNode)Describe(tool))]) };

    private static JsonObject Describe(IAssistantTool tool) =>
        new()
        {
            ["name"] = tool.Name,
            ["description"] = tool.Description,
            ["inputSchema"] = tool.InputSchema,
            ["annotations"] = new JsonObject { ["readOnlyHint"] = true },
        };

    private async Task<JsonNode?> CallAsync(JsonObject parameters, CancellationToken cancellationToken)
    {
        var name = parameters["name"] is JsonValue value && value.TryGetValue(out string? text) ? text : "";
        var tool =
            tools.FirstOrDefault(tool => tool.Name == name)
            ?? throw new RpcException(RpcException.InvalidParams, $"There is no tool '{name}'.");
        try
        {
            var answer = await tool.RunAsync(parameters["arguments"] as JsonObject ?? [], cancellationToken);
            return new JsonObject
            {
                ["content"] = Content(answer.ToJsonString()),
                ["structuredContent"] = answer,
                ["isError"] = false,
            };
        }
        catch (CannotRunException problem)
        {
            return new JsonObject { ["content"] = Content(problem.Message), ["isError"] = true };
        }
    }

    private static JsonArray Content(string text) => new(new JsonObject { ["type"] = "text", ["text"] = text });
}
