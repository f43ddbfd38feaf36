using System.Buffers;

namespace Citations.Formats.CslJson;

/// <summary>Finds the end of a JSON value by its brackets and strings alone, where the rest is too broken to read.</summary>
internal static class JsonBrackets
{
    private static readonly SearchValues<byte> Telling = SearchValues.Create("\"{}[]/"u8);

    /// <summary>The position after the value that starts at a position; the text's end where it is never closed.</summary>
    internal static int EndOfValue(ReadOnlySpan<byte> json, int start)
    {
        if (json[start] is not ((byte)'{' or (byte)'[' or (byte)'"'))
        {
            var end = json[start..].IndexOfAny(",]}\n"u8);
            return end < 0 ? json.Length : start + end;
        }

        var depth = 0;
        for (var i = start; i < json.Length; i++)
        {
            var next = json[i..].IndexOfAny(Telling);
            if (next < 0) break;
            i += next;
            switch (json[i])
            {
                case (byte)'"':
                    i = EndOfString(json, i);
                    break;
                case (byte)'/':
                    i = EndOfComment(json, i);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                default:
                    if (--depth <= 0) return i + (depth < 0 ? 0 : 1);
                    break;
            }
        }

        return json.Length;
    }

    // Two slashes are no comment here, for an address without quotation marks has them too.
    private static int EndOfComment(ReadOnlySpan<byte> json, int slash)
    {
        if (!json[slash..].StartsWith("/*"u8)) return slash;
        var length = json[slash..].IndexOf("*/"u8);
        return length < 0 ? json.Length : slash + length + 1;
    }

    private static int EndOfString(ReadOnlySpan<byte> json, int quote)
    {
        for (var i = quote + 1; i < json.Length; i++)
        {
            if (json[i] == '\\') i++;
            else if (json[i] is (byte)'"' or (byte)'\n') return i;
        }

        return json.Length;
    }
}
