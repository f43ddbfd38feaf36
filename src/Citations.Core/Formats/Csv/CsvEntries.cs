using System.Text;
using Citations.Formats.Streaming;
using Citations.Formats.Values;
using CsvHelper;

namespace Citations.Formats.Csv;

/// <summary>Reads the rows of a table that comes part by part. The last row of a part may go on in the next, and waits for it.</summary>
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
        var utf8 = Encoding.UTF8.GetBytes(text);
        var places = new Utf8Positions(utf8);
        var hint = _headers is null ? SeparatorLine(utf8) : null;
        var origin = hint?.Length ?? 0;
        var (row, start, rowsRead) = (1L, 0, 0L);
        var options = CsvReaderOptions.Default with
        {
            HasHeader = _headers is null,
            Separator = _separator ?? hint?.Separator ?? SeparatorOf(utf8),
            MaxRecordSize = MaxRowBytes,
            OnMalformedRecord = record => Report(FormatDiagnostics.Malformed, "a quotation mark is not where one can stand", _rowsBefore + record.RecordNumber, record.ByteOffset, 1),
        };
        try
        {
            using var csv = CsvReader.Create(utf8.AsMemory(origin), options);
            csv.ReadHeader();
            var headers = _headers ?? csv.Headers.ToArray();
            var columns = new CsvRowReader(headers);
            if (_headers is null && !columns.AreKnown) Report(FormatDiagnostics.Malformed, "it names no column of references, such as 'title' or 'author'", 1, 0, 0);
            while (csv.Read())
            {
                row = _rowsBefore + csv.RowNumber + (_headers is null ? 1 : 0);
                var reference = columns.Read(csv, word => Report(FormatDiagnostics.NotUnderstood, $"'{word}' is no type of work; it is read as a document", row, csv.ByteOffset, csv.RawRecord.Length));
                if (reference == Nothing) continue;
                (start, rowsRead) = (origin + (int)csv.ByteOffset, row - 1);
                entries.Add(reference);
            }

            if (isLast || start > 0) (_headers, _separator) = (headers, csv.Separator);
        }
        catch (CsvFormatException broken)
        {
            entries.Diagnostics.Add(FormatDiagnostics.Malformed(broken.Message, Span(broken.ByteOffset, 0)));
        }

        if (isLast)
        {
            _rowsBefore = row;
            return text.Length;
        }

        var end = places.Of(start);
        entries.HoldBackLast(end);
        if (end > 0) _rowsBefore = rowsRead;
        return end;

        void Report(Func<string, SourceSpan, Diagnostic> kind, string what, long number, long position, int length) =>
            entries.Diagnostics.Add(kind($"Row {number}: {what}.", Span(position, length)));

        SourceSpan Span(long position, int length)
        {
            var first = Math.Min(origin + (int)position, utf8.Length);
            var from = places.Of(first);
            return SourceSpan.FromBounds(from, places.Of(Math.Min(first + length, utf8.Length)));
        }
    }

    // The header alone tells it, so that it does not depend on how many rows are there.
    private static char SeparatorOf(byte[] utf8)
    {
        var end = utf8.AsSpan().IndexOfAny("\r\n"u8);
        using var header = CsvReader.Create(utf8.AsMemory(0, end < 0 ? utf8.Length : end), CsvReaderOptions.Default);
        return header.Separator;
    }

    // Excel's own way to say what divides the cells.
    private static (char Separator, int Length)? SeparatorLine(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.StartsWith("sep="u8) || utf8.Length < 6 || utf8[5] is not ((byte)'\r' or (byte)'\n')) return null;
        return ((char)utf8[4], utf8[5] == '\r' && utf8.Length > 6 && utf8[6] == '\n' ? 7 : 6);
    }
}
