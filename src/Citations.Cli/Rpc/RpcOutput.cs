using System.Text.Json.Nodes;

namespace Citations.Cli.Rpc;

/// <summary>Writes messages to the client, one at a time.</summary>
/// <param name="framing">How messages follow each other.</param>
internal sealed class RpcOutput(IMessageFraming framing) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private int _asked;

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request; null if it could not be read.</param>
    /// <param name="name"><c>result</c> or <c>error</c>.</param>
    /// <param name="value">The result or the error.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    internal Task ReplyAsync(JsonNode? id, string name, JsonNode? value, CancellationToken cancellationToken) =>
        WriteAsync(new() { ["id"] = id?.DeepClone(), [name] = value }, cancellationToken);

    /// <summary>Sends a notification to the client.</summary>
    internal Task NotifyAsync(string method, JsonObject parameters, CancellationToken cancellationToken) =>
        WriteAsync(new() { ["method"] = method, ["params"] = parameters }, cancellationToken);

    /// <summary>Asks the client to do something whose answer says nothing.</summary>
    internal Task AskAsync(string method, CancellationToken cancellationToken) =>
        WriteAsync(new() { ["id"] = Interlocked.Increment(ref _asked), ["method"] = method }, cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task WriteAsync(JsonObject message, CancellationToken cancellationToken)
    {
        message.Insert(0, "jsonrpc", "2.0");
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // A message that was begun is written to its end: after half a one a client reads nothing more.
            await framing.WriteAsync(message.ToJsonString(), CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }
}
