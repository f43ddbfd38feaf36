using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Citations.Formats.Streaming;

namespace Citations.Formats.CslJson;

/// <summary>
/// Walks over the items of a CSL-JSON text one by one. Each is read by a separate reader, so that an item with
/// broken JSON is stepped over by its brackets and takes no other with it.
/// </summary>
internal ref struct CslJsonItems
{
    private static readonly JsonReaderOptions Tolerant = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    // To look for comments between all tokens takes time, and hardly a text has any.
    private static readonly JsonReaderOptions WithoutComments = new() { AllowTrailingCommas = true, MaxDepth = 64 };

    private readonly CslJsonItemReader _reader;
    private JsonSource _source;
    private int _position;
    private JsonBrackets _brackets;
    private bool _isSuspect;
    private bool _hasComments;

    /// <param name="source">The text.</param>
    /// <param name="isInside">Whether the text begins among the items, not before the bracket that opens their list.</param>
    /// <param name="isVerbatim">Whether values stay as they are written, and are not made canonical.</param>
    internal CslJsonItems(JsonSource source, bool isInside = false, bool isVerbatim = false)
    {
        _reader = new(isVerbatim);
        _source = source;
        _brackets = new(source.Bytes);
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

            if (_position == start)
                _position++;
        }

        reference = null;
        return false;
    }

    private bool TryReadItem([NotNullWhen(true)] out Reference? reference)
    {
        var start = _position;
        if (_source.Bytes[start] != '{')
        {
            SkipOther();
            reference = null;
            return false;
        }

        var found = _source.Findings;
        if (!_hasComments && !_isSuspect)
        {
            if (TryReadItem(_source.Bytes[start..], reportsFault: false, out reference))
                return true;
            _hasComments = true;
            _source.Forget(found);
        }

        if (!_isSuspect && TryReadItem(_source.Bytes[start..], reportsFault: false, out reference))
            return true;

        // A broken item is read again within its brackets, and so are all after it: a literal or a comment
        // without an end would otherwise be read, and reported, up to the end of the text, item by item.
        _isSuspect = true;
        _source.Forget(found);
        var end = _brackets.EndOfValue(start);
        if (TryReadItem(_source.Bytes[start..end], reportsFault: true, out reference))
            return true;
        _position = end;
        return false;
    }

    private bool TryReadItem(ReadOnlySpan<byte> bytes, bool reportsFault, [NotNullWhen(true)] out Reference? reference)
    {
        var json = new Utf8JsonReader(bytes, _hasComments || _isSuspect ? Tolerant : WithoutComments);
        try
        {
            json.Read();
            reference = _reader.Read(ref json, ref _source, _position);
            _position += (int)json.BytesConsumed;
            return true;
        }
        catch (JsonException broken)
        {
            if (reportsFault)
                _source.Report(
                    FormatDiagnostics.Malformed,
                    $"This item is not JSON and was left out: {Sentence(broken.Message)}",
                    _position + (int)json.BytesConsumed,
                    1
                );
            _reader.Clear();
            reference = null;
            return false;
        }
        catch (Exception fault) when (EntryList.IsOfEntry(fault))
        {
            if (reportsFault)
                _source.Report((_, span) => FormatDiagnostics.NotRead(fault, span), "", _position, 1);
            _reader.Clear();
            reference = null;
            return false;
        }
    }

    // What is not an item is stepped over up to the next one.
    private void SkipOther()
    {
        var start = _position;
        var next = _source.Bytes[start] is (byte)'[' or (byte)'"'
            ? _brackets.EndOfValue(start) - start
            : _source.Bytes[start..].IndexOfAny("{,]"u8);
        _position = next < 0 ? _source.Bytes.Length : start + next;
        _source.Report(FormatDiagnostics.Malformed, "Expected a CSL-JSON item, an object in braces.", start, _position - start);
    }

    // The message of the exception begins with all the text after a false literal and ends with its place, which the span gives better.
    private static string Sentence(string message)
    {
        if (message.IndexOf("' is an invalid JSON literal", StringComparison.Ordinal) is var literal and > 0)
            message = "This" + message[(literal + 1)..];
        return message.IndexOf(" LineNumber:", StringComparison.Ordinal) is var place and > 0 ? message[..place] : message;
    }

    // Commas, space and comments are between items; a bracket closes the list.
    private bool NextItem()
    {
        for (; _position < _source.Bytes.Length; _position++)
        {
            if (_source.Bytes[_position] == '/' && _brackets.EndOfComment(_position) is var end and >= 0)
                _position = end - 1;
            else if (_source.Bytes[_position] is not ((byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                break;
        }

        return _position < _source.Bytes.Length && _source.Bytes[_position] != ']';
    }

    // The items start after the bracket of the array, be it the text or the property "items" of an object; else the text is one item.
    private readonly int FirstItem()
    {
        var json = new Utf8JsonReader(_source.Bytes, Tolerant);
        try
        {
            if (!json.Read())
                return _source.Bytes.Length;
            if (json.TokenType == JsonTokenType.StartArray)
                return (int)json.BytesConsumed;
            var first = (int)json.TokenStartIndex;
            if (json.TokenType != JsonTokenType.StartObject)
                return first;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isItems = json.ValueTextEquals("items"u8);
                json.Read();
                if (isItems && json.TokenType == JsonTokenType.StartArray)
                    return (int)json.BytesConsumed;
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
