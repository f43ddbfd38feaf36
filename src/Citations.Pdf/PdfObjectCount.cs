using System.Buffers.Text;

namespace Citations.Pdf;

/// <summary>
/// Whether the numbers of objects that a file claims are possible: the library makes room for as many as the cross-reference streams of a
/// damaged file name.
/// </summary>
internal static class PdfObjectCount
{
    /// <summary>An object takes a byte at least; small files may be wrong by some.</summary>
    private const int Free = 10_000;

    internal static bool IsPossible(ReadOnlySpan<byte> file)
    {
        var most = file.Length + Free;
        for (var rest = file; rest.IndexOf("/Index"u8) is var at and >= 0;)
        {
            rest = rest[(at + "/Index"u8.Length)..];
            // The library decides what separates the numbers: a damaged file has anything there.
            var end = rest.IndexOfAny("]/>("u8);
            for (var list = end < 0 ? rest : rest[..end]; list.IndexOfAnyInRange((byte)'0', (byte)'9') is var digit and >= 0;)
            {
                list = list[digit..];
                if (!Utf8Parser.TryParse(list, out long number, out var length) || number > most)
                    return false;
                list = list[length..];
            }
        }

        return true;
    }
}
