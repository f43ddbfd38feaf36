using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Citations.Cli.Rpc;

/// <summary>
/// Answers requests of JSON-RPC 2.0 until the input ends, several at once. What is wrong with one message is told in its answer and does
/// not end the server.
/// </summary>
/// <param name="framing">How messages follow each other.</param>
/// <param name="handlers">What answers each method; a notification of a method without a handler is passed over.</param>
/// <param name="cancelMethod">The notification that takes a request back, and the name of the parameter that holds its id.</param>
internal sealed class RpcServer(
    IMessageFraming framing,
    IReadOnlyDictionary<string, RpcHandler> handlers,
    (string Method, string Parameter) cancelMethod
) : IDisposable
{
    private const int AtOnce = 8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(AtOnce);
    private readonly SemaphoreSlim _output = new(1);

    /// <summary>Reads and answers until the input ends; then the answers under way are finished.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        List<Task> answers = [];
        while (await framing.ReadAsync(cancellationToken) is { } bytes)
        {
            answers.RemoveAll(answer => answer.IsCompletedSuccessfully);
            if (Read(bytes) is not { } message)
            {
                await ReplyAsync(null, Error(RpcException.ParseError, "The message is not JSON."), cancellationToken);
            }
            else if (message is not JsonObject request)
            {
                await ReplyAsync(null, Error(RpcException.InvalidRequest, "The message is not a request."), cancellationToken);
            }
            else if (await BeginAsync(request, cancellationToken) is { } answer)
            {
                answers.Add(answer);
            }
        }

        await Task.WhenAll(answers);
    }

    public void Dispose()
    {
        _places.Dispose();
        _output.Dispose();
    }

    /// <summary>Begins the answer to a request; null where none is due.</summary>
    private async Task<Task?> BeginAsync(JsonObject request, CancellationToken cancellationToken)
    {
        var id = request["id"];
        if (request["method"] is not JsonValue name || !name.TryGetValue(out string? method))
        {
            // A response to a request of ours has no method; this server asks for nothing.
            if (!request.ContainsKey("result") && !request.ContainsKey("error"))
            {
                await ReplyAsync(id, Error(RpcException.InvalidRequest, "The request has no method."), cancellationToken);
            }

            return null;
        }

        var parameters = request["params"] as JsonObject ?? [];
        if (method == cancelMethod.Method)
        {
            var key = parameters[cancelMethod.Parameter]?.ToJsonString() ?? "";
            if (_running.TryGetValue(key, out var running))
                await running.CancelAsync();
            return null;
        }

        if (id is null && !handlers.ContainsKey(method))
            return null;
        await _places.WaitAsync(cancellationToken);
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (id is not null)
            _running[id.ToJsonString()] = source;
        return Task.Run(() => AnswerAsync(id, method, parameters, source, cancellationToken), CancellationToken.None);
    }

    private async Task AnswerAsync(
        JsonNode? id,
        string method,
        JsonObject parameters,
        CancellationTokenSource source,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var reply = await ReplyToAsync(method, parameters, source.Token);
            // A notification has no answer, and a request that was taken back wants none.
            if (id is not null && reply is not null)
                await ReplyAsync(id, reply, cancellationToken);
        }
        finally
        {
            if (id is not null)
                _running.TryRemove(id.ToJsonString(), out _);
            source.Dispose();
            _places.Release();
        }
    }

    private async Task<(string Name, JsonNode? Value)?> ReplyToAsync(
        string method,
        JsonObject parameters,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return handlers.TryGetValue(method, out var handler)
                ? ("result", await handler(parameters, cancellationToken))
                : Error(RpcException.MethodNotFound, $"There is no method '{method}'.");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (RpcException problem)
        {
            return Error(problem.Code, problem.Message);
        }
        catch (Exception problem)
        {
            return Error(RpcException.InternalError, ErrorBoundary.Sentence(problem));
        }
    }

    private async Task ReplyAsync(JsonNode? id, (string Name, JsonNode? Value)? reply, CancellationToken cancellationToken)
    {
        if (reply is not { } answer)
            return;
        var message = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = id?.DeepClone(),
            [answer.Name] = answer.Value,
        };
        await _output.WaitAsync(cancellationToken);
        try
        {
            await framing.WriteAsync(message.ToJsonString(), cancellationToken);
        }
        finally
        {
            _output.Release();
        }
    }

    private static (string Name, JsonNode? Value)? Error(int code, string message) =>
        ("error", new JsonObject { ["code"] = code, ["message"] = message });

    private static JsonNode? Read(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(bytes, documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
