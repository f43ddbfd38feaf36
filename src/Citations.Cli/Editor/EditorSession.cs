using System.Text.Json.Nodes;
using Citations.Cli.Editor.Answers;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Works;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor;

/// <summary>The session of a client that has introduced itself.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    private readonly ClientOptions _client;
    private readonly EditorCheck _check;
    private readonly OpenDocuments _documents;
    private readonly ActionsAnswer _actions;
    private readonly PlacesAnswer _places;
    private readonly CompletionAnswer _completion;

    internal EditorSession(ClientOptions client, EditorCheck check, EditorLibraries files, RpcOutput output, TimeProvider time)
    {
        (_client, _check) = (client, check);
        var findings = new FindingJson(client);
        var shown = new EditorClient(output, client, findings);
        _documents = new(client, () => new DocumentCheck(check, shown, client.Quiet, time));
        _actions = new(check, findings, client);
        _places = new(check.Libraries, files, client);
        _completion = new(check, files, client);
    }

    /// <summary>The handlers of the methods.</summary>
    internal IReadOnlyDictionary<string, RpcHandler> Handlers() =>
        new Dictionary<string, RpcHandler>
        {
            ["textDocument/didOpen"] = (parameters, _) => Done(() => _documents.Open(parameters)),
            ["textDocument/didChange"] = (parameters, _) => Done(() => _documents.Change(parameters)),
            ["textDocument/didSave"] = (_, _) => Done(Reload),
            ["workspace/didChangeConfiguration"] = (_, _) => Done(Reload),
            ["workspace/didChangeWatchedFiles"] = (_, _) => Done(Reload),
            ["textDocument/didClose"] = async (parameters, cancellationToken) =>
            {
                await _documents.CloseAsync(Params.Uri(parameters), cancellationToken);
                return null;
            },
            ["textDocument/hover"] = (parameters, cancellationToken) =>
                AnswerAsync(
                    parameters,
                    document => Task.FromResult(HoverAnswer.Of(document, PositionOf(parameters), _client)),
                    cancellationToken
                ),
            ["textDocument/completion"] = (parameters, cancellationToken) =>
                AnswerAsync(
                    parameters,
                    document => _completion.OfAsync(document, PositionOf(parameters), cancellationToken),
                    cancellationToken
                ),
            ["textDocument/definition"] = (parameters, cancellationToken) =>
                AnswerAsync(
                    parameters,
                    document => _places.DefinitionAsync(document, PositionOf(parameters), cancellationToken),
                    cancellationToken
                ),
            ["textDocument/references"] = (parameters, cancellationToken) =>
                AnswerAsync(
                    parameters,
                    document =>
                        _places.ReferencesAsync(
                            document,
                            PositionOf(parameters),
                            Params.Flag(parameters["context"], "includeDeclaration"),
                            cancellationToken
                        ),
                    cancellationToken
                ),
            ["textDocument/codeLens"] = (parameters, cancellationToken) =>
                AnswerAsync(parameters, document => Task.FromResult<JsonNode?>(LensAnswer.Of(document)), cancellationToken),
            ["textDocument/codeAction"] = (parameters, cancellationToken) =>
                AnswerAsync(
                    parameters,
                    async document =>
                        await _actions.OfAsync(
                            document,
                            Params.Range(parameters["range"]),
                            [.. Params.Texts(parameters["context"], "only")],
                            cancellationToken
                        ),
                    cancellationToken
                ),
            ["codeAction/resolve"] = (action, cancellationToken) =>
                AnswerAsync(
                    new() { ["textDocument"] = action["data"]?.DeepClone() },
                    async document => await _actions.ResolveAsync(document, action, cancellationToken),
                    cancellationToken
                ),
        };

    public async ValueTask DisposeAsync()
    {
        await _documents.EndAsync();
        _check.Dispose();
    }

    private static Task<JsonNode?> Done(Action action)
    {
        action();
        return Task.FromResult<JsonNode?>(null);
    }

    /// <summary>The settings, the lock file or a library may have been saved.</summary>
    private void Reload()
    {
        _check.Reload();
        _documents.CheckAgain();
    }

    private static TextPosition PositionOf(JsonObject parameters) => Params.Position(parameters["position"], "position");

    /// <summary>
    /// Answers a request about the version that the client had when it asked; what is computed does not hold up the next message.
    /// </summary>
    private async Task<JsonNode?> AnswerAsync(
        JsonObject parameters,
        Func<CheckedDocument, Task<JsonNode?>> answer,
        CancellationToken cancellationToken
    )
    {
        var newest = _documents[Params.Uri(parameters)].NewestAsync(cancellationToken);
        return await Task.Run(async () => await answer(await newest), cancellationToken);
    }
}
