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
    private readonly bool _isLast;
    private JsonSource _source;
    private int _position;

    /// <param name="source">The text.</param>
    /// <param name="isInside">Whether the text begins among the items, not before the bracket that opens their list.</param>
    /// <param name="isLast">Whether nothing follows the text; else an item that reaches its end is not read.</param>
    internal CslJsonItems(JsonSource source, bool isInside = false, bool isLast = true)
    {
        _source = source;
        _isLast = isLast;
        _position = isInside ? 0 : FirstItem();
    }

    /// <summary>The byte at which the last item that was read starts.</summary>
    internal int Start { get; private set; }

    /// <summary>Whether the list of items is closed here.</summary>
    internal readonly bool IsClosed => _position < _source.Bytes.Length && _source.Bytes[_position] == ']';

    internal bool TryRead([NotNullWhen(true)] out Reference? reference)
    {
        while (NextItem())
        {
            var start = _position;
            if (TryReadItem(out reference))
            {
                Start = start;
                return true;
            }

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
            _source.Report(FormatDiagnostics.Malformed, $"This item is no JSON and was left out: {Sentence(broken.Message)}", start + (int)json.BytesConsumed, 1);
            var isCutOff = !_isLast && start + json.BytesConsumed >= _source.Bytes.Length;
            _position = isCutOff ? _source.Bytes.Length : JsonBrackets.EndOfValue(_source.Bytes, start);
        }

        _reader.Clear();
        reference = null;
        return false;
    }

    // The message of the exception begins with all the text behind a false literal and ends with its place, which the span tells better.
    private static string Sentence(string message)
    {
        if (message.IndexOf("' is an invalid JSON literal", StringComparison.Ordinal) is var literal and > 0) message = "This" + message[(literal + 1)..];
        return message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var place and > 0 ? message[..place] : message;
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
