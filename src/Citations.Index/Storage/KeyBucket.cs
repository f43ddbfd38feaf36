using Citations.Indexing.Records;

namespace Citations.Indexing.Storage;

/// <summary>
/// The keys that begin alike, in one value: their number, 24 further bits of each in order, the length of each list of records, and the
/// lists, each number after its difference from the one before it. The list of a key that too many records have is empty.
/// </summary>
internal static class KeyBucket
{
    private const int MarkLength = 3;

    /// <summary>The list of the records of a key, as it lies there; empty if there is none.</summary>
    /// <param name="bytes">The bucket.</param>
    /// <param name="key">The key.</param>
    /// <param name="bits">The bits that select the bucket.</param>
    /// <exception cref="DamagedRecordException">The bytes are not a bucket.</exception>
    internal static ReadOnlySpan<byte> ListOf(ReadOnlySpan<byte> bytes, ulong key, int bits)
    {
        var reader = new ByteReader(bytes);
        var count = reader.ReadCount();
        var marks = reader.ReadBytes(checked(count * MarkLength));
        var wanted = IndexOf(marks, MarkOf(key, bits));
        if (wanted < 0)
            return default;
        int before = 0,
            length = 0;
        for (var i = 0; i < count; i++)
        {
            var next = reader.ReadCount();
            if (i < wanted)
                before = checked(before + next);
            else if (i == wanted)
                length = next;
        }

        reader.ReadBytes(before);
        return reader.ReadBytes(length);
    }

    /// <summary>The numbers of the records in a list.</summary>
    /// <exception cref="DamagedRecordException">The bytes are not a list.</exception>
    internal static void ReadList(ReadOnlySpan<byte> bytes, List<long> ids)
    {
        var list = new ByteReader(bytes);
        ulong id = 0;
        while (!list.IsAtEnd)
        {
            id += list.ReadNumber();
            ids.Add((long)(id & long.MaxValue));
        }
    }

    /// <summary>Writes a bucket.</summary>
    /// <param name="to">Takes the bytes.</param>
    /// <param name="keys">The keys in order, each as often as records have it.</param>
    /// <param name="records">The record of each; the records of one key are put in order.</param>
    /// <param name="bits">The bits that select the bucket.</param>
    internal static void Write(ByteWriter to, ReadOnlySpan<ulong> keys, Span<long> records, int bits)
    {
        List<(int Start, int Count)> groups = [];
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0 && MarkOf(keys[i], bits) == MarkOf(keys[i - 1], bits))
                groups[^1] = groups[^1] with { Count = groups[^1].Count + 1 };
            else
                groups.Add((i, 1));
        }

        to.WriteNumber((ulong)groups.Count);
        foreach (var (start, _) in groups)
        {
            var mark = MarkOf(keys[start], bits);
            to.Write([(byte)(mark >> 16), (byte)(mark >> 8), (byte)mark]);
        }

        var lists = new ByteWriter();
        foreach (var (start, count) in groups)
        {
            var before = lists.Length;
            if (count <= IndexLayout.MostRecordsOfKey)
                WriteList(lists, records.Slice(start, count));
            to.WriteNumber((ulong)(lists.Length - before));
        }

        to.Write(lists.Written);
    }

    /// <summary>The bits of a key after those that select its bucket.</summary>
    private static int MarkOf(ulong key, int bits) => (int)((key << bits) >> 40);

    private static void WriteList(ByteWriter to, Span<long> records)
    {
        records.Sort();
        long last = 0;
        foreach (var record in records)
        {
            to.WriteNumber((ulong)(record - last));
            last = record;
        }
    }

    private static int IndexOf(ReadOnlySpan<byte> marks, int wanted)
    {
        int low = 0,
            high = (marks.Length / MarkLength) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = marks[(middle * MarkLength)..];
            var mark = (at[0] << 16) | (at[1] << 8) | at[2];
            if (mark == wanted)
                return middle;
            if (mark < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }
}
