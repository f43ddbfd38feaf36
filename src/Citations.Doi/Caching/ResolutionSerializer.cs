using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Citations.Formats;
using Microsoft.Extensions.Caching.Hybrid;

namespace Citations.Caching;

/// <summary>Writes resolutions as JSON with their record as CSL-JSON, for caches outside this process.</summary>
internal sealed class ResolutionSerializer : IHybridCacheSerializer<CachedResolution>
{
    public CachedResolution Deserialize(ReadOnlySequence<byte> source)
    {
        using var document = JsonDocument.Parse(source);
        var json = document.RootElement;
        return new(new(Doi.Parse(json.Text("doi")), Enum.Parse<ResolutionStatus>(json.Text("status")!))
        {
            Reference = json.Field("record") is { } record ? CslJsonReader.ReadOne(record) : null,
            Source = json.Text("source"),
            Reason = json.Text("reason"),
            Retrieved = json.Text("retrieved") is { } retrieved ? DateTimeOffset.Parse(retrieved, CultureInfo.InvariantCulture) : null,
        });
    }

    public void Serialize(CachedResolution value, IBufferWriter<byte> target)
    {
        var resolution = value.Resolution;
        using var json = new Utf8JsonWriter(target);
        json.WriteStartObject();
        json.WriteString("doi", resolution.Doi.Value);
        json.WriteString("status", resolution.Status.ToString());
        if (resolution.Source is { } source) json.WriteString("source", source);
        if (resolution.Reason is { } reason) json.WriteString("reason", reason);
        if (resolution.Retrieved is { } retrieved) json.WriteString("retrieved", retrieved);
        if (resolution.Reference is { } reference)
        {
            json.WritePropertyName("record");
            CslJsonWriter.Write(json, reference);
        }

        json.WriteEndObject();
    }
}
