using System.Text.Json.Nodes;
using Citations.Cli.Editor.Checks;
using Citations.Cli.Editor.Protocol;
using Citations.Cli.Editor.Texts;
using Citations.Cli.Rpc;

namespace Citations.Cli.Editor;

/// <summary>The documents that the client has open, kept as it changes them. Its methods are called one after the other.</summary>
/// <param name="options">The options of the client.</param>
/// <param name="begin">Makes the check of a document.</param>
internal sealed class OpenDocuments(ClientOptions options, Func<DocumentCheck> begin)
{
    private const int MostDocuments = 1000;

    private readonly Dictionary<string, DocumentCheck> _open = new(StringComparer.Ordinal);

    /// <summary>An open document.</summary>
    /// <exception cref="RpcException">It is not open.</exception>
    internal DocumentCheck this[string uri] =>
        _open.GetValueOrDefault(uri) ?? throw new RpcException(RpcException.InvalidParams, $"The document '{uri}' is not open.");

    internal void Open(JsonObject parameters)
    {
        var (uri, document) = (Params.Uri(parameters), parameters["textDocument"]);
        var text = Params.Text(document, "text") ?? throw Params.Wrong("textDocument.text", "a text");
        if (!_open.TryGetValue(uri, out var check))
        {
            if (_open.Count >= MostDocuments)
                throw new RpcException(RpcException.InvalidParams, $"More than {MostDocuments} documents are open.");
            check = _open[uri] = begin();
        }

        check.Begin(
            OpenDocument.Of(
                uri,
                Params.Text(document, "languageId"),
                Params.Number(document, "version"),
                new(text, options.Encoding),
                options.Folder
            )
        );
    }

    /// <summary>Makes the changes of a notification, all or none: a change that is not understood leaves the text as it was.</summary>
    internal void Change(JsonObject parameters)
    {
        var check = this[Params.Uri(parameters)];
        var document = check.Document!;
        var text = document.Text;
        foreach (var change in Params.Items(parameters, "contentChanges"))
        {
            var replacement = Params.Text(change, "text") ?? throw Params.Wrong("contentChanges.text", "a text");
            text = Params.Member(change, "range") is { } range
                ? text.With(text.SpanOf(Params.Range(range)), replacement)
                : new(replacement, options.Encoding);
        }

        check.Begin(document with { Text = text, Version = Params.Number(parameters["textDocument"], "version") });
    }

    internal async Task CloseAsync(string uri, CancellationToken cancellationToken)
    {
        if (_open.Remove(uri, out var check))
            await check.CloseAsync(cancellationToken);
    }

    /// <summary>Checks all documents again.</summary>
    internal void CheckAgain()
    {
        foreach (var check in _open.Values)
            check.Begin(check.Document!);
    }

    /// <summary>Ends all checks.</summary>
    internal async Task EndAsync()
    {
        foreach (var check in _open.Values)
            await check.DisposeAsync();
        _open.Clear();
    }
}
