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
            var list = rest.TrimStart(" \t\r\n\f\0["u8);
            while (Utf8Parser.TryParse(list, out long number, out var length))
            {
                if (number < 0 || number > most)
                    return false;
                list = list[length..].TrimStart(" \t\r\n\f\0"u8);
            }

            // A number of more digits than any can have is read as none.
            if (list is [>= (byte)'0' and <= (byte)'9', ..])
                return false;
        }

        return true;
    }
}
