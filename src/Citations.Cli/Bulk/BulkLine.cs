using System.Security.Cryptography;
using System.Text.Json;

namespace Citations.Cli.Bulk;

/// <summary>A line of JSON that holds a document.</summary>
internal static class BulkLine
{
    /// <summary>The largest line that is read: an article of the largest size, with its characters escaped in part.</summary>
    internal const int MaxBytes = 32 * 1024 * 1024;

    private const string Expected = "expected an object with \"text\", \"reference\" or \"path\", and an \"id\"";

    private static readonly BulkKind[] Kinds = Enum.GetValues<BulkKind>();

    /// <summary>The property that has the content of a document.</summary>
    internal static string PropertyOf(BulkKind kind) =>
        kind switch
        {
            BulkKind.Path => "path",
            BulkKind.Text => "text",
            BulkKind.Reference => "reference",
            _ => "line",
        };

    /// <summary>Reads a line. One that is not a document is a document that says why.</summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number, by which a document without an id is called.</param>
    internal static BulkDocument Read(ReadOnlyMemory<byte> line, long number)
    {
        string? id = null;
        try
        {
            using var json = JsonDocument.Parse(line, new() { MaxDepth = 8 });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException($"{Expected}.");
            id = IdOf(json.RootElement);
            return Read(json.RootElement, id, number);
        }
        catch (Exception problem) when (problem is JsonException or FormatException or InvalidOperationException)
        {
            return new(id ?? $"line {number}", BulkKind.Line, Convert.ToHexStringLower(SHA256.HashData(line.Span)))
            {
                Problem = $"Line {number} is not a document: {problem.Message}",
            };
        }
    }

    /// <summary>A line that is not read because of its size.</summary>
    internal static BulkDocument TooLong(long number) =>
        new($"line {number}", BulkKind.Line, "")
        {
            Problem = $"Line {number} is larger than {MaxBytes / (1024 * 1024)} MB, the maximum size.",
        };

    private static BulkDocument Read(JsonElement line, string? id, long number)
    {
        var found = Kinds.Where(kind => line.TryGetProperty(PropertyOf(kind), out _)).ToList();
        if (found is not [var only])
            throw new FormatException(found.Count == 0 ? $"{Expected}." : "it has more than one of \"text\", \"reference\" and \"path\".");
        var problem = TextOf(line, "problem");
        if (only == BulkKind.Line && problem is null)
            throw new FormatException($"{Expected}.");
        var content = TextOf(line, PropertyOf(only)) ?? throw new FormatException($"\"{PropertyOf(only)}\" is null.");
        return new(id ?? (only == BulkKind.Path ? content : $"line {number}"), only, content)
        {
            Name = TextOf(line, "name"),
            Problem = only == BulkKind.Line ? problem : null,
        };
    }

    private static string? IdOf(JsonElement line) =>
        !line.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.Null ? null
        : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
        : TextOf(line, "id");

    private static string? TextOf(JsonElement line, string property)
    {
        if (!line.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{property}\" is not text.");
    }
}
