using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Citations.Tests.Editor;

/// <summary>A client of the Language Server Protocol over two streams: sends, and reads what comes in its order.</summary>
/// <param name="server">Where the messages of the server come from.</param>
/// <param name="toServer">Where messages to the server go.</param>
internal sealed class LanguageClient(Stream server, Stream toServer)
{
    private readonly Queue<JsonObject> _notifications = [];
    private int _asked;

    /// <summary>All messages of the server, in their order.</summary>
    internal List<JsonObject> Received { get; } = [];

    /// <summary>Sends bytes as they are.</summary>
    internal async Task SendRawAsync(byte[] bytes, CancellationToken cancellationToken)
    {
        await toServer.WriteAsync(bytes, cancellationToken);
        await toServer.FlushAsync(cancellationToken);
    }

    /// <summary>Sends a message with its header.</summary>
    internal Task SendAsync(string message, CancellationToken cancellationToken)
    {
        var body = Encoding.UTF8.GetBytes(message);
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n"));
        return SendRawAsync([.. header, .. body], cancellationToken);
    }

    internal Task NotifyAsync(string method, JsonObject parameters, CancellationToken cancellationToken) =>
        SendAsync(Message(method, parameters).ToJsonString(), cancellationToken);

    /// <summary>Begins a request.</summary>
    /// <returns>Its id.</returns>
    internal async Task<int> BeginAsync(string method, JsonObject parameters, CancellationToken cancellationToken)
    {
        var message = Message(method, parameters);
        message["id"] = ++_asked;
        await SendAsync(message.ToJsonString(), cancellationToken);
        return _asked;
    }

    /// <summary>Asks, and gives the whole response.</summary>
    internal async Task<JsonObject> AskAsync(string method, JsonObject parameters, CancellationToken cancellationToken) =>
        await AnswerAsync(await BeginAsync(method, parameters, cancellationToken), cancellationToken);

    /// <summary>The response to a request; what the server tells meanwhile is kept for <see cref="NextAsync"/>.</summary>
    internal async Task<JsonObject> AnswerAsync(int id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await ReadAsync(cancellationToken) ?? throw new EndOfStreamException("The server has ended.");
            if (!message.ContainsKey("method") && message["id"] is JsonValue value && value.TryGetValue(out int answered) && answered == id)
                return message;
            if (message.ContainsKey("method"))
                _notifications.Enqueue(message);
        }
    }

    /// <summary>The parameters of the next notification of a method; others are passed over.</summary>
    internal async Task<JsonObject> NextAsync(string method, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (!_notifications.TryDequeue(out var message))
                message = await ReadAsync(cancellationToken) ?? throw new EndOfStreamException("The server has ended.");
            if (message["method"]?.GetValue<string>() == method)
                return message["params"]!.AsObject();
        }
    }

    /// <summary>The next message; null at the end.</summary>
    internal async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        int? length = null;
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                length = int.Parse(line["Content-Length: ".Length..], CultureInfo.InvariantCulture);
                continue;
            }

            var body = new byte[length!.Value];
            await server.ReadExactlyAsync(body, cancellationToken);
            var message = JsonNode.Parse(body)!.AsObject();
            Received.Add(message);
            return message;
        }

        return null;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await server.ReadAsync(one, cancellationToken) == 1)
        {
            if (one[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)one[0]);
        }

        return null;
    }

    private static JsonObject Message(string method, JsonObject parameters) =>
        new()
        {
            ["jsonrpc"] = "2.0",
            ["method"] = method,
            ["params"] = parameters,
        };
}
