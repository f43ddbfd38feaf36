using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Citations.Indexing.Records;

namespace Citations.Indexing.Storage;

/// <summary>
/// The records whose keys begin alike, in one value: their number, the last 32 bits of each key, the length of each, and their compressed
/// bytes.
/// </summary>
internal readonly ref struct RecordBucket
{
    private readonly ReadOnlySpan<byte> _marks;
    private readonly ReadOnlySpan<byte> _rest;

    /// <exception cref="DamagedRecordException">The bytes are not a bucket.</exception>
    internal RecordBucket(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        Count = reader.ReadCount();
        _marks = reader.ReadBytes(checked(Count * 4));
        _rest = bytes[reader.Position..];
    }

    internal int Count { get; }

    /// <summary>The next record from a position on whose key ends as the wanted one; -1 where there is none.</summary>
    internal int Find(ulong key, int from = 0)
    {
        var wanted = BitConverter.IsLittleEndian ? (uint)key : BinaryPrimitives.ReverseEndianness((uint)key);
        var found = from >= Count ? -1 : MemoryMarshal.Cast<byte, uint>(_marks)[from..].IndexOf(wanted);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>The compressed bytes of a record.</summary>
    /// <exception cref="DamagedRecordException">There is no such record.</exception>
    internal ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var reader = new ByteReader(_rest);
            int before = 0,
                length = 0;
            for (var i = 0; i < Count; i++)
            {
                var next = reader.ReadCount();
                if (i < index)
                    before = checked(before + next);
                else if (i == index)
                    length = next;
            }

            var bodies = _rest[reader.Position..];
            return index < Count && before <= bodies.Length && length <= bodies.Length - before
                ? bodies.Slice(before, length)
                : throw new DamagedRecordException("A bucket is cut short.");
        }
    }

    /// <summary>Writes a bucket.</summary>
    internal static void Write(ByteWriter to, ReadOnlySpan<(ulong Key, byte[] Bytes)> records)
    {
        to.WriteNumber((ulong)records.Length);
        Span<byte> mark = stackalloc byte[4];
        foreach (var (key, _) in records)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(mark, (uint)key);
            to.Write(mark);
        }

        foreach (var (_, bytes) in records)
            to.WriteNumber((ulong)bytes.Length);
        foreach (var (_, bytes) in records)
            to.Write(bytes);
    }
}
