using System.Text;
using Citations.Formats.Csv;
using Citations.Formats.Mapping;
using Citations.Formats.Values;
using CsvHelper;

namespace Citations.Formats;

/// <summary>
/// Reads a table of references from CSV: one row a work, one column a fact, in any order. Columns are named by the CSL terms or
/// as Zotero, Scopus and people name them; names in one cell are divided by semicolons; other columns stay in <see cref="Reference.Extra"/>.
/// </summary>
/// <remarks>Comma, semicolon, tab and bar are told apart by the text, byte order marks and Excel's <c>sep=;</c> are understood, and the quote that guards against formulas is taken away.</remarks>
public static class CsvReferenceReader
{
    // A quotation mark that is never closed must not take the rest of a large file for one cell.
    private const int MaxRowBytes = 16 * 1024 * 1024;

    /// <summary>Reads the rows of a text. Never throws.</summary>
    public static ParseResult<EquatableArray<Reference>> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>Reads the rows of a stream of UTF-8 to its end.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(Stream stream)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Read(buffer.ToArray());
    }

    private static ParseResult<EquatableArray<Reference>> Read(byte[] utf8)
    {
        List<Reference> references = [];
        List<Diagnostic> diagnostics = [];
        var options = CsvReaderOptions.Default with
        {
            MaxRecordSize = MaxRowBytes,
            OnMalformedRecord = record => diagnostics.Add(Fault($"Row {record.RecordNumber}: a quotation mark is not where one can stand.")),
        };
        if (SeparatorLine(utf8) is { } line) (options, utf8) = (options with { Separator = line.Separator }, utf8[line.Length..]);
        try
        {
            using var csv = CsvReader.Create(utf8, options);
            csv.ReadHeader();
            var headers = csv.Headers.ToArray();
            if (headers.Length > 0 && !headers.Any(header => CsvColumns.IsId(header) || CsvColumns.Read(header) is not null))
            {
                diagnostics.Add(Fault("The first row names no column of references, such as 'title' or 'author'."));
            }

            while (csv.Read()) references.Add(ReadRow(csv, headers, diagnostics));
        }
        catch (CsvFormatException broken)
        {
            diagnostics.Add(Fault(broken.Message));
        }

        return new(references.Where(reference => reference != Nothing).ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static readonly Reference Nothing = new();

    private static (char Separator, int Length)? SeparatorLine(ReadOnlySpan<byte> utf8)
    {
        var mark = utf8.StartsWith("\uFEFF"u8) ? 3 : 0;
        var line = utf8[mark..];
        if (!line.StartsWith("sep="u8) || line.Length < 6 || line[5] is not ((byte)'\r' or (byte)'\n')) return null;
        return ((char)line[4], mark + (line[5] == '\r' && line.Length > 6 && line[6] == '\n' ? 7 : 6));
    }

    private static Reference ReadRow(CsvReader csv, string[] headers, List<Diagnostic> diagnostics)
    {
        var builder = new ReferenceBuilder();
        for (var i = 0; i < csv.FieldCount; i++)
        {
            var cell = Unguarded(csv.GetString(i).Trim());
            if (cell.Length == 0) continue;
            var header = i < headers.Length ? headers[i].Trim() : $"column {i + 1}";
            if (CsvColumns.IsId(header) && builder.Id.Length == 0) builder.Id = cell;
            else if (CsvColumns.IsType(header)) ReadType(builder, cell, csv.RowNumber, diagnostics);
            else if (header.StartsWith(CsvColumns.CustomPrefix, StringComparison.Ordinal)) builder.Custom = builder.Custom.With(header[CsvColumns.CustomPrefix.Length..], cell);
            else if (CsvColumns.Read(header) is { } variable) ReadVariable(builder, variable, header, cell);
            else builder.Keep(header, cell);
        }

        return builder.Build();
    }

    private static void ReadType(ReferenceBuilder builder, string word, long row, List<Diagnostic> diagnostics)
    {
        if (CsvTypes.TryRead(word, out var type))
        {
            builder.Type = type;
            return;
        }

        builder.Keep(CsvColumns.Type, word);
        diagnostics.Add(FormatDiagnostics.NotUnderstood($"Row {row}: '{word}' is no type of work; it is read as a document.", default) with { Span = null });
    }

    // Of two columns for one variable the first counts, save that a whole date counts more than its year.
    private static void ReadVariable(ReferenceBuilder builder, Variable variable, string header, string cell)
    {
        switch (variable.Kind)
        {
            case VariableKind.Text when builder[variable.Text] is null:
                builder[variable.Text] = cell;
                break;
            case VariableKind.Names when builder[variable.Names].IsEmpty:
                builder[variable.Names] = CsvNames.Read(cell);
                break;
            case VariableKind.Date when DateWords.Read(cell) is var date && (builder[variable.Date] is not { } known || (known.Year == date.Year && known is { End: null, Start.Month: 0 })):
                builder[variable.Date] = date;
                break;
            case VariableKind.Text when builder[variable.Text] == cell:
            case VariableKind.Date:
                break;
            default:
                builder.Keep(header, cell);
                break;
        }
    }

    // A row is the place that a reader of tables knows.
    private static Diagnostic Fault(string message) => FormatDiagnostics.Malformed(message, default) with { Span = null };

    private static string Unguarded(string cell) => cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? cell[1..] : cell;
}
