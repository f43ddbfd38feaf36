using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using CsCheck;

namespace Citations.Tests.Storage;

public sealed class KeyBucketTests
{
    private const int Bits = 8;

    [Fact]
    public void The_records_of_each_key_come_back_in_order() =>
        Gen.Select(Gen.ULong[0, 40], Gen.Long[0, 1L << 40])
            .Array[1, 200]
            .Sample(entries =>
            {
                // Keys that differ within the bits that a bucket tells apart.
                var keys = entries.Select(entry => entry.Item1 << 36).ToArray();
                var records = entries.Select(entry => entry.Item2).ToArray();
                var wanted = keys.Zip(records).ToLookup(pair => pair.First, pair => pair.Second);
                Array.Sort(keys, records);
                var bucket = new ByteWriter();
                KeyBucket.Write(bucket, keys, records, Bits);
                foreach (var key in wanted)
                {
                    List<long> found = [];
                    KeyBucket.ReadList(KeyBucket.ListOf(bucket.Written, key.Key, Bits), found);
                    found.ShouldBe(key.Order());
                }

                List<long> none = [];
                KeyBucket.ReadList(KeyBucket.ListOf(bucket.Written, 1UL << 55, Bits), none);
                none.ShouldBeEmpty();
            });

    [Fact]
    public void A_key_of_too_many_records_tells_none()
    {
        var keys = new ulong[IndexLayout.MostRecordsOfKey + 1];
        var records = Enumerable.Range(0, keys.Length).Select(i => (long)i).ToArray();
        var bucket = new ByteWriter();
        KeyBucket.Write(bucket, keys, records, Bits);
        List<long> found = [];

        KeyBucket.ReadList(KeyBucket.ListOf(bucket.Written, 0, Bits), found);

        found.ShouldBeEmpty();
        bucket.Length.ShouldBeLessThan(10);
    }

    [Fact]
    public void Any_bytes_are_a_bucket_or_reported() =>
        Gen.Byte.Array[0, 60]
            .Sample(
                bytes =>
                {
                    try
                    {
                        KeyBucket.ReadList(KeyBucket.ListOf(bytes, 1, Bits), []);
                        var bucket = new RecordBucket(bytes);
                        for (var i = 0; i < bucket.Count; i++)
                            _ = bucket[i];
                    }
                    catch (Exception problem) when (problem is DamagedRecordException or OverflowException)
                    {
                        // As it should be.
                    }
                },
                iter: 20_000
            );
}
