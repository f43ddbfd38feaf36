using System.Text.Json.Nodes;
using Citations.Cli.Editor.Answers;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor;

/// <summary>The Language Server Protocol 3.17 from <c>initialize</c> to <c>exit</c>.</summary>
/// <param name="open">Opens the session of a client.</param>
/// <param name="output">Where messages go.</param>
internal sealed class EditorServer(Func<ClientOptions, RpcOutput, EditorSession> open, RpcOutput output) : IAsyncDisposable
{
    private const int NotInitialized = -32002;
    private const int RequestCancelled = -32800;

    private static readonly string[] Notifications =
    [
        "textDocument/didOpen",
        "textDocument/didChange",
        "textDocument/didSave",
        "textDocument/didClose",
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
    ];

    private static readonly string[] Requests =
    [
        "textDocument/hover",
        "textDocument/completion",
        "textDocument/definition",
        "textDocument/references",
        "textDocument/codeLens",
        "textDocument/codeAction",
        "codeAction/resolve",
    ];

    private EditorSession? _session;
    private IReadOnlyDictionary<string, RpcHandler>? _handlers;

    /// <summary>How requests are taken back, and how the conversation ends.</summary>
    internal static RpcProtocol Protocol { get; } = new("$/cancelRequest", "id") { CancelledCode = RequestCancelled, EndMethod = "exit" };

    /// <summary>Whether the client has said that it will end.</summary>
    internal bool IsShutDown { get; private set; }

    /// <summary>The handlers of the methods.</summary>
    internal IReadOnlyDictionary<string, RpcHandler> Handlers()
    {
        var handlers = new Dictionary<string, RpcHandler>
        {
            ["initialize"] = (parameters, _) => Task.FromResult<JsonNode?>(Initialize(parameters)),
            ["shutdown"] = (_, _) => Task.FromResult(ShutDown()),
        };
        foreach (var method in Requests)
            handlers[method] = (parameters, cancellationToken) => HandlerOf(method)(parameters, cancellationToken);
        foreach (var method in Notifications)
            handlers[method] = (parameters, cancellationToken) => NotifyAsync(method, parameters, cancellationToken);
        return handlers;
    }

    public ValueTask DisposeAsync() => _session?.DisposeAsync() ?? ValueTask.CompletedTask;

    private JsonObject Initialize(JsonObject parameters)
    {
        if (_session is not null)
            throw new RpcException(RpcException.InvalidRequest, "The server is already initialized.");
        var client = ClientOptions.Of(parameters);
        _session = open(client, output);
        _handlers = _session.Handlers();
        return new()
        {
            ["capabilities"] = Capabilities(client),
            ["serverInfo"] = new JsonObject { ["name"] = "citations", ["version"] = ToolVersion.Short },
        };
    }

    private static JsonObject Capabilities(ClientOptions client) =>
        new()
        {
            ["positionEncoding"] = client.Encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
            ["textDocumentSync"] = new JsonObject
            {
                ["openClose"] = true,
                ["change"] = 2, // incremental
                ["save"] = true,
            },
            ["hoverProvider"] = true,
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("@", "{", ",", "/") },
            ["definitionProvider"] = true,
            ["referencesProvider"] = true,
            ["codeLensProvider"] = new JsonObject(),
            ["codeActionProvider"] = new JsonObject
            {
                ["codeActionKinds"] = new JsonArray(ActionsAnswer.QuickFix, ActionsAnswer.FixAll),
                ["resolveProvider"] = true,
            },
        };

    private JsonNode? ShutDown()
    {
        if (_session is null)
            throw new RpcException(NotInitialized, "The server is not initialized.");
        IsShutDown = true;
        return null;
    }

    private RpcHandler HandlerOf(string method) =>
        _handlers is null ? throw new RpcException(NotInitialized, "The server is not initialized.")
        : IsShutDown ? throw new RpcException(RpcException.InvalidRequest, "The server is shut down.")
        : _handlers[method];

    /// <summary>A notification has no answer, so that what is wrong with it is logged.</summary>
    private async Task<JsonNode?> NotifyAsync(string method, JsonObject parameters, CancellationToken cancellationToken)
    {
        // Before initialize and after shutdown the client has nothing to tell.
        if (_handlers is null || IsShutDown)
            return null;
        try
        {
            return await _handlers[method](parameters, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            await EditorClient.LogAsync(output, $"{method}: {ErrorBoundary.Sentence(problem)}", cancellationToken);
            return null;
        }
    }
}
