using System.Text;
using Citations.Indexing.Keys;
using Citations.Indexing.Records;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Citations.Indexing.Storage;

/// <summary>
/// Reads one index by a separate connection. For one thread at a time. The two statements are those of SQLite's own interface: a look-up
/// takes a microsecond there, and several through ADO.NET.
/// </summary>
internal sealed class IndexReader : IDisposable
{
    // As much of the file as SQLite maps into memory; the system shares it among all processes.
    private const string Mapping = "PRAGMA mmap_size = 2147418112; PRAGMA query_only = 1;";

    private readonly string _path;
    private readonly IndexHeader _header;
    private readonly SqliteConnection _connection;
    private readonly sqlite3_stmt _records;
    private readonly sqlite3_stmt _keys;
    private readonly RecordCodec _codec;

    internal IndexReader(string path, IndexHeader header, SqliteConnection connection)
    {
        (_path, _header, _connection) = (path, header, connection);
        using (var command = Command(Mapping))
            command.ExecuteNonQuery();

        _records = Prepare("SELECT data FROM record WHERE id = ?");
        _keys = Prepare("SELECT data FROM key WHERE id = ?");
        _codec = new(header.Dictionary);
    }

    /// <summary>The record of a DOI; null if the index has none.</summary>
    /// <param name="doi">The DOI.</param>
    /// <param name="source">The number of its source.</param>
    /// <exception cref="DamagedRecordException">The bytes at the record's place are not a record.</exception>
    /// <exception cref="IndexException">The file cannot be read.</exception>
    internal Reference? Find(Doi doi, out int source)
    {
        source = 0;
        var key = KeyHash.Of(KeyKind.Doi, doi.Key);
        try
        {
            var bytes = Read(_records, IndexLayout.BucketOf(key, _header.RecordBits));
            if (bytes.IsEmpty)
                return null;
            var bucket = new RecordBucket(bytes);
            for (var at = bucket.Find(key); at >= 0; at = bucket.Find(key, at + 1))
            {
                var record = _codec.Decompress(bucket[at]);
                // Two DOIs may have one key.
                if (IsOf(doi, SlimReader.DoiOf(record)))
                    return SlimReader.Read(record, out source);
            }

            return null;
        }
        finally
        {
            raw.sqlite3_reset(_records);
        }
    }

    /// <summary>The record of a number; null if the index has none.</summary>
    /// <exception cref="DamagedRecordException">The bytes at the record's place are not a record.</exception>
    /// <exception cref="IndexException">The file cannot be read.</exception>
    internal Reference? Find(long id, out int source)
    {
        source = 0;
        try
        {
            var bytes = Read(_records, id / IndexLayout.RecordsInBucket);
            var at = (int)(id % IndexLayout.RecordsInBucket);
            if (bytes.IsEmpty)
                return null;
            var bucket = new RecordBucket(bytes);
            return at < bucket.Count ? SlimReader.Read(_codec.Decompress(bucket[at]), out source) : null;
        }
        finally
        {
            raw.sqlite3_reset(_records);
        }
    }

    /// <summary>The numbers of the records that have a key.</summary>
    /// <exception cref="DamagedRecordException">The bytes at the key's place are not a key.</exception>
    /// <exception cref="IndexException">The file cannot be read.</exception>
    internal List<long> Find(ulong key)
    {
        var list = new ByteWriter();
        List<long> ids = [];
        CopyList(key, list);
        KeyBucket.ReadList(list.Written, ids);
        return ids;
    }

    /// <summary>Appends the list of the records that have a key, as it lies there (<see cref="KeyBucket.ReadList"/>).</summary>
    /// <exception cref="DamagedRecordException">The bytes at the key's place are not a key.</exception>
    /// <exception cref="IndexException">The file cannot be read.</exception>
    internal void CopyList(ulong key, ByteWriter to)
    {
        try
        {
            var bytes = Read(_keys, IndexLayout.BucketOf(key, _header.KeyBits));
            if (!bytes.IsEmpty)
                to.Write(KeyBucket.ListOf(bytes, key, _header.KeyBits));
        }
        finally
        {
            raw.sqlite3_reset(_keys);
        }
    }

    /// <summary>The bytes of all records of a bucket, in their order.</summary>
    /// <exception cref="DamagedRecordException">The bytes are not a bucket.</exception>
    internal List<byte[]> RecordsOf(ReadOnlySpan<byte> bytes)
    {
        List<byte[]> records = [];
        var bucket = new RecordBucket(bytes);
        for (var i = 0; i < bucket.Count; i++)
            records.Add(_codec.Decompress(bucket[i]).ToArray());
        return records;
    }

    /// <summary>A command on the whole file.</summary>
    internal SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void Dispose()
    {
        _records.Dispose();
        _keys.Dispose();
        _codec.Dispose();
        _connection.Dispose();
    }

    private static bool IsOf(Doi doi, ReadOnlySpan<byte> written)
    {
        var value = doi.Value;
        // Nearly all are in ASCII, and differ in case at most.
        if (written.Length == value.Length && Ascii.EqualsIgnoreCase(written, value))
            return true;
        return Citations.Doi.TryParse(Encoding.UTF8.GetString(written), out var other) && other == doi;
    }

    private ReadOnlySpan<byte> Read(sqlite3_stmt statement, long id)
    {
        raw.sqlite3_bind_int64(statement, 1, id);
        return raw.sqlite3_step(statement) switch
        {
            raw.SQLITE_ROW => raw.sqlite3_column_blob(statement, 0),
            raw.SQLITE_DONE => default,
            _ => throw new IndexException($"The index {_path} is damaged: {raw.sqlite3_errmsg(_connection.Handle).utf8_to_string()}."),
        };
    }

    private sqlite3_stmt Prepare(string sql) =>
        raw.sqlite3_prepare_v2(_connection.Handle, sql, out var statement) == raw.SQLITE_OK
            ? statement
            : throw new IndexException($"{_path} is not an index of this version.");
}
