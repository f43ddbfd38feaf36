using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Caching.Distributed;

namespace Citations.Caching;

/// <summary>A cache in one SQLite file, which several processes may use at once.</summary>
/// <threadsafety>Safe to use from many threads: each operation has a separate pooled connection.</threadsafety>
public sealed class SqliteCache : IBatchCache
{
    private static readonly TimeSpan DefaultLifetime = TimeSpan.FromDays(7);

    private readonly string _connectionString;
    private readonly TimeProvider _clock;

    /// <summary>Opens a cache file, which is created when it does not exist, and removes the entries that have expired.</summary>
    /// <param name="path">The path of the file. Its folder must exist.</param>
    /// <param name="clock">The clock by which entries expire; null takes the system's.</param>
    /// <exception cref="SqliteException">The file cannot be opened or is not a cache.</exception>
    public SqliteCache(string path, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = 10,
        }.ToString();
        _clock = clock ?? TimeProvider.System;
        Execute(
            """
            PRAGMA journal_mode = WAL;
            CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value BLOB NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS expiry ON entry (expires);
            DELETE FROM entry WHERE expires <= $now
            """,
            ("$now", Now)
        );
    }

    private long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>How many entries there are that have not expired, and how many bytes they hold.</summary>
    public (int Count, long Bytes) GetInfo() =>
        Query(
            "SELECT count(*), coalesce(sum(length(value)), 0) FROM entry WHERE expires > $now",
            row => (row.GetInt32(0), row.GetInt64(1)),
            ("$now", Now)
        )[0];

    /// <summary>Removes every entry.</summary>
    public void Clear() => Execute("DELETE FROM entry; VACUUM;");

    /// <inheritdoc/>
    public byte[]? Get(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Query(
                "SELECT value FROM entry WHERE key = $key AND expires > $now",
                row => row.GetFieldValue<byte[]>(0),
                ("$key", key),
                ("$now", Now)
            )
            .FirstOrDefault();
    }

    /// <inheritdoc/>
    /// <remarks>SQLite works on the calling thread; a look-up by key takes microseconds.</remarks>
    public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return Task.FromResult(Get(key));
    }

    /// <inheritdoc/>
    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        SetMany([
            (
                key,
                value,
                options.AbsoluteExpiration
                    ?? (_clock.GetUtcNow() + (options.AbsoluteExpirationRelativeToNow ?? options.SlidingExpiration ?? DefaultLifetime))
            ),
        ]);
    }

    /// <inheritdoc/>
    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        Set(key, value, options);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <remarks>Entries do not slide: a record is as old as it is, however often it is read.</remarks>
    public void Refresh(string key) => ArgumentNullException.ThrowIfNull(key);

    /// <inheritdoc/>
    public Task RefreshAsync(string key, CancellationToken token = default)
    {
        Refresh(key);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Remove(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Execute("DELETE FROM entry WHERE key = $key", ("$key", key));
    }

    /// <inheritdoc/>
    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        Remove(key);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, byte[]> GetMany(IReadOnlyCollection<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Query(
                "SELECT key, value FROM entry WHERE key IN (SELECT value FROM json_each($keys)) AND expires > $now",
                row => KeyValuePair.Create(row.GetString(0), row.GetFieldValue<byte[]>(1)),
                ("$keys", ToJson(keys)),
                ("$now", Now)
            )
            .ToDictionary();
    }

    /// <inheritdoc/>
    public void SetMany(IEnumerable<(string Key, byte[] Value, DateTimeOffset Expires)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        using var command = Command(
            connection,
            "INSERT INTO entry (key, value, expires) VALUES ($key, $value, $expires) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires",
            []
        );
        var (key, value, expires) = (
            command.Parameters.Add("$key", SqliteType.Text),
            command.Parameters.Add("$value", SqliteType.Blob),
            command.Parameters.Add("$expires", SqliteType.Integer)
        );
        foreach (var entry in entries)
        {
            (key.Value, value.Value, expires.Value) = (entry.Key, entry.Value, entry.Expires.ToUnixTimeMilliseconds());
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static string ToJson(IReadOnlyCollection<string> texts) =>
        $"[{string.Join(',', texts.Select(text => $"\"{JsonEncodedText.Encode(text)}\""))}]";

    private void Execute(string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        command.ExecuteNonQuery();
    }

    private List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this file; values go as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
