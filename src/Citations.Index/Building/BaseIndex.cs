using Citations.Indexing.Inputs;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;
using Microsoft.Data.Sqlite;
using ZstdSharp;

namespace Citations.Indexing.Building;

/// <summary>The index that later files are laid over, as one more input: its records as they are.</summary>
internal sealed class BaseIndex : IDisposable
{
    private const int BucketsOfPart = 256;

    private readonly SqliteConnection _connection;
    private readonly IndexHeader _header;
    private readonly string _path;

    /// <exception cref="IndexException">The file is not an index, or damaged.</exception>
    internal BaseIndex(string path)
    {
        _path = path;
        try
        {
            _connection = IndexHeader.Connect(path);
            _header = IndexHeader.Read(_connection, path);
        }
        catch (Exception problem) when (problem is SqliteException or IOException)
        {
            throw new IndexException($"{path} is not an index, or is damaged: {problem.Message}", problem);
        }
    }

    internal long Bytes => _header.Info.Bytes;

    internal EquatableArray<IndexSource> Sources => _header.Info.Sources;

    /// <summary>All records of the index.</summary>
    /// <exception cref="IndexException">The index is damaged.</exception>
    internal IEnumerable<InputPart> Parts(Action<long> read)
    {
        using var reader = new IndexReader(_path, _header, IndexHeader.Connect(_path));
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT data FROM record ORDER BY id";
        using var rows = command.ExecuteReader();
        List<byte[]> records = [];
        for (var buckets = 1; Next(rows) is { } bucket; buckets++)
        {
            read(bucket.Length);
            records.AddRange(RecordsOf(reader, bucket));
            if (buckets % BucketsOfPart != 0)
                continue;
            yield return new() { Slim = records };
            records = [];
        }

        yield return new() { Slim = records };
    }

    public void Dispose() => _connection.Dispose();

    private byte[]? Next(SqliteDataReader rows)
    {
        try
        {
            return rows.Read() ? rows.GetFieldValue<byte[]>(0) : null;
        }
        catch (SqliteException problem)
        {
            throw Damage(problem);
        }
    }

    private List<byte[]> RecordsOf(IndexReader reader, byte[] bucket)
    {
        try
        {
            return reader.RecordsOf(bucket);
        }
        catch (Exception problem) when (problem is DamagedRecordException or ZstdException or OverflowException)
        {
            throw Damage(problem);
        }
    }

    private IndexException Damage(Exception problem) => new($"The index {_path} is damaged: {problem.Message}", problem);
}
