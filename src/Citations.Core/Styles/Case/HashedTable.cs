using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Citations.Styles;

/// <summary>
/// A byte for each of many hashes: where each bucket starts, 16 bits of every hash, the values.
/// A hash that is not in the table is taken for another in about one of 1,700 cases.
/// </summary>
internal readonly struct HashedTable
{
    /// <summary>How many bits of the hash choose the bucket.</summary>
    internal const int BucketBits = 13;

    /// <summary>How many buckets there are.</summary>
    internal const int Buckets = 1 << BucketBits;

    private readonly int[] _starts;
    private readonly ushort[] _marks;
    private readonly byte[] _values;

    private HashedTable(ushort[] marks, int[] starts, byte[] values) => (_marks, _starts, _values) = (marks, starts, values);

    /// <summary>Reads how many hashes each bucket has, and the values of the hashes whose bits were read before.</summary>
    internal static HashedTable Read(ushort[] marks, Stream stream)
    {
        Span<byte> counts = stackalloc byte[Buckets];
        stream.ReadExactly(counts);
        var starts = new int[Buckets + 1];
        for (var i = 0; i < Buckets; i++)
            starts[i + 1] = starts[i] + counts[i];
        var values = new byte[marks.Length];
        stream.ReadExactly(values);
        return new(marks, starts, values);
    }

    /// <summary>Reads the bits of a number of hashes. No compression makes them smaller.</summary>
    internal static ushort[] ReadMarks(Stream stream, int count)
    {
        var marks = new ushort[count];
        stream.ReadExactly(MemoryMarshal.AsBytes(marks.AsSpan()));
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(marks, marks);
        return marks;
    }

    /// <summary>The bucket of a hash.</summary>
    internal static int BucketOf(uint hash) => (int)(hash >> (32 - BucketBits));

    /// <summary>The bits that tell the hashes of a bucket apart.</summary>
    internal static ushort MarkOf(uint hash) => (ushort)hash;

    /// <summary>The value of a hash, or 0.</summary>
    internal byte this[uint hash]
    {
        get
        {
            var bucket = BucketOf(hash);
            var start = _starts[bucket];
            var at = _marks.AsSpan(start, _starts[bucket + 1] - start).IndexOf(MarkOf(hash));
            return at < 0 ? (byte)0 : _values[start + at];
        }
    }
}
