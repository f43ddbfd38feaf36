using Citations.Indexing.Keys;
using Citations.Indexing.Records;
using Citations.Indexing.Storage;

namespace Citations.Indexing;

/// <summary>Reads an index from its beginning to its end: the file of SQLite, each record, and each key.</summary>
internal sealed class IndexCheck(IndexReader reader, IndexHeader header)
{
    /// <returns>The fault, in one sentence; null if there is none.</returns>
    internal string? Run(CancellationToken cancellationToken)
    {
        using (var command = reader.Command("PRAGMA integrity_check(1)"))
        {
            if (command.ExecuteScalar() is var said and not "ok")
                return $"{said}.";
        }

        long records = 0;
        using (var command = reader.Command("SELECT id, data FROM record"))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var record in reader.RecordsOf(rows.GetFieldValue<byte[]>(1)))
                {
                    records++;
                    var reference = SlimReader.Read(record, out var source);
                    if (source >= header.Info.Sources.Count)
                        return "a record names no source.";
                    if (IndexLayout.BucketOf(RecordKeys.OfRecord(record, reference), header.RecordBits) != rows.GetInt64(0))
                        return "a record is not at its place.";
                }
            }
        }

        return records == header.Info.Records ? null : $"it has {records} records but claims {header.Info.Records}.";
    }
}
