using System.Buffers;

namespace Citations.Formats.CslJson;

/// <summary>Finds the end of a JSON value only by its brackets, strings and comments, where the rest is too broken to read.</summary>
internal ref struct JsonBrackets(ReadOnlySpan<byte> json)
{
    private static readonly SearchValues<byte> Telling = SearchValues.Create("\"{}[]/"u8);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _uncommentedFrom = int.MaxValue;

    /// <summary>
    /// The position after the value that starts with a bracket or quotation mark at a position; the text's end where it is never closed.
    /// </summary>
    internal int EndOfValue(int start)
    {
        var depth = 0;
        for (var i = start; i < _json.Length; i++)
        {
            var next = _json[i..].IndexOfAny(Telling);
            if (next < 0)
                break;
            i += next;
            switch (_json[i])
            {
                case (byte)'"':
                    i = EndOfString(i);
                    if (depth == 0)
                        return Math.Min(i + 1, _json.Length);
                    break;
                case (byte)'/':
                    if (EndOfComment(i) is var end and >= 0)
                        i = end - 1;
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    if (--depth <= 0)
                        return i + (depth < 0 ? 0 : 1);
                    break;
            }
        }

        return _json.Length;
    }

    /// <summary>The position after a comment that starts at a position, or -1 where none does or it is never closed.</summary>
    internal int EndOfComment(int start)
    {
        var comment = _json[start..];
        if (comment.StartsWith("//"u8))
            return comment.IndexOf((byte)'\n') is var line and >= 0 ? start + line : _json.Length;
        // Where one is never closed, none after it is: it is not looked for again.
        if (!comment.StartsWith("/*"u8) || start >= _uncommentedFrom)
            return -1;
        var close = comment[2..].IndexOf("*/"u8);
        if (close >= 0)
            return start + 2 + close + 2;
        _uncommentedFrom = start;
        return -1;
    }

    private readonly int EndOfString(int quote)
    {
        for (var i = quote + 1; i < _json.Length; i++)
        {
            if (_json[i] == '\\')
                i++;
            else if (_json[i] is (byte)'"' or (byte)'\n')
                return i;
        }

        return _json.Length;
    }
}
