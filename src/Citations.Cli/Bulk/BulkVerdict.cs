using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Citations.Cli.Assistant;
using Citations.Reports;

namespace Citations.Cli.Bulk;

/// <summary>The outcome for a document.</summary>
/// <param name="Content">The document.</param>
/// <param name="Result">The result of the check.</param>
/// <param name="IsClean">Whether it leaves the exit code as it is.</param>
internal sealed record BulkVerdict(BulkContent Content, ArticleResult Result, bool IsClean)
{
    /// <summary>The key of a line.</summary>
    internal const string Version = "verdictVersion";

    // Line separators and control characters are escaped: a line is a line to every reader.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The verdict on a document that could not be read.</summary>
    internal static BulkVerdict Unread(BulkContent content, string problem) =>
        new(content, new ArticleResult(content.Document.Id) { Problem = problem }, IsClean: false);

    /// <summary>The verdict as a line of JSON, with the line feed. The report is the one that <c>check --json</c> gives.</summary>
    internal async Task<byte[]> ToLineAsync(CancellationToken cancellationToken)
    {
        var report = await ArticleReportJson.OfAsync(Result, cancellationToken);
        var line = new JsonObject
        {
            [Version] = 1,
            ["id"] = Content.Document.Id,
            ["kind"] = Content.Kind,
            ["hash"] = Content.Hash,
            ["isClean"] = IsClean,
        };
        foreach (var (name, value) in report)
        {
            // The id names the document, and the list has its own command.
            if (name is not ("article" or "references"))
                line[name] = value?.DeepClone();
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
            line.WriteTo(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// The key of a line, whether its document was clean, and whether a registry left a work of it without an answer; null if it is not a
    /// verdict.
    /// </summary>
    internal static (VerdictKey Key, bool IsClean, bool IsUnanswered)? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var verdict = json.RootElement;
            return verdict.ValueKind == JsonValueKind.Object && verdict.TryGetProperty(Version, out _)
                ? (
                    VerdictKey.Of(
                        verdict.GetProperty("id").GetString()!,
                        verdict.GetProperty("kind").GetString()!,
                        verdict.GetProperty("hash").GetString()
                    ),
                    verdict.GetProperty("isClean").GetBoolean(),
                    verdict.TryGetProperty("works", out var works) && works.EnumerateArray().Any(IsUnanswered)
                )
                : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    // As CheckRun.ReasonOf decides of a work that is not yet JSON.
    private static bool IsUnanswered(JsonElement work) =>
        Text(work, "verdict") == "couldNotCheck" && (Text(work, "resolution") == "couldNotCheck" || Text(work, "source") is not null);

    private static string? Text(JsonElement work, string name) => work.TryGetProperty(name, out var value) ? value.GetString() : null;
}
