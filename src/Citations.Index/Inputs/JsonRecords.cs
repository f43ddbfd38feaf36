using System.Buffers;
using System.Text;

namespace Citations.Indexing.Inputs;

/// <summary>
/// Divides the JSON of a registry into records without reading them: items of a list, in the envelopes of an answer (<c>items</c>,
/// <c>message</c>, <c>data</c>), or one after another (JSON Lines). What an answer says about itself (<c>facets</c>, <c>query</c>) is
/// ignored. The stream may be of any length; a record has a limit.
/// </summary>
internal sealed class JsonRecords(Stream stream, bool isDataCite)
{
    private const int PartBytes = 512 * 1024;

    /// <summary>The largest record: a reference list of 25,814 entries has 5 MB.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);

    /// <summary>The names of what holds records.</summary>
    private static readonly byte[][] Holders = [.. "items data message".Split(' ').Select(Encoding.UTF8.GetBytes)];

    /// <summary>The first names of objects that hold records and are not records themselves.</summary>
    private static readonly byte[][] Envelopes =
    [
        .. Holders,
        .. "status message-type message-version total-results items-per-page facets query links meta included jsonapi"
            .Split(' ')
            .Select(Encoding.UTF8.GetBytes),
    ];

    private byte[] _buffer = new byte[PartBytes + (PartBytes / 2)];
    private int _length;
    private int _at;
    private int _start = -1;
    private int _depth;
    private bool _isInText;
    private bool _isTooLong;

    // The name before an object outside the records; what has another name than those of holders is not a record.
    private int _nameStart = -1;
    private bool _isOfOther;
    private bool _isOther;
    private bool _isFull;
    private int _unread;
    private List<(int Start, int Length)> _records = [];

    /// <summary>The parts, each of whole records.</summary>
    internal IEnumerable<InputPart> Parts()
    {
        // A part ends where a record does, whatever the stream gives at once: a build that resumes finds the same parts again.
        while (Fill())
        {
            for (Scan(); _isFull; Scan())
            {
                _isFull = false;
                yield return Take()!;
            }
        }

        // What ends within a record lost its end.
        if (_start >= 0 && !_isOther)
            _unread++;
        _start = -1;
        if (Take() is { } last)
            yield return last;
    }

    private InputPart? Take()
    {
        var end = _start < 0 ? _at : _start;
        var part =
            _records.Count == 0 && _unread == 0
                ? null
                : new InputPart
                {
                    Bytes = _buffer[..end],
                    Records = _records,
                    IsDataCite = isDataCite,
                    Unread = _unread,
                };
        (_records, _unread) = ([], 0);
        Drop(end);
        return part;
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
        _at -= count;
        if (_start >= 0)
            _start -= count;
        _nameStart = Math.Max(_nameStart - count, -1);
    }

    private bool Fill()
    {
        // What lies between the records is not kept, however long it is.
        if (_length == _buffer.Length && _start < 0)
            Drop(_at);
        if (_length == _buffer.Length)
        {
            if (_start == 0 && _length >= MostBytes)
            {
                // Its end is still looked for.
                _isTooLong = true;
                var left = _length - _at;
                _buffer.AsSpan(_at, left).CopyTo(_buffer);
                (_at, _length) = (0, left);
            }
            else
            {
                Array.Resize(ref _buffer, _buffer.Length * 2);
            }
        }

        var read = stream.Read(_buffer.AsSpan(_length));
        _length += read;
        return read > 0;
    }

    private void Scan()
    {
        while (_at < _length && !_isFull)
        {
            var rest = _buffer.AsSpan(_at, _length - _at);
            var next = rest.IndexOfAny(_isInText ? InText : Structure);
            if (next < 0)
            {
                _at = _length;
                return;
            }

            var sign = rest[next];
            if (sign == '\\' && next + 1 == rest.Length)
            {
                // What is escaped comes with the next bytes.
                _at += next;
                return;
            }

            if (sign == '{' && _start < 0 && !_isOfOther)
            {
                if (IsEnvelope(rest[(next + 1)..]) is not { } isEnvelope)
                {
                    _at += next;
                    return;
                }

                if (isEnvelope)
                {
                    _at += next + 1;
                    continue;
                }
            }

            _at += next + (sign == '\\' ? 2 : 1);
            Step(sign);
        }
    }

    private void Step(byte sign)
    {
        switch (sign)
        {
            case (byte)'"':
                _isInText = !_isInText;
                if (_start < 0)
                    Name();
                break;
            case (byte)'{':
                if (_start < 0)
                    (_start, _depth, _isOther) = (_at - 1, 0, _isOfOther);
                _depth++;
                break;
            case (byte)'}' when _start < 0:
                _isOfOther = false;
                break;
            case (byte)'}' when --_depth == 0:
                if (_isTooLong && !_isOther)
                    _unread++;
                else if (!_isOther)
                    _records.Add((_start, _at - _start));
                (_start, _isTooLong, _isFull) = (-1, false, _at >= PartBytes);
                break;
        }
    }

    /// <summary>Remembers where a text outside the records begins, and at its end whether it names what holds records.</summary>
    private void Name()
    {
        if (_isInText)
        {
            _nameStart = _at;
            return;
        }

        _isOfOther = _nameStart < 0 || !IsAmong(Holders, _buffer.AsSpan(_nameStart, _at - 1 - _nameStart));
        _nameStart = -1;
    }

    /// <summary>Whether an object is an envelope, by its first name; null if the bytes so far do not decide.</summary>
    private static bool? IsEnvelope(ReadOnlySpan<byte> rest)
    {
        var name = rest.TrimStart(" \t\r\n"u8);
        if (name.IsEmpty)
            return null;
        if (name[0] != '"')
            return false;
        name = name[1..];
        var end = name.IndexOf((byte)'"');
        if (end < 0)
            return name.Length > 64 ? false : null;
        return IsAmong(Envelopes, name[..end]);
    }

    private static bool IsAmong(byte[][] names, ReadOnlySpan<byte> text)
    {
        foreach (var name in names)
        {
            if (text.SequenceEqual(name))
                return true;
        }

        return false;
    }
}
