using System.Buffers.Binary;
using Citations.Indexing.Records;

namespace Citations.Indexing.Building;

/// <summary>A record in a run file: its key, its place in the order of the inputs, and where its bytes lie.</summary>
internal readonly record struct RunRecord(ulong Key, ulong Order, int Start, int Length) : IComparable<RunRecord>
{
    /// <summary>By keys; of one key the newest first.</summary>
    public int CompareTo(RunRecord other) => Key == other.Key ? other.Order.CompareTo(Order) : Key.CompareTo(other.Key);

    /// <summary>Writes a record with the number of the bytes that follow.</summary>
    internal static void Write(ByteWriter to, ulong key, ulong order, ReadOnlySpan<byte> record)
    {
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(head, key);
        BinaryPrimitives.WriteUInt64LittleEndian(head[8..], order);
        to.WriteNumber((ulong)(record.Length + head.Length));
        to.Write(head);
        to.Write(record);
    }

    /// <summary>All records of a run.</summary>
    internal static RunRecord[] ReadAll(ReadOnlySpan<byte> run)
    {
        List<RunRecord> records = [];
        var reader = new ByteReader(run);
        while (!reader.IsAtEnd)
        {
            var length = reader.ReadCount() - 16;
            var head = reader.ReadBytes(16);
            var start = reader.Position;
            reader.ReadBytes(length);
            records.Add(
                new(BinaryPrimitives.ReadUInt64LittleEndian(head), BinaryPrimitives.ReadUInt64LittleEndian(head[8..]), start, length)
            );
        }

        return [.. records];
    }
}
