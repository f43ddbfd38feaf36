using System.Text;
using System.Text.Json;
using Citations.Crossref;

namespace Citations.Evaluation.SentenceCase;

/// <summary>Reads titles in sentence case: from a text file, one a line, or from registry records, a file or a folder of them.</summary>
internal static class SentenceCaseInput
{
    /// <summary>The works whose title is in sentence case, each title once; of records, English journal articles.</summary>
    internal static IEnumerable<Reference> Read(string path)
    {
        if (path.EndsWith(".txt", StringComparison.Ordinal))
            return File.ReadLines(path).Where(line => line.Length > 0).Select(line => new Reference { Title = line, Language = "en" });
        var works = Records(path).Where(record => Text(record, "type") == "journal-article").Select(Work).OfType<Reference>();
        return works.DistinctBy(work => work.Title, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The records of a file or a folder: bare, in an envelope, or in an answer that lists them.</summary>
    internal static IEnumerable<JsonElement> Records(string path)
    {
        IEnumerable<string> files = File.Exists(path)
            ? [path]
            : Directory
                .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".meta.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.EndsWith(".json", StringComparison.Ordinal))
                foreach (var record in Unpack(Parse(File.ReadAllText(file))))
                    yield return record;
            else if (file.Contains(".jsonl", StringComparison.Ordinal))
                foreach (var record in CaseLines.Of(file, "").SelectMany(Unpack))
                    yield return record;
        }
    }

    /// <summary>The texts of a member that is an array of texts or one text.</summary>
    internal static IEnumerable<string> Texts(JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value)
            ? []
            : value.ValueKind switch
            {
                JsonValueKind.String => [value.GetString()!],
                JsonValueKind.Array => value
                    .EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
                _ => [],
            };

    private static JsonElement Parse(string json)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static IEnumerable<JsonElement> Unpack(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return [];
        var message = root.TryGetProperty("message", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : root;
        return message.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object)
            : [message];
    }

    private static string? Text(JsonElement record, string name) =>
        record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Reference? Work(JsonElement record)
    {
        var title = SentenceCaseTitles.Clean(Texts(record, "title").FirstOrDefault() ?? "");
        if (
            !SentenceCaseTitles.IsSentenceCase(title)
            || Text(record, "language") is { } language && !language.StartsWith("en", StringComparison.Ordinal)
        )
            return null;
        return CrossrefRecord.Parse(Encoding.UTF8.GetBytes(record.GetRawText())) with { Title = title };
    }
}
