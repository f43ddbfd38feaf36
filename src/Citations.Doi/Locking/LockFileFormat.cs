using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Citations.Formats;
using Citations.Formats.CslJson;

namespace Citations.Locking;

/// <summary>
/// The text of a lock file: <c>{"version": 1, "records": [{"doi", "source", "retrieved", "record": a CSL-JSON item}]}</c>.
/// </summary>
internal static class LockFileFormat
{
    private const int Version = 1;
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(IEnumerable<LockedRecord> records)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("records");
            foreach (var record in records)
            {
                json.WriteStartObject();
                json.WriteString("doi", record.Doi.Value);
                json.WriteString("source", record.Source);
                json.WriteString("retrieved", record.Retrieved.ToString(DateFormat, CultureInfo.InvariantCulture));
                json.WritePropertyName("record");
                CslJsonWriter.Write(json, record.Reference);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Takes what was not understood of a record.</param>
    /// <exception cref="LockFileException">The text is no lock file.</exception>
    internal static IEnumerable<LockedRecord> Read(string text, List<Diagnostic> diagnostics)
    {
        using var document = ParseJson(text);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || root.Field("records") is not { ValueKind: JsonValueKind.Array } records)
            throw new LockFileException("This is no lock file: it has no list 'records'.", new LinePosition(1, 1));
        if (
            root.Field("version") is not { ValueKind: JsonValueKind.Number } version
            || !version.TryGetInt32(out var number)
            || number != Version
        )
            throw new LockFileException(
                $"The lock file is of version {root.Field("version")}; this program reads version {Version}.",
                new LinePosition(1, 1)
            );
        return [.. records.EnumerateArray().Select((entry, index) => ReadRecord(entry, index, diagnostics))];
    }

    private static JsonDocument ParseJson(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            var place = new LinePosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            throw new LockFileException(
                "The file is cut short or damaged here; restore it from version control or delete it and look the records up again.",
                place
            );
        }
    }

    private static LockedRecord ReadRecord(JsonElement entry, int index, List<Diagnostic> diagnostics)
    {
        if (!Doi.TryParse(entry.Text("doi"), out var doi))
            throw Fault("no DOI");
        if (entry.Text("source") is not { } source)
            throw Fault("no source");
        if (
            !DateOnly.TryParseExact(
                entry.Text("retrieved"),
                DateFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var retrieved
            )
        )
            throw Fault("no date in 'retrieved'");
        if (entry.Field("record") is not { ValueKind: JsonValueKind.Object } item)
            throw Fault("no record");
        var (references, findings) = CslJsonReader.Read(JsonMarshal.GetRawUtf8Value(item));
        if (
            references is not [var reference]
            || findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is not null
        )
            throw Fault(
                $"a record that is no CSL-JSON ({findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error)?.Message})"
            );
        // What has a name of CSL's and a value of another kind is kept, but says nothing of the work.
        var others = reference
            .Extra.Select(field => field.Key)
            .Where(name =>
                name != "type" && CslJsonField.Of(Encoding.UTF8.GetBytes(name)) is { Kind: not CslJsonFieldKind.Unknown, IsAlias: false }
            );
        diagnostics.AddRange([
            .. findings
                .Where(finding => finding.Severity == DiagnosticSeverity.Warning)
                .Select(finding => finding with { Message = $"{doi}: {finding.Message}", Span = null }),
            .. others.Select(name =>
                FormatDiagnostics.NotUnderstood($"{doi}: The value of '{name}' is of another kind than CSL-JSON has for it.", default) with
                {
                    Span = null,
                }
            ),
        ]);
        return new(doi, reference, source, retrieved);

        LockFileException Fault(string what) => new($"Record {index + 1} has {what}.", position: null);
    }
}
