using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;

namespace Citations.Pdf;

/// <summary>How many bytes packed ones unpack to, found without keeping them.</summary>
internal static class PdfUnpackedLength
{
    private const int ZlibHeader = 2;

    /// <summary>The length, or one that is more than the most; null if the filter cannot make much of little.</summary>
    internal static long? Of(IFilter filter, Memory<byte> packed, long most) =>
        filter switch
        {
            FlateFilter => OfFlate(packed, most),
            LzwFilter => OfLzw(packed.Span),
            RunLengthFilter => OfRunLength(packed.Span),
            _ => null,
        };

    private static long OfFlate(Memory<byte> packed, long most)
    {
        if (packed.Length <= ZlibHeader)
            return 0;
        var rest = packed[ZlibHeader..];
        using var bytes = MemoryMarshal.TryGetArray<byte>(rest, out var part)
            ? new MemoryStream(part.Array!, part.Offset, part.Count, writable: false)
            : new MemoryStream(rest.ToArray(), writable: false);
        using var unpacked = new DeflateStream(bytes, CompressionMode.Decompress);
        var buffer = new byte[8192];
        var length = 0L;
        try
        {
            while (length <= most && unpacked.Read(buffer) is > 0 and var read)
                length += read;
        }
        catch (InvalidDataException)
        {
            // The library keeps what comes before the damage, too.
        }

        return length;
    }

    private static long OfRunLength(ReadOnlySpan<byte> packed)
    {
        const byte end = 128;
        var length = 0L;
        for (var at = 0; at < packed.Length && packed[at] != end;)
        {
            var isRun = packed[at] > end;
            length += isRun ? 257 - packed[at] : packed[at] + 1;
            at += isRun ? 2 : packed[at] + 2;
        }

        return length;
    }

    /// <summary>
    /// Each code stands for what the code before it stood for and a byte more (ISO 32000, 7.4.4). A stream that lengthens its codes a code
    /// later, which is rare, is measured about right.
    /// </summary>
    private static long OfLzw(ReadOnlySpan<byte> packed)
    {
        const int clear = 256;
        const int end = 257;
        const int table = 4096;
        var lengths = new int[table];
        var (next, last, total) = (end + 1, 0, 0L);
        var (bits, count) = (0, 0);
        foreach (var packedByte in packed)
        {
            (bits, count) = ((bits << 8) | packedByte, count + 8);
            var width = WidthOf(next);
            if (count < width)
                continue;
            count -= width;
            var code = bits >> count;
            bits &= (1 << count) - 1;
            if (code == end)
                break;
            if (code == clear)
            {
                (next, last) = (end + 1, 0);
                continue;
            }

            var length = code < clear ? 1 : code < next ? lengths[code] : last + 1;
            if (last > 0 && next < table)
                lengths[next++] = last + 1;
            (last, total) = (length, total + length);
        }

        return total;

        static int WidthOf(int next) =>
            next switch
            {
                < 511 => 9,
                < 1023 => 10,
                < 2047 => 11,
                _ => 12,
            };
    }
}
