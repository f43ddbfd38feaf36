using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Citations.Testing;

/// <summary>
/// The text of a recording: <c>{"version": 1, "exchanges": [{"request", "status", "headers", "body" or "bodyBase64"}]}</c>.
/// </summary>
internal static class CassetteFormat
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static byte[] Write(IEnumerable<RecordedExchange> exchanges)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("exchanges");
            foreach (var exchange in exchanges)
                Write(json, exchange);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <exception cref="FormatException">The text is not a recording; the message says what is wrong.</exception>
    internal static IEnumerable<RecordedExchange> Read(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var version = document.RootElement.GetProperty("version").GetInt32();
            if (version != Version)
                throw new FormatException($"The recording is of version {version}; this program reads version {Version}.");
            return [.. document.RootElement.GetProperty("exchanges").EnumerateArray().Select(Read)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"This is not a recording: {exception.Message}", exception);
        }
    }

    private static void Write(Utf8JsonWriter json, RecordedExchange exchange)
    {
        json.WriteStartObject();
        json.WriteString("request", exchange.Request);
        json.WriteNumber("status", exchange.Status);
        json.WriteStartObject("headers");
        foreach (var (name, value) in exchange.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
            json.WriteString(name, value);
        json.WriteEndObject();
        if (TextOf(exchange.Body) is { } body)
            json.WriteString("body", body);
        else
            json.WriteBase64String("bodyBase64", exchange.Body);
        json.WriteEndObject();
    }

    private static RecordedExchange Read(JsonElement exchange) =>
        new(
            exchange.GetProperty("request").GetString()!,
            exchange.GetProperty("status").GetInt32(),
            exchange.GetProperty("headers").EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!),
            exchange.TryGetProperty("body", out var body)
                ? Encoding.UTF8.GetBytes(body.GetString()!)
                : exchange.GetProperty("bodyBase64").GetBytesFromBase64()
        );

    private static string? TextOf(byte[] body)
    {
        try
        {
            return StrictUtf8.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
