using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Citations.Formats.CslJson;

/// <summary>
/// Walks over the items of a CSL-JSON text one by one. Each is read by a reader of its own, so that an item with
/// broken JSON is stepped over by its brackets and takes no other with it.
/// </summary>
internal ref struct CslJsonItems
{
    private static readonly JsonReaderOptions Tolerant = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly CslJsonItemReader _reader = new();
    private JsonSource _source;
    private int _position;

    internal CslJsonItems(JsonSource source)
    {
        _source = source;
        _position = FirstItem();
    }

    internal bool TryRead([NotNullWhen(true)] out Reference? reference)
    {
        while (NextItem())
        {
            var start = _position;
            if (TryReadItem(out reference)) return true;
            if (_position == start) _position++;
        }

        reference = null;
        return false;
    }

    private bool TryReadItem([NotNullWhen(true)] out Reference? reference)
    {
        var start = _position;
        var json = new Utf8JsonReader(_source.Bytes[start..], Tolerant);
        try
        {
            json.Read();
            if (json.TokenType == JsonTokenType.StartObject)
            {
                reference = _reader.Read(ref json, ref _source, start);
                _position = start + (int)json.BytesConsumed;
                return true;
            }

            json.Skip();
            _position = start + (int)json.BytesConsumed;
            _source.Report(FormatDiagnostics.Malformed, "Expected a CSL-JSON item, an object in braces.", start, _position - start);
        }
        catch (JsonException broken)
        {
            // The message of the exception ends with its place, which the span tells better.
            var message = broken.Message;
            _source.Report(FormatDiagnostics.Malformed, $"This item is no JSON and was left out: {message[..(message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var at and > 0 ? at : message.Length)]}",
                start + (int)json.BytesConsumed, 1);
            _position = JsonBrackets.EndOfValue(_source.Bytes, start);
        }

        _reader.Clear();
        reference = null;
        return false;
    }

    // Commas and space stand between items; a bracket closes the list.
    private bool NextItem()
    {
        while (_position < _source.Bytes.Length && _source.Bytes[_position] is (byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _position++;
        return _position < _source.Bytes.Length && _source.Bytes[_position] != ']';
    }

    // The items start after the bracket of the array, be it the text or the property "items" of an object; else the text is one item.
    private readonly int FirstItem()
    {
        var json = new Utf8JsonReader(_source.Bytes, Tolerant);
        try
        {
            if (!json.Read()) return _source.Bytes.Length;
            if (json.TokenType == JsonTokenType.StartArray) return (int)json.BytesConsumed;
            var first = (int)json.TokenStartIndex;
            if (json.TokenType != JsonTokenType.StartObject) return first;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isItems = json.ValueTextEquals("items"u8);
                json.Read();
                if (isItems && json.TokenType == JsonTokenType.StartArray) return (int)json.BytesConsumed;
                json.Skip();
            }

            return first;
        }
        catch (JsonException)
        {
            // Not swallowed: the walk over the items meets the same fault and reports it.
            var bracket = Math.Max(_source.Bytes.IndexOfAny("{["u8), 0);
            return bracket < _source.Bytes.Length && _source.Bytes[bracket] == '[' ? bracket + 1 : bracket;
        }
    }
}
