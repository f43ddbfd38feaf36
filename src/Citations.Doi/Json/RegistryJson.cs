using System.Text;
using System.Text.Json;
using Citations.Formats;

namespace Citations;

/// <summary>
/// Finds the records in a JSON text: a single one, in a list, in the envelopes of an answer (<c>message</c>, <c>items</c>, <c>data</c>), or
/// one after another (JSON Lines). A value that is not a record, or is cut, is reported with its place, and the others are read.
/// </summary>
internal static class RegistryJson
{
    // The beginning of a file is enough to recognise its format.
    private const int Head = 64 * 1024;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowMultipleValues = true,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    internal static ParseResult<EquatableArray<Reference>> Read(string text, Func<JsonElement, Reference> map)
    {
        var walk = new Walk(Encoding.UTF8.GetBytes(text), map);
        walk.ReadAll();
        return new(walk.References.ToEquatableArray(), walk.Diagnostics.ToEquatableArray());
    }

    /// <summary>
    /// The fields of the first record of a text, and those of its envelopes before it, and what each holds, as far as the text's beginning
    /// shows.
    /// </summary>
    internal static IReadOnlyDictionary<string, JsonTokenType> FirstRecord(string text)
    {
        Dictionary<string, JsonTokenType> fields = [];
        var head = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart("\uFEFF \t\r\n");
        if (head.IsEmpty || head[0] is not ('{' or '['))
            return fields;
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(head.ToArray()), isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                if (json.TokenType != JsonTokenType.PropertyName)
                    continue;
                var name = json.GetString()!;
                var isEnvelope = IsEnvelope(ref json) || json.ValueTextEquals("attributes"u8);
                if (!json.Read())
                    break;
                if (isEnvelope && IsContainer(json.TokenType))
                    continue;
                fields[name] = json.TokenType;
                if (!json.TrySkip())
                    break;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text before the fault determines the format; the reader reports the fault.
        }

        return fields;
    }

    private static bool IsContainer(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    // Registries escape no letters in these names; an escape of half a surrogate pair would throw.
    private static bool IsEnvelope(ref Utf8JsonReader json) =>
        !json.ValueIsEscaped && (json.ValueTextEquals("message"u8) || json.ValueTextEquals("items"u8) || json.ValueTextEquals("data"u8));

    private sealed class Walk(byte[] utf8, Func<JsonElement, Reference> map)
    {
        private int _origin;
        private int _knownByte;
        private int _knownChar;

        internal List<Reference> References { get; } = [];

        internal List<Diagnostic> Diagnostics { get; } = [];

        internal void ReadAll()
        {
            if (utf8.AsSpan().StartsWith("\uFEFF"u8))
                _origin = 3;
            while (_origin < utf8.Length)
            {
                var json = new Utf8JsonReader(utf8.AsSpan(_origin), Options);
                try
                {
                    while (json.Read())
                        Value(ref json);
                    return;
                }
                catch (JsonException)
                {
                    var at = _origin + (int)json.BytesConsumed;
                    Report(at, "The JSON ends or breaks here; the record was left out.");
                    // Records on separate lines continue on the next line; inside a record no line begins with a brace.
                    var next = utf8.AsSpan(at).IndexOf("\n{"u8);
                    if (next < 0)
                        return;
                    _origin = at + next + 1;
                }
            }
        }

        private void Value(ref Utf8JsonReader json)
        {
            if (json.TokenType == JsonTokenType.StartArray)
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                    Value(ref json);
            }
            else if (json.TokenType != JsonTokenType.StartObject)
            {
                Report(_origin + (int)json.TokenStartIndex, "Expected a record, an object in braces.");
            }
            else if (!HasEnvelope(json))
            {
                Record(ref json);
            }
            else
            {
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                {
                    var isEnvelope = IsEnvelope(ref json);
                    json.Read();
                    if (isEnvelope && IsContainer(json.TokenType))
                        Value(ref json);
                    else
                        json.Skip();
                }
            }
        }

        // A copy of the reader looks ahead.
        private static bool HasEnvelope(Utf8JsonReader json)
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isEnvelope = IsEnvelope(ref json);
                json.Read();
                if (isEnvelope && IsContainer(json.TokenType))
                    return true;
                json.Skip();
            }

            return false;
        }

        private void Record(ref Utf8JsonReader json)
        {
            var start = _origin + (int)json.TokenStartIndex;
            using var record = JsonDocument.ParseValue(ref json);
            try
            {
                References.Add(map(record.RootElement));
            }
            catch (Exception problem) when (problem is JsonException or InvalidOperationException)
            {
                // An escape of half a surrogate pair is not text: the element throws InvalidOperationException.
                Report(start, problem is JsonException ? problem.Message : "The record holds a text that is not Unicode and was left out.");
            }
        }

        // Positions only grow, so each is counted from the last one.
        private void Report(int at, string what)
        {
            _knownChar += Encoding.UTF8.GetCharCount(utf8.AsSpan(_knownByte..at));
            _knownByte = at;
            Diagnostics.Add(FormatDiagnostics.Malformed(what, new SourceSpan(_knownChar, 0)));
        }
    }
}
