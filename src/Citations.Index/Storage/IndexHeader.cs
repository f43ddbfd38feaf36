using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Citations.Indexing.Storage;

/// <summary>The description of an index and of how it is to be read.</summary>
/// <param name="Info">The public facts of the index.</param>
/// <param name="RecordBits">The leading bits of a record's key that select its bucket.</param>
/// <param name="KeyBits">The leading bits of a key that select its bucket.</param>
/// <param name="Dictionary">The dictionary of the compression; empty for none.</param>
internal sealed record IndexHeader(IndexInfo Info, int RecordBits, int KeyBits, byte[] Dictionary)
{
    // An index may be of one record, or of many more than there are works.
    private const int MostBits = 40;

    // Where a file of SQLite has its application_id (sqlite.org/fileformat2.html).
    private const int IdPlace = 68;

    /// <summary>Opens an index to be read by anybody, for nobody changes it.</summary>
    internal static SqliteConnection Connect(string path)
    {
        // The file is replaced and never changed: SQLite need not look for changes, nor lock it.
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1",
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <summary>Whether a file says that it is an index, of whatever version, and however damaged.</summary>
    internal static bool IsIn(string path)
    {
        Span<byte> head = stackalloc byte[IdPlace + sizeof(int)];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head.StartsWith("SQLite format 3\0"u8)
            && BinaryPrimitives.ReadInt32BigEndian(head[IdPlace..]) == IndexLayout.ApplicationId;
    }

    /// <summary>Whether this is the header of the same file: no two builds end in the same instant with the same records.</summary>
    internal bool IsOf(IndexHeader other) =>
        Info == other.Info
        && RecordBits == other.RecordBits
        && KeyBits == other.KeyBits
        && Dictionary.AsSpan().SequenceEqual(other.Dictionary);

    /// <exception cref="IndexException">The file is not an index of this version.</exception>
    /// <exception cref="SqliteException">The file is not a file of SQLite, or damaged.</exception>
    internal static IndexHeader Read(SqliteConnection connection, string path)
    {
        if (Scalar(connection, "PRAGMA application_id") is not IndexLayout.ApplicationId)
            throw new IndexException($"{path} is not an index.");
        if (Scalar(connection, "PRAGMA user_version") is var version and not IndexLayout.Version)
            throw new IndexException($"{path} is an index of version {version}, but this program reads version {IndexLayout.Version}.");
        Dictionary<string, object> values = [];
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name, value FROM info";
            using var rows = command.ExecuteReader();
            while (rows.Read())
                values[rows.GetString(0)] = rows.GetValue(1);
        }

        return
            values.GetValueOrDefault("records") is long records
            && values.GetValueOrDefault("keys") is long keys
            && values.GetValueOrDefault("record-bits") is long recordBits and >= IndexLayout.PartitionBits and <= MostBits
            && values.GetValueOrDefault("key-bits") is long keyBits and >= IndexLayout.PartitionBits and <= MostBits
            && values.GetValueOrDefault("dictionary") is byte[] dictionary
            && values.GetValueOrDefault("built") is string built
            && DateTimeOffset.TryParse(built, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? new(
                new()
                {
                    Records = records,
                    Keys = keys,
                    Bytes = new FileInfo(path).Length,
                    Built = date,
                    Sources = ReadSources(connection),
                },
                (int)recordBits,
                (int)keyBits,
                dictionary
            )
            : throw new IndexException($"{path} is damaged: its description of itself is incomplete.");
    }

    private static EquatableArray<IndexSource> ReadSources(SqliteConnection connection)
    {
        List<IndexSource> sources = [];
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, date FROM source ORDER BY id";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            sources.Add(
                new(
                    rows.GetString(0),
                    DateOnly.TryParse(rows.GetString(1), CultureInfo.InvariantCulture, out var date) ? date : DateOnly.MinValue
                )
            );
        }

        return sources.ToEquatableArray();
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long value ? value : 0;
    }
}
