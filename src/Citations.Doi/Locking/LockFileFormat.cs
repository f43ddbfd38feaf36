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
/// The text of a lock file: <c>{"version": 1, "records": [{"doi", "source", "retrieved", "record": a CSL-JSON item}]}</c>, and where there
/// are records of works without a DOI, <c>"indexed"</c> with the same but the DOI.
/// </summary>
internal static class LockFileFormat
{
    private const int Version = 1;
    private const string DateFormat = "yyyy-MM-dd";
    private const string Indexed = "indexed";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static string Write(IEnumerable<LockedRecord> records, IEnumerable<IndexedRecord> indexed)
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
                WriteRecord(json, record.Source, record.Retrieved, record.Reference);
            }

            json.WriteEndArray();
            if (indexed.Any())
            {
                json.WriteStartArray(Indexed);
                foreach (var record in indexed)
                {
                    json.WriteStartObject();
                    WriteRecord(json, record.Source, record.Retrieved, record.Reference);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteRecord(Utf8JsonWriter json, string source, DateOnly retrieved, Reference record)
    {
        json.WriteString("source", source);
        json.WriteString("retrieved", retrieved.ToString(DateFormat, CultureInfo.InvariantCulture));
        json.WritePropertyName("record");
        CslJsonWriter.Write(json, record);
        json.WriteEndObject();
    }

    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Takes what was not understood of a record.</param>
    /// <exception cref="LockFileException">The text is not a lock file.</exception>
    internal static (IEnumerable<LockedRecord> Records, IEnumerable<IndexedRecord> Indexed) Read(
        string text,
        List<Diagnostic> diagnostics
    )
    {
        using var document = ParseJson(text);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || root.Field("records") is not { ValueKind: JsonValueKind.Array } records)
            throw new LockFileException("This is not a lock file: it has no list 'records'.", new LinePosition(1, 1));
        if (
            root.Field("version") is not { ValueKind: JsonValueKind.Number } version
            || !version.TryGetInt32(out var number)
            || number != Version
        )
            throw new LockFileException(
                $"The lock file is of version {root.Field("version")}; this program reads version {Version}.",
                new LinePosition(1, 1)
            );
        var indexed = root.Field(Indexed) is { ValueKind: JsonValueKind.Array } others ? others.EnumerateArray() : default;
        return (
            [.. records.EnumerateArray().Select((entry, index) => ReadRecord(entry, index, diagnostics))],
            [.. indexed.Select((entry, index) => ReadIndexed(entry, index, diagnostics))]
        );
    }

    private static JsonDocument ParseJson(string text)
    {
        try
        {
            return JsonDocument.Parse(JsonSurrogates.Replace(text));
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
        var what = $"Record {index + 1}";
        if (!Doi.TryParse(entry.Text("doi"), out var doi))
            throw Fault(what, "no DOI");
        var (reference, source, retrieved) = ReadFacts(entry, what, doi.Value, diagnostics);
        return new(doi, reference, source, retrieved);
    }

    private static IndexedRecord ReadIndexed(JsonElement entry, int index, List<Diagnostic> diagnostics)
    {
        var what = $"Record {index + 1} of '{Indexed}'";
        var (reference, source, retrieved) = ReadFacts(entry, what, what, diagnostics);
        return new(reference, source, retrieved);
    }

    private static (Reference Reference, string Source, DateOnly Retrieved) ReadFacts(
        JsonElement entry,
        string what,
        string name,
        List<Diagnostic> diagnostics
    )
    {
        if (entry.Text("source") is not { } source)
            throw Fault(what, "no source");
        if (
            !DateOnly.TryParseExact(
                entry.Text("retrieved"),
                DateFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var retrieved
            )
        )
            throw Fault(what, "no date in 'retrieved'");
        if (entry.Field("record") is not { ValueKind: JsonValueKind.Object } item)
            throw Fault(what, "no record");
        var (references, findings) = CslJsonReader.Read(JsonMarshal.GetRawUtf8Value(item));
        if (
            references is not [var reference]
            || findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error) is not null
        )
            throw Fault(
                what,
                $"a record that is not CSL-JSON ({findings.FirstOrDefault(finding => finding.Severity == DiagnosticSeverity.Error)?.Message})"
            );
        // What has a name of CSL's and a value of another kind is kept, but says nothing about the work.
        var others = reference
            .Extra.Select(field => field.Key)
            .Where(term =>
                term != "type" && CslJsonField.Of(Encoding.UTF8.GetBytes(term)) is { Kind: not CslJsonFieldKind.Unknown, IsAlias: false }
            );
        diagnostics.AddRange([
            .. findings
                .Where(finding => finding.Severity == DiagnosticSeverity.Warning)
                .Select(finding => finding with { Message = $"{name}: {finding.Message}", Span = null }),
            .. others.Select(term =>
                FormatDiagnostics.NotUnderstood(
                    $"{name}: The value of '{term}' is not of the kind that CSL-JSON has for it.",
                    default
                ) with
                {
                    Span = null,
                }
            ),
        ]);
        return (reference, source, retrieved);
    }

    private static LockFileException Fault(string record, string what) => new($"{record} has {what}.", position: null);
}
