using System.Globalization;
using CsvHelper;

namespace Citations.Integrity;

/// <summary>Reads the Retraction Watch CSV row by row. Cells without a value hold nothing, <c>0</c> or <c>unavailable</c>.</summary>
internal sealed class RetractionWatchReader
{
    private const int MaxRowBytes = 1024 * 1024;

    private static readonly CsvReaderOptions Dialect = CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        TrackLineNumbers = true,
        MaxRecordSize = MaxRowBytes,
    };

    private static readonly string[] DateFormats = ["M/d/yyyy H:mm", "M/d/yyyy", "yyyy-MM-dd"];

    /// <summary>The natures as the column writes them.</summary>
    private static readonly Dictionary<string, RetractionNature> Natures = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Retraction"] = RetractionNature.Retraction,
        ["Expression of concern"] = RetractionNature.ExpressionOfConcern,
        ["Correction"] = RetractionNature.Correction,
        ["Reinstatement"] = RetractionNature.Reinstatement,
    };

    private readonly CsvReader _csv;
    private readonly int _id,
        _nature,
        _date,
        _doi,
        _pmid,
        _workDoi,
        _workPmid,
        _reasons;
    private readonly List<RetractionWatchRow> _rows = [];
    private readonly List<(string Key, int Row)> _dois = [];
    private readonly List<(string Key, int Row)> _pmids = [];
    private readonly HashSet<string> _knownReasons = [];
    private readonly List<Diagnostic> _diagnostics;
    private int _unidentified;

    private RetractionWatchReader(CsvReader csv, List<Diagnostic> diagnostics)
    {
        (_csv, _diagnostics) = (csv, diagnostics);
        _id = Column("Record ID");
        _nature = Column("RetractionNature");
        _date = Column("RetractionDate");
        _doi = Column("RetractionDOI");
        _pmid = Column("RetractionPubMedID");
        _workDoi = Column("OriginalPaperDOI");
        _workPmid = Column("OriginalPaperPubMedID");
        _reasons = Column("Reason");
    }

    /// <exception cref="FormatException">A column is missing, or a row is longer than any can be.</exception>
    internal static async Task<ParseResult<RetractionWatch>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        List<Diagnostic> diagnostics = [];
        var dialect = Dialect with
        {
            OnMalformedRecord = row =>
                diagnostics.Add(Finding(row.LineNumber, $"is malformed ({row.Reason}) and was read as far as possible")),
        };
        var csv = CsvReader.Create(stream, dialect, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            try
            {
                await csv.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
                var reader = new RetractionWatchReader(csv, diagnostics);
                while (await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
                    reader.AddRow();
                return reader.ToResult();
            }
            catch (CsvFormatException exception)
            {
                throw new FormatException($"This is not a Retraction Watch CSV: {exception.Message}", exception);
            }
        }
    }

    private void AddRow()
    {
        if (
            !int.TryParse(_csv.GetString(_id), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || !Natures.TryGetValue(_csv.GetString(_nature).Trim(), out var nature)
        )
        {
            _diagnostics.Add(Finding(_csv.LineNumber, "has no record id or no known nature and was left out"));
            return;
        }

        var dois = Dois(_workDoi);
        var pmid = Number(_workPmid);
        if (dois.Count == 0 && pmid == 0)
        {
            _unidentified++;
            return;
        }

        foreach (var doi in dois)
            _dois.Add((doi.Key, _rows.Count));
        if (pmid != 0)
            _pmids.Add((pmid.ToString(CultureInfo.InvariantCulture), _rows.Count));
        _rows.Add(new(id, nature, Date(_date), Dois(_doi).FirstOrDefault()?.Value, Number(_pmid), Pooled(_csv.GetString(_reasons))));
    }

    private ParseResult<RetractionWatch> ToResult()
    {
        if (_unidentified > 0)
            _diagnostics.Add(
                RetractionWatchDiagnostics.Unidentified.At(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{_unidentified} rows of the Retraction Watch data name neither a DOI nor a PMID of the work and cannot be looked up."
                    )
                )
            );
        var data = new RetractionWatch(
            _rows,
            _dois.ToLookup(entry => entry.Key, entry => entry.Row),
            _pmids.ToLookup(entry => entry.Key, entry => entry.Row)
        );
        return new(data, _diagnostics.ToEquatableArray());
    }

    private int Column(string name) =>
        _csv.TryGetFieldIndex(name, out var index)
            ? index
            : throw new FormatException($"This is not a Retraction Watch CSV: expected a column '{name}' in line 1.");

    /// <summary>The DOIs in a cell: none, one, or several where one notice is about them all.</summary>
    private List<Doi> Dois(int column)
    {
        var cell = _csv.GetString(column);
        return Doi.TryParse(cell, out var doi) ? [doi] : [.. Doi.FindAll(cell).Select(match => match.Doi)];
    }

    /// <summary>The PMID in a cell; 0 for none, and for a number that is not one.</summary>
    private int Number(int column)
    {
        var cell = _csv.GetString(column);
        if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return 0;
        if (Pmid.TryParse(number.ToString(CultureInfo.InvariantCulture), out _))
            return number;
        _diagnostics.Add(Finding(_csv.LineNumber, $"has the PMID '{cell}', which is not one; the number was left out"));
        return 0;
    }

    private DateOnly? Date(int column) =>
        DateOnly.TryParseExact(
            _csv.GetString(column),
            DateFormats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var date
        )
            ? date
            : null;

    private string Pooled(string reasons)
    {
        if (_knownReasons.TryGetValue(reasons, out var known))
            return known;
        _knownReasons.Add(reasons);
        return reasons;
    }

    private static Diagnostic Finding(long line, string what) =>
        RetractionWatchDiagnostics.UnreadLine.At($"Line {line} of the Retraction Watch data {what}.");
}
