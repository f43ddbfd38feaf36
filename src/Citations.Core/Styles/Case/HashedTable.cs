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

    /// <param name="marks">Where the bits of the hashes are read, which no compression makes smaller.</param>
    /// <param name="values">Where all else is read.</param>
    internal HashedTable(Stream marks, BinaryReader values)
    {
        _starts = new int[Buckets + 1];
        _marks = new ushort[values.ReadInt32()];
        _values = new byte[_marks.Length];
        var ends = new byte[Buckets];
        values.BaseStream.ReadExactly(ends);
        for (var i = 0; i < Buckets; i++)
            _starts[i + 1] = _starts[i] + ends[i];
        values.BaseStream.ReadExactly(_values);
        marks.ReadExactly(MemoryMarshal.AsBytes(_marks.AsSpan()));
        if (!BitConverter.IsLittleEndian)
            System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(_marks, _marks);
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
