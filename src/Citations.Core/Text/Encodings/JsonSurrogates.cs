using System.Buffers.Text;
using System.Text;

namespace Citations;

/// <summary>
/// Replaces escapes of half a surrogate pair, <c>\ud800</c>, in JSON with U+FFFD: a name or value that has one is valid JSON (RFC 8259,
/// section 8.2) but not text, and throws wherever it is read.
/// </summary>
internal static class JsonSurrogates
{
    /// <summary>The JSON itself where it has no such escape, or a copy of the same length.</summary>
    internal static ReadOnlyMemory<byte> Replace(ReadOnlyMemory<byte> utf8) =>
        HasEscape(utf8.Span) ? Replaced(utf8.ToArray()) : utf8;

    /// <inheritdoc cref="Replace(ReadOnlyMemory{byte})"/>
    internal static ReadOnlySpan<byte> Replace(ReadOnlySpan<byte> utf8) => HasEscape(utf8) ? Replaced(utf8.ToArray()) : utf8;

    /// <summary>A JSON text as UTF-8, without halves of surrogate pairs.</summary>
    internal static ReadOnlyMemory<byte> Replace(string json) => Replace(Encoding.UTF8.GetBytes(json).AsMemory());

    private static bool HasEscape(ReadOnlySpan<byte> utf8) => utf8.IndexOf("\\ud"u8) >= 0 || utf8.IndexOf("\\uD"u8) >= 0;

    private static byte[] Replaced(byte[] utf8)
    {
        for (var i = 0; i < utf8.Length - 1; i++)
        {
            if (utf8[i] != '\\')
                continue;
            if (utf8[i + 1] != 'u')
            {
                i++;
                continue;
            }

            var unit = Unit(utf8, i);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(utf8, i + 6)))
                i += 11;
            else if (char.IsSurrogate(unit))
                "\\uFFFD"u8.CopyTo(utf8.AsSpan(i));
        }

        return utf8;
    }

    private static char Unit(ReadOnlySpan<byte> utf8, int at) =>
        at + 6 <= utf8.Length
        && utf8.Slice(at, 2).SequenceEqual("\\u"u8)
        && Utf8Parser.TryParse(utf8.Slice(at + 2, 4), out ushort unit, out var digits, 'X')
        && digits == 4
            ? (char)unit
            : '\0';
}
