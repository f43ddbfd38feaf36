using System.Buffers;
using System.Text;
using System.Text.Json;
using Citations.Formats;

namespace Citations.Caching;

/// <summary>
/// How a resolution is written for caches outside this process: a line of JSON about the answer, and where there is a record, a second line
/// with it as CSL-JSON, so that each is read but once.
/// </summary>
internal static class ResolutionFormat
{
    private static ReadOnlySpan<byte> LineEnd => "\n"u8;

    internal static byte[] Write(CachedResolution entry)
    {
        var resolution = entry.Resolution;
        var bytes = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteString("kept"u8, entry.Kept);
        json.WriteString("doi"u8, WellFormed(resolution.Doi.Value));
        json.WriteString("status"u8, resolution.Status.ToString());
        if (resolution.Source is { } source)
            json.WriteString("source"u8, source);
        if (resolution.Reason is { } reason)
            json.WriteString("reason"u8, reason);
        if (resolution.Retrieved is { } retrieved)
            json.WriteString("retrieved"u8, retrieved);
        if (resolution.FreshUntil is { } fresh)
            json.WriteString("fresh-until"u8, fresh);
        if (resolution.ETag is { } mark)
            json.WriteString("etag"u8, mark);
        json.WriteEndObject();
        json.Flush();
        if (resolution.Reference is { } reference)
        {
            bytes.Write(LineEnd);
            json.Reset();
            CslJsonWriter.Write(json, reference);
            json.Flush();
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads an entry; null if it is not an entry of this version: it was written by another version, or cut short.</summary>
    internal static CachedResolution? Read(ReadOnlyMemory<byte> utf8)
    {
        var end = utf8.Span.IndexOf(LineEnd);
        try
        {
            using var document = JsonDocument.Parse(JsonSurrogates.Replace(end < 0 ? utf8 : utf8[..end]));
            var json = document.RootElement;
            if (
                json.Text("doi") is not { } doi
                || !Enum.TryParse<ResolutionStatus>(json.Text("status"), out var status)
                || !Enum.IsDefined(status)
                || Time(json, "kept") is not { } kept
            )
                return null;
            return new(
                new(Doi.Parse(doi), status)
                {
                    Source = json.Text("source"),
                    Reason = json.Text("reason"),
                    Retrieved = Time(json, "retrieved"),
                    FreshUntil = Time(json, "fresh-until"),
                    ETag = json.Text("etag"),
                    Reference = end < 0 ? null : CslJsonReader.ReadOne(utf8.Span[(end + 1)..]),
                },
                kept
            );
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// A text with half surrogates replaced, which neither JSON nor a key can hold: its entry is then not of the DOI that was asked for.
    /// </summary>
    internal static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static DateTimeOffset? Time(JsonElement json, string name) =>
        json.Field(name) is { ValueKind: JsonValueKind.String } time && time.TryGetDateTimeOffset(out var moment) ? moment : null;
}
