using System.Buffers.Binary;
using System.Text;
using Citations.Indexing.Keys;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;

namespace Citations.Indexing.Building;

/// <summary>
/// Puts the records of each run file in the order of their keys, keeps the newest of each DOI, compresses them and writes them in buckets,
/// and the keys by which each is found into further run files.
/// </summary>
internal sealed class RecordPass(RunFiles runs, RunFiles keys, IndexWriter writer, long records)
{
    internal const string Name = "records";

    private const int PerBucket = 16;
    private const int RecordsToTrain = 20_000;
    private const int RecordsToCount = 200_000;
    private const int AtOnce = 512;

    internal void Run(Action<double> report, CancellationToken cancellationToken)
    {
        var dictionary = Dictionary();
        var counts = Counts();
        var bits = IndexLayout.BitsFor(records, PerBucket);
        writer.SetInfo("record-bits", (long)bits);
        for (var part = writer.DoneOf(Name).Done; part < IndexLayout.Partitions; part++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            report((double)part / IndexLayout.Partitions);
            var bytes = runs.Read(part);
            var kept = Newest(RunRecord.ReadAll(bytes), bytes);
            var ids = Ids(kept, bits);
            var compressed = Compress(kept, ids, bytes, dictionary, counts);
            writer.Write("record", Buckets(kept, ids, compressed), Name, part + 1, keys.Flush());
        }
    }

    /// <summary>The dictionary, which is trained once.</summary>
    private byte[] Dictionary()
    {
        if (writer.Info("dictionary") is byte[] trained)
            return trained;
        List<byte[]> sample = [];
        for (var part = 0; part < IndexLayout.Partitions && sample.Count < RecordsToTrain; part++)
        {
            var bytes = runs.Read(part);
            sample.AddRange(RunRecord.ReadAll(bytes).Select(record => bytes.AsSpan(record.Start, record.Length).ToArray()));
        }

        if (sample.Count > RecordsToTrain)
            sample.RemoveRange(RecordsToTrain, sample.Count - RecordsToTrain);
        // Parts of mapping come to a run in any order, and the same records should make the same index.
        sample.Sort((left, right) => left.AsSpan().SequenceCompareTo(right));
        var dictionary = RecordCodec.Train(sample);
        writer.SetInfo("dictionary", dictionary);
        return dictionary;
    }

    private WordCounts Counts()
    {
        var counts = new WordCounts();
        long counted = 0;
        for (var part = 0; part < IndexLayout.Partitions && counted < RecordsToCount; part++)
        {
            var bytes = runs.Read(part);
            var entries = RunRecord.ReadAll(bytes);
            Parallel.ForEach(entries, entry => counts.Add(SlimReader.Read(bytes.AsSpan(entry.Start, entry.Length), out _)));
            counted += entries.Length;
        }

        return counts;
    }

    private static List<RunRecord> Newest(RunRecord[] all, byte[] bytes)
    {
        Array.Sort(all);
        List<RunRecord> kept = new(all.Length);
        var first = 0;
        foreach (var record in all)
        {
            if (kept.Count == 0 || kept[^1].Key != record.Key)
                first = kept.Count;
            // Of one key are the records of one DOI, or of two that share it by chance.
            var isOlder = false;
            for (var i = first; i < kept.Count && !isOlder; i++)
                isOlder = AreOfOneWork(DoiOf(kept[i]), DoiOf(record));
            if (!isOlder)
                kept.Add(record);
        }

        return kept;

        ReadOnlySpan<byte> DoiOf(RunRecord record) => SlimReader.DoiOf(bytes.AsSpan(record.Start, record.Length));
    }

    private static bool AreOfOneWork(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        left.SequenceEqual(right)
        || (
            Doi.TryParse(Encoding.UTF8.GetString(left), out var one)
            && Doi.TryParse(Encoding.UTF8.GetString(right), out var other)
            && one == other
        );

    /// <summary>
    /// The number of each record. A bucket that is full of what an attacker made has no further numbers: its records are found only by
    /// their DOIs.
    /// </summary>
    private static long[] Ids(List<RunRecord> kept, int bits)
    {
        var ids = new long[kept.Count];
        long bucket = -1,
            place = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            var own = IndexLayout.BucketOf(kept[i].Key, bits);
            (bucket, place) = own == bucket ? (bucket, place + 1) : (own, 0);
            ids[i] = place < IndexLayout.RecordsInBucket ? (bucket * IndexLayout.RecordsInBucket) + place : -1;
        }

        return ids;
    }

    private byte[][] Compress(List<RunRecord> kept, long[] ids, byte[] bytes, byte[] dictionary, WordCounts counts)
    {
        var compressed = new byte[kept.Count][];
        Parallel.For(
            0,
            (kept.Count + AtOnce - 1) / AtOnce,
            () => (Codec: new RecordCodec(dictionary), Keys: new HashSet<ulong>()),
            (lot, _, own) =>
            {
                for (var i = lot * AtOnce; i < Math.Min((lot + 1) * AtOnce, kept.Count); i++)
                {
                    var record = bytes.AsSpan(kept[i].Start, kept[i].Length);
                    compressed[i] = own.Codec.Compress(record);
                    if (ids[i] >= 0)
                        AppendKeys(SlimReader.Read(record, out var _), ids[i], own.Keys, counts);
                }

                return own;
            },
            own => own.Codec.Dispose()
        );
        return compressed;
    }

    private void AppendKeys(Reference record, long id, HashSet<ulong> of, WordCounts counts)
    {
        of.Clear();
        RecordKeys.AddTo(of, record, counts);
        Span<byte> entry = stackalloc byte[KeyPass.EntryLength];
        foreach (var key in of)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(entry, key);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], id);
            keys.Append((int)(key >> (64 - IndexLayout.PartitionBits)), entry);
        }
    }

    private IEnumerable<(long Id, byte[] Data)> Buckets(List<RunRecord> kept, long[] ids, byte[][] compressed)
    {
        var bits = (int)(long)writer.Info("record-bits")!;
        var bucket = new ByteWriter();
        for (var start = 0; start < kept.Count;)
        {
            var id = IndexLayout.BucketOf(kept[start].Key, bits);
            var end = start;
            while (end < kept.Count && IndexLayout.BucketOf(kept[end].Key, bits) == id)
                end++;
            (ulong, byte[])[] records = [.. Enumerable.Range(start, end - start).Select(i => (kept[i].Key, compressed[i]))];
            bucket.Clear();
            RecordBucket.Write(bucket, records);
            yield return (id, bucket.Written.ToArray());
            start = end;
        }

        writer.AddInfo("records", ids.Length);
    }
}
