using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Citations.Cli;

namespace Citations.Tests.Editor;

/// <summary>Runs <c>citations lsp</c> in this process with a client at its other end.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private readonly Pipe _input = new();
    private readonly Pipe _output = new();
    private readonly Terminal _terminal;
    private readonly Task<int> _running;

    internal LanguageServer(IReferenceResolver registry, params string[] args)
    {
        _terminal = new Terminal
        {
            RawOutput = new StreamWriter(_output.Writer.AsStream(), new UTF8Encoding(false)),
            RawError = new StringWriter { NewLine = "\n" },
            OpenRegistries = _ => registry,
            Styles = new([]),
            OpenInput = () => _input.Reader.AsStream(),
        };
        Client = new(_output.Reader.AsStream(), _input.Writer.AsStream());
        _running = Task.Run(() => Application.RunAsync(["lsp", .. args], _terminal, Cancelled));
    }

    internal LanguageClient Client { get; }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Starts a server for a folder, and asks registries at once.</summary>
    internal static async Task<LanguageServer> StartAsync(
        IReferenceResolver registry,
        TemporaryFolder folder,
        JsonObject? capabilities = null,
        JsonObject? options = null
    )
    {
        var server = new LanguageServer(registry);
        options ??= [];
        options["quiet"] = 0;
        await server.AskAsync(
            "initialize",
            new()
            {
                ["processId"] = null,
                ["rootUri"] = UriOf(folder.PathOf("")),
                ["capabilities"] = capabilities ?? [],
                ["initializationOptions"] = options,
            }
        );
        await server.Client.NotifyAsync("initialized", [], Cancelled);
        return server;
    }

    internal static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Asks, and gives the result.</summary>
    internal async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        var answer = await Client.AskAsync(method, parameters, Cancelled);
        answer["error"].ShouldBeNull();
        return answer["result"];
    }

    /// <summary>Asks about a place of a document.</summary>
    internal Task<JsonNode?> AskAtAsync(string method, string uri, int line, int character) => AskAsync(method, At(uri, line, character));

    internal Task OpenAsync(string uri, string text, string language = "markdown") =>
        Client.NotifyAsync(
            "textDocument/didOpen",
            new()
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = uri,
                    ["languageId"] = language,
                    ["version"] = 1,
                    ["text"] = text,
                },
            },
            Cancelled
        );

    internal Task ChangeAsync(string uri, int version, params JsonObject[] changes) =>
        Client.NotifyAsync(
            "textDocument/didChange",
            new()
            {
                ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = version },
                ["contentChanges"] = new JsonArray([.. changes]),
            },
            Cancelled
        );

    /// <summary>The next findings that are shown.</summary>
    internal Task<JsonObject> FindingsAsync() => Client.NextAsync("textDocument/publishDiagnostics", Cancelled);

    /// <summary>The next findings that a test accepts; a server shows findings more than once as it comes to know more.</summary>
    internal async Task<JsonObject> FindingsAsync(Func<JsonObject, bool> fits)
    {
        while (true)
        {
            var findings = await FindingsAsync();
            if (fits(findings))
                return findings;
        }
    }

    /// <summary>The codes of findings.</summary>
    internal static string[] CodesOf(JsonObject findings) =>
        [.. findings["diagnostics"]!.AsArray().Select(finding => finding!["code"]?.GetValue<string>() ?? "")];

    /// <summary>Ends the server as a client does.</summary>
    /// <returns>The exit code and the error stream.</returns>
    internal async Task<(int ExitCode, string Error)> EndAsync(bool withShutdown = true)
    {
        if (withShutdown)
            await Client.AskAsync("shutdown", [], Cancelled);
        await Client.NotifyAsync("exit", [], Cancelled);
        return (await _running, _terminal.RawError.ToString()!);
    }

    /// <summary>Waits for the end that something else brought.</summary>
    internal async Task<(int ExitCode, string Error)> EndedAsync() => (await _running, _terminal.RawError.ToString()!);

    internal static JsonObject At(string uri, int line, int character) =>
        new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri },
            ["position"] = Place(line, character),
        };

    internal static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = character };

    internal static JsonObject Range(int line, int start, int end) => new() { ["start"] = Place(line, start), ["end"] = Place(line, end) };

    public async ValueTask DisposeAsync()
    {
        await _input.Writer.CompleteAsync();
        await _output.Reader.CompleteAsync();
        await _running;
        _terminal.Dispose();
    }
}
