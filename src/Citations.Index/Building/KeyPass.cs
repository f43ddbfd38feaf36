using System.Buffers.Binary;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;

namespace Citations.Indexing.Building;

/// <summary>Puts the keys of each run file in order, and writes them in buckets with the numbers of the records that have them.</summary>
internal sealed class KeyPass(RunFiles runs, IndexWriter writer, long bytes)
{
    internal const string Name = "keys";

    /// <summary>A key and the number of a record.</summary>
    internal const int EntryLength = 16;

    private const int PerBucket = 64;

    // Half of an entry is as good as random, and does not compress.
    private const int CompressedLength = 11;

    internal void Run(Action<double> report, CancellationToken cancellationToken)
    {
        var bits = IndexLayout.BitsFor(bytes / CompressedLength, PerBucket);
        writer.SetInfo("key-bits", (long)bits);
        for (var part = writer.DoneOf(Name).Done; part < IndexLayout.Partitions; part++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            report((double)part / IndexLayout.Partitions);
            writer.Write("key", Buckets(runs.Read(part), bits), Name, part + 1, []);
        }
    }

    private IEnumerable<(long Id, byte[] Data)> Buckets(byte[] run, int bits)
    {
        var keys = new ulong[run.Length / EntryLength];
        var records = new long[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = BinaryPrimitives.ReadUInt64LittleEndian(run.AsSpan(i * EntryLength));
            records[i] = BinaryPrimitives.ReadInt64LittleEndian(run.AsSpan((i * EntryLength) + 8));
        }

        Array.Sort(keys, records);
        var bucket = new ByteWriter();
        for (var start = 0; start < keys.Length;)
        {
            var id = IndexLayout.BucketOf(keys[start], bits);
            var end = start;
            while (end < keys.Length && IndexLayout.BucketOf(keys[end], bits) == id)
                end++;
            bucket.Clear();
            KeyBucket.Write(bucket, keys.AsSpan(start..end), records.AsSpan(start..end), bits);
            yield return (id, bucket.Written.ToArray());
            start = end;
        }

        writer.AddInfo("keys", keys.Length);
    }
}
