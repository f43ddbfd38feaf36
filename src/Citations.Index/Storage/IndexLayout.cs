namespace Citations.Indexing.Storage;

/// <summary>
/// The layout of an index: one SQLite file of three tables. <c>record</c> holds the records in buckets by the leading bits of their keys,
/// <c>key</c> the keys for finding likewise, <c>info</c> what is said about the whole.
/// </summary>
internal static class IndexLayout
{
    /// <summary>SQLite's <c>application_id</c> of an index: the letters CITX.</summary>
    internal const int ApplicationId = 0x43495458;

    /// <summary>SQLite's <c>user_version</c>: the version of this layout.</summary>
    internal const int Version = 1;

    /// <summary>Both kinds of keys are divided by their first eight bits, in files while an index is built.</summary>
    internal const int PartitionBits = 8;

    internal const int Partitions = 1 << PartitionBits;

    /// <summary>The records of a bucket that can be found without their DOI; no real bucket has so many.</summary>
    internal const int RecordsInBucket = 256;

    /// <summary>A key of more records identifies none of them.</summary>
    internal const int MostRecordsOfKey = 4_096;

    /// <summary>The largest record: an article by ten thousand authors has half a megabyte.</summary>
    internal const int LargestRecord = 16 * 1024 * 1024;

    internal const string Schema = """
        CREATE TABLE info (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT NOT NULL, date TEXT NOT NULL);
        CREATE TABLE record (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        CREATE TABLE key (id INTEGER PRIMARY KEY, data BLOB NOT NULL);
        """;

    /// <summary>The bucket of a key.</summary>
    internal static long BucketOf(ulong key, int bits) => (long)(key >> (64 - bits));

    /// <summary>The bits that divide so many things into buckets of about a size.</summary>
    internal static int BitsFor(long count, int perBucket)
    {
        var bits = PartitionBits;
        while (bits < 40 && count >> bits > perBucket)
            bits++;
        return bits;
    }
}
