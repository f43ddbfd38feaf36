using System.Buffers.Binary;
using System.Globalization;
using Citations.Indexing.Storage;
using Microsoft.Data.Sqlite;

namespace Citations.Indexing.Building;

/// <summary>Writes the file of an index, a part of its keys at a time, and remembers in it which parts are written.</summary>
internal sealed class IndexWriter : IDisposable
{
    private const string Settings = """
        PRAGMA page_size = 32768;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        """;

    private readonly SqliteConnection _connection;

    internal IndexWriter(string path)
    {
        _connection = new(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWriteCreate,
                Pooling = false,
            }.ToString()
        );
        _connection.Open();
        Execute(Settings);
        var isFinished = Query("SELECT count(*) FROM sqlite_master WHERE name = 'build'") is 0L;
        if (isFinished && Query("SELECT count(*) FROM sqlite_master") is not 0L)
            Restart(path);
        if (Query("SELECT count(*) FROM sqlite_master") is 0L)
        {
            using var transaction = _connection.BeginTransaction();
            Execute(IndexLayout.Schema);
            Execute("CREATE TABLE build (pass TEXT PRIMARY KEY, done INTEGER NOT NULL, state BLOB)");
            transaction.Commit();
        }
    }

    /// <summary>
    /// Starts with an empty file where a build was ended after its index was finished and before it was put in its place: which inputs
    /// the finished file belongs to is not known.
    /// </summary>
    private void Restart(string path)
    {
        _connection.Close();
        File.Delete(path);
        _connection.Open();
        Execute(Settings);
    }

    /// <summary>How many parts of a pass are written, and the lengths of the run files that belong to that.</summary>
    internal (int Done, long[]? Lengths) DoneOf(string pass)
    {
        using var command = Command("SELECT done, state FROM build WHERE pass = $pass", ("$pass", pass));
        using var rows = command.ExecuteReader();
        if (!rows.Read())
            return (0, null);
        var bytes = rows.IsDBNull(1) ? [] : rows.GetFieldValue<byte[]>(1);
        long[] lengths =
        [
            .. Enumerable.Range(0, bytes.Length / 8).Select(i => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i * 8))),
        ];
        return (rows.GetInt32(0), lengths.Length == 0 ? null : lengths);
    }

    /// <summary>Writes the buckets of a part, and that the part is done, at once.</summary>
    /// <param name="table">The table of the buckets.</param>
    /// <param name="buckets">The buckets.</param>
    /// <param name="pass">The pass.</param>
    /// <param name="done">How many parts of it are written then.</param>
    /// <param name="lengths">The lengths of the run files that were written meanwhile.</param>
    internal void Write(string table, IEnumerable<(long Id, byte[] Data)> buckets, string pass, int done, long[] lengths)
    {
        using var transaction = _connection.BeginTransaction();
        using (var insert = Command($"INSERT INTO {table} (id, data) VALUES ($id, $data)"))
        {
            var id = insert.Parameters.Add("$id", SqliteType.Integer);
            var data = insert.Parameters.Add("$data", SqliteType.Blob);
            insert.Prepare();
            foreach (var bucket in buckets)
            {
                (id.Value, data.Value) = bucket;
                insert.ExecuteNonQuery();
            }
        }

        var state = new byte[lengths.Length * 8];
        for (var i = 0; i < lengths.Length; i++)
            BinaryPrimitives.WriteInt64LittleEndian(state.AsSpan(i * 8), lengths[i]);
        Execute(
            "INSERT OR REPLACE INTO build (pass, done, state) VALUES ($pass, $done, $state)",
            ("$pass", pass),
            ("$done", done),
            ("$state", state)
        );
        transaction.Commit();
    }

    internal object? Info(string name)
    {
        using var command = Command("SELECT value FROM info WHERE name = $name", ("$name", name));
        return command.ExecuteScalar();
    }

    internal void SetInfo(string name, object value) =>
        Execute("INSERT OR REPLACE INTO info (name, value) VALUES ($name, $value)", ("$name", name), ("$value", value));

    /// <summary>Adds to a number that is kept.</summary>
    internal void AddInfo(string name, long value) => SetInfo(name, (Info(name) is long before ? before : 0) + value);

    /// <summary>Makes an index of the file.</summary>
    internal void Finish(IEnumerable<IndexSource> sources, DateTimeOffset built)
    {
        using (var transaction = _connection.BeginTransaction())
        {
            foreach (var (source, id) in sources.Select((source, id) => (source, id)))
            {
                Execute(
                    "INSERT INTO source (id, name, date) VALUES ($id, $name, $date)",
                    ("$id", id),
                    ("$name", source.Name),
                    ("$date", source.Date.ToString("O", CultureInfo.InvariantCulture))
                );
            }

            SetInfo("built", built.ToString("O", CultureInfo.InvariantCulture));
            Execute("DROP TABLE build");
            transaction.Commit();
        }

        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {IndexLayout.ApplicationId}"));
        Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {IndexLayout.Version}"));
    }

    public void Dispose() => _connection.Dispose();

    private object? Query(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar();
    }

    private void Execute(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var command = Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
