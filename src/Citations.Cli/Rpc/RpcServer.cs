using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Citations.Cli.Rpc;

/// <summary>
/// Answers requests of JSON-RPC 2.0 until the input ends, several at once. Handlers are begun in the order of the messages, and a
/// notification is dealt with before the next message is read; a handler that computes long does so elsewhere. What is wrong with one
/// message is reported in its answer and does not end the server.
/// </summary>
/// <param name="framing">How messages follow each other.</param>
/// <param name="output">Where answers go.</param>
/// <param name="handlers">The handler of each method; a notification of a method without a handler is ignored.</param>
/// <param name="protocol">The additions of the protocol.</param>
internal sealed class RpcServer(
    IMessageFraming framing,
    RpcOutput output,
    IReadOnlyDictionary<string, RpcHandler> handlers,
    RpcProtocol protocol
) : IDisposable
{
    private const int AtOnce = 8;
    private const int MostWaiting = 1_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Reads and answers until the input or the protocol ends; then the answers under way are finished.</summary>
    internal async Task RunAsync(CancellationToken cancellationToken)
    {
        var hasEnded = false;
        List<Task> answers = [];
        while (!hasEnded && await framing.ReadAsync(cancellationToken) is { } bytes)
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
            else
            {
                var answer = await BeginAsync(request, cancellationToken);
                hasEnded = request["id"] is null && protocol.EndMethod is { } end && MethodOf(request) == end;
                if (request["id"] is null)
                    await answer;
                else
                    answers.Add(answer);
            }
        }

        await Task.WhenAll(answers);
    }

    public void Dispose() => _places.Dispose();

    private static string? MethodOf(JsonObject request) =>
        request["method"] is JsonValue name && name.TryGetValue(out string? method) ? method : null;

    /// <summary>Begins the answer to a request.</summary>
    private async Task<Task> BeginAsync(JsonObject request, CancellationToken cancellationToken)
    {
        var id = request["id"];
        if (MethodOf(request) is not { } method)
        {
            // A response to a request of ours has no method; nobody waits for one.
            if (!request.ContainsKey("result") && !request.ContainsKey("error"))
            {
                await ReplyAsync(id, Error(RpcException.InvalidRequest, "The request has no method."), cancellationToken);
            }

            return Task.CompletedTask;
        }

        var parameters = request["params"] as JsonObject ?? [];
        if (method == protocol.CancelMethod)
        {
            var key = parameters[protocol.CancelParameter]?.ToJsonString() ?? "";
            if (_running.TryGetValue(key, out var running))
                await CancelAsync(running);
            return Task.CompletedTask;
        }

        if (id is null && !handlers.ContainsKey(method))
            return Task.CompletedTask;
        if (id is not null && _running.Count >= MostWaiting)
        {
            await ReplyAsync(id, Error(RpcException.Busy, "Too many requests are under way; send the request again later."), cancellationToken);
            return Task.CompletedTask;
        }

        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (id is not null)
            _running[id.ToJsonString()] = source;
        return AnswerAsync(id, method, parameters, source, cancellationToken);
    }

    private static async Task CancelAsync(CancellationTokenSource running)
    {
        try
        {
            await running.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The request has been answered meanwhile.
        }
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
            var reply = await ReplyToAsync(method, parameters, needsPlace: id is not null, source.Token);
            // A notification has no answer, and a request that was taken back wants none.
            if (id is not null && reply is not null)
                await ReplyAsync(id, reply, cancellationToken);
        }
        finally
        {
            if (id is not null)
                _running.TryRemove(id.ToJsonString(), out _);
            source.Dispose();
        }
    }

    private async Task<(string Name, JsonNode? Value)?> ReplyToAsync(
        string method,
        JsonObject parameters,
        bool needsPlace,
        CancellationToken cancellationToken
    )
    {
        try
        {
            if (!handlers.TryGetValue(method, out var handler))
                return Error(RpcException.MethodNotFound, $"There is no method '{method}'.");
            if (!needsPlace)
                return ("result", await handler(parameters, cancellationToken));
            // The wait is the request's own, so that the cancellations and notifications after it are read.
            await _places.WaitAsync(cancellationToken);
            try
            {
                return ("result", await handler(parameters, cancellationToken));
            }
            finally
            {
                _places.Release();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return protocol.CancelledCode is { } code ? Error(code, "The request was cancelled.") : null;
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

    private Task ReplyAsync(JsonNode? id, (string Name, JsonNode? Value)? reply, CancellationToken cancellationToken) =>
        reply is { } answer ? output.ReplyAsync(id, answer.Name, answer.Value, cancellationToken) : Task.CompletedTask;

    private static (string Name, JsonNode? Value)? Error(int code, string message) =>
        ("error", new JsonObject { ["code"] = code, ["message"] = message });

    private static JsonNode? Read(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(JsonSurrogates.Replace(bytes.AsSpan()), documentOptions: Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
