using System.Text;
using Citations.Formats.Streaming;
using CsvHelper;

namespace Citations.Formats.Csv;

/// <summary>Reads the rows of a table that comes part by part. The last row of a part may continue in the next, and waits for it.</summary>
internal sealed class CsvEntries : IEntryReader
{
    // A quotation mark that is never closed must not take the rest of a large file for one cell.
    private const int MaxRowBytes = 16 * 1024 * 1024;

    private static readonly Reference Nothing = new();

    private string[]? _headers;
    private char? _separator;
    private long _rowsBefore;

    public int Read(string text, bool isLast, EntryList entries)
    {
        // The header may be after a line that is not a header; both together show that.
        if (_headers is null && !isLast && text.AsSpan().Count('\n') < 2)
            return 0;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var hint = _headers is null ? SeparatorLine(utf8) : null;
        var origin = _headers is null ? hint?.Length ?? PreambleLength(utf8) : 0;
        var faults = new CsvFaults(utf8, origin, entries.Diagnostics);
        var (lastStart, rowsToLast) = (0L, 0L);
        try
        {
            using var csv = CsvReader.Create(
                utf8.AsMemory(origin),
                CsvReaderOptions.Default with
                {
                    HasHeader = _headers is null,
                    Separator = _separator ?? hint?.Separator ?? SeparatorOf(utf8.AsMemory(origin)),
                    MaxRecordSize = MaxRowBytes,
                    OnMalformedRecord = record =>
                        faults.Malformed(
                            "a quotation mark is in a place where it is not allowed",
                            _rowsBefore + record.RecordNumber,
                            record.ByteOffset
                        ),
                }
            );
            csv.ReadHeader();
            var headers = _headers ?? csv.Headers.ToArray();
            var columns = new CsvRowReader(headers);
            if (_headers is null && !columns.AreKnown)
                faults.Malformed("it names no column of references, such as 'title' or 'author'", row: 1, position: 0);

            // The header is a row too, as a spreadsheet counts.
            for (var row = _rowsBefore + (_headers is null ? 2 : 1); csv.Read(); row++)
            {
                if (AddRow(csv, columns, headers.Length, row, faults, entries))
                    (lastStart, rowsToLast) = (csv.ByteOffset, row - 1);
            }

            if (isLast || lastStart > 0)
                (_headers, _separator) = (headers, csv.Separator);
        }
        catch (CsvFormatException broken)
        {
            faults.Malformed(broken.Message, broken.ByteOffset);
        }

        if (isLast)
            return text.Length;
        var end = lastStart == 0 ? 0 : faults.PlaceOf(lastStart);
        entries.HoldBackLast(end);
        if (end > 0)
            _rowsBefore = rowsToLast;
        return end;
    }

    // Whether the row holds a work, read or not.
    private static bool AddRow(CsvReader csv, CsvRowReader columns, int named, long row, CsvFaults faults, EntryList entries)
    {
        try
        {
            var reference = columns.Read(csv, word => NotUnderstood($"'{word}' is not a type of work; it is read as a document"));
            if (reference == Nothing)
                return false;
            if (columns.CountBeyond(csv) is > 0 and var beyond)
                NotUnderstood($"it has {named + beyond} cells and the header names {named}; cells may be in the wrong column");
            entries.Add(reference);
        }
        catch (Exception fault) when (fault is not CsvFormatException && EntryList.IsOfEntry(fault))
        {
            entries.AddUnread(fault, new SourceSpan(faults.PlaceOf(csv.ByteOffset), 0));
        }

        return true;

        void NotUnderstood(string what) => faults.NotUnderstood(what, row, csv.ByteOffset, csv.RawRecord.Length);
    }

    // Only the header decides, so that it does not depend on the number of rows.
    private static char SeparatorOf(ReadOnlyMemory<byte> utf8)
    {
        var end = utf8.Span.IndexOfAny("\r\n"u8);
        using var header = CsvReader.Create(end < 0 ? utf8 : utf8[..end], CsvReaderOptions.Default);
        return header.Separator;
    }

    // Dimensions says on the line before the header when it wrote the table.
    private static int PreambleLength(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOfAny("\r\n"u8);
        if (end <= 0)
            return 0;
        var start = utf8[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1;
        var length = utf8[start..].IndexOfAny("\r\n"u8);
        var next = length < 0 ? utf8[start..] : utf8.Slice(start, length);
        return CsvColumns.IsPreamble(Encoding.UTF8.GetString(utf8[..end]), Encoding.UTF8.GetString(next)) ? start : 0;
    }

    // Excel's own way to say what divides the cells.
    private static (char Separator, int Length)? SeparatorLine(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.StartsWith("sep="u8) || utf8.Length < 6 || utf8[5] is not ((byte)'\r' or (byte)'\n'))
            return null;
        return ((char)utf8[4], utf8[5] == '\r' && utf8.Length > 6 && utf8[6] == '\n' ? 7 : 6);
    }
}
