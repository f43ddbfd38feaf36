using System.Text.Json.Nodes;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor;

/// <summary>The client of the server: shows findings, and logs what went wrong.</summary>
internal sealed class EditorClient(RpcOutput output, ClientOptions options, FindingJson findings) : IEditorClient
{
    private const int Error = 1;

    public async Task ShowAsync(CheckedDocument document, CancellationToken cancellationToken)
    {
        await PublishAsync(findings.Of(document), cancellationToken);
        if (options.RefreshesLenses)
            await output.AskAsync("workspace/codeLens/refresh", cancellationToken);
    }

    public Task ShowAsync(OpenDocument document, string problem, CancellationToken cancellationToken) =>
        PublishAsync(FindingJson.Of(document, problem), cancellationToken);

    public Task ClearAsync(string uri, CancellationToken cancellationToken) => PublishAsync(FindingJson.None(uri), cancellationToken);

    /// <summary>Reports the fault of a message that has no answer.</summary>
    internal static Task LogAsync(RpcOutput output, string message, CancellationToken cancellationToken) =>
        output.NotifyAsync("window/logMessage", new JsonObject { ["type"] = Error, ["message"] = message }, cancellationToken);

    private Task PublishAsync(JsonObject findings, CancellationToken cancellationToken) =>
        output.NotifyAsync("textDocument/publishDiagnostics", findings, cancellationToken);
}
