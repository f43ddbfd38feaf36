using System.Text.Json;
using Citations.Formats.Mapping;
using Citations.Formats.Values;
using CsvHelper;

namespace Citations.Formats.Csv;

/// <summary>Makes a reference of a row by the names of the columns.</summary>
internal sealed class CsvRowReader(string[] headers)
{
    // Spaces of other kinds are part of a value.
    private const string Blank = " \t\r\n";

    // Google Scholar and tables made of BibTeX call the issue of a journal a number; CSL's own terms distinguish them.
    private readonly bool _hasNumbersOnly = !Array.Exists(
        headers,
        header => header == "container-title" || (CsvColumns.Read(header) is { } variable && variable == TextVariable.Issue)
    );

    private readonly bool _hasItemTypes = Array.Exists(headers, CsvColumns.IsItemType);

    // People call the journal the source; CSL's term for a database is in small letters.
    private readonly bool _hasSourcesOnly =
        Array.Exists(headers, header => header.Trim() is "Source" or "SOURCE")
        && !Array.Exists(headers, header => CsvColumns.Read(header) is { } variable && variable == TextVariable.ContainerTitle);

    /// <summary>Whether any column says what it holds; a table without columns says nothing wrong.</summary>
    internal bool AreKnown => headers.Length == 0 || headers.Any(header => CsvColumns.IsId(header) || CsvColumns.Read(header) is not null);

    /// <summary>How many cells of a row, up to the last that is not blank, are beyond the columns that the header names.</summary>
    internal int CountBeyond(CsvReader csv)
    {
        var count = csv.FieldCount;
        while (count > headers.Length && csv.GetString(count - 1).AsSpan().Trim(Blank).IsEmpty)
            count--;
        return Math.Max(count - headers.Length, 0);
    }

    /// <param name="csv">The reader, on the row.</param>
    /// <param name="reportType">Told a word that is not a type of work.</param>
    internal Reference Read(CsvReader csv, Action<string> reportType)
    {
        var builder = new ReferenceBuilder();
        List<KeyValuePair<string, JsonElement>> custom = [];
        string? firstPage = null,
            lastPage = null,
            month = null,
            number = null,
            anthology = null;
        for (var i = 0; i < csv.FieldCount; i++)
        {
            var cell = Unguarded(csv.GetString(i).AsSpan().Trim(Blank).ToString());
            if (cell.Length == 0)
                continue;
            var header = i < headers.Length ? headers[i].Trim() : $"column {i + 1}";
            if (CsvColumns.IsIdentifier(header) && Doi.TryParse(cell, out _))
                builder[TextVariable.Doi] ??= cell;
            else if (CsvColumns.IsId(header) && builder.Id.Length == 0)
                builder.Id = cell;
            else if (CsvColumns.IsMonth(header))
                month ??= cell;
            else if (CsvColumns.IsAnthology(header))
                anthology ??= cell;
            else if (CsvColumns.IsFirstPage(header))
                firstPage = cell;
            else if (CsvColumns.IsLastPage(header))
                lastPage = cell;
            else if (CsvColumns.IsFullNames(header))
                builder[NameVariable.Author] = CsvNames.Read(cell);
            else if (_hasNumbersOnly && header.Equals("number", StringComparison.OrdinalIgnoreCase))
                number = cell;
            else if (_hasItemTypes && header.Equals("type", StringComparison.OrdinalIgnoreCase))
                builder[TextVariable.Genre] ??= cell;
            else if (CsvColumns.IsDocumentType(header) && CsvTypes.IsOfJournals(cell))
                (builder.Type, builder[TextVariable.Genre]) = (ReferenceType.ArticleJournal, cell);
            else if (CsvColumns.IsType(header))
                ReadType(builder, CsvColumns.IsNumberedType(header) ? CsvTypes.WordOf(cell) : cell, reportType);
            else if (header.StartsWith(CsvColumns.CustomPrefix, StringComparison.Ordinal))
                custom.Add(new(header[CsvColumns.CustomPrefix.Length..], CsvFacts.Read(cell)));
            else if (_hasSourcesOnly && header.Equals("source", StringComparison.OrdinalIgnoreCase))
                builder[TextVariable.ContainerTitle] ??= cell;
            else if (CsvColumns.Read(header) is { } variable)
                ReadVariable(builder, variable, header, cell);
            else
                builder.Keep(header, CsvFacts.Read(cell));
        }

        if (month is not null && !TryAddMonth(builder, month))
            builder.Keep("month", month);
        if (anthology is not null)
            TakeAnthology(builder, anthology);
        if (firstPage is not null)
            builder[TextVariable.Page] ??= lastPage is null ? firstPage : $"{firstPage}-{lastPage}";
        if (number is not null && IsOfJournal(builder))
            builder[TextVariable.Issue] = number;
        else if (number is not null)
            builder[TextVariable.Number] ??= number;
        builder.Custom = FieldBag.Of(custom);
        return builder.BuildCanonical();
    }

    // Dimensions names the book of a chapter so, beside a source that is then the series of the book.
    private static void TakeAnthology(ReferenceBuilder builder, string book)
    {
        if (builder[TextVariable.ContainerTitle] is { } source && source != book)
            builder[TextVariable.CollectionTitle] ??= source;
        builder[TextVariable.ContainerTitle] = book;
    }

    private static bool IsOfJournal(ReferenceBuilder builder) =>
        builder[TextVariable.ContainerTitle] is not null
        && builder[TextVariable.Issue] is null
        && (
            builder.Type is ReferenceType.ArticleJournal or ReferenceType.ArticleMagazine
            || (builder.Type is ReferenceType.Document or ReferenceType.Article && builder[TextVariable.Volume] is not null)
        );

    private static void ReadType(ReferenceBuilder builder, string word, Action<string> report)
    {
        if (CsvTypes.TryRead(word, out var type))
        {
            builder.Type = type;
            return;
        }

        builder.Keep(CsvColumns.Type, word);
        report(word);
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
            case VariableKind.Date
                when DateWords.Read(cell) is var date
                    && (builder[variable.Date] is not { } known || (known.Year == date.Year && known is { End: null, Start.Month: 0 })):
                builder[variable.Date] = date;
                break;
            case VariableKind.Text when variable.Text is TextVariable.Issn or TextVariable.Isbn:
                builder[variable.Text] += ", " + cell;
                break;
            case VariableKind.Date when TryJoin(builder[variable.Date]!, cell, out var joined):
                builder[variable.Date] = joined;
                break;
            case VariableKind.Text when builder[variable.Text] == cell:
            case VariableKind.Date:
                break;
            default:
                builder.Keep(header, cell);
                break;
        }
    }

    // MAY 3 and 2020 in two columns, in either order.
    private static bool TryJoin(PartialDate known, string cell, out PartialDate? joined) =>
        DateWords.TryParse($"{cell} {known.Literal ?? known.ToString()}", out joined)
        || DateWords.TryParse($"{known.Literal ?? known.ToString()} {cell}", out joined);

    private static bool TryAddMonth(ReferenceBuilder builder, string month)
    {
        if (
            builder[DateVariable.Issued] is not { Literal: null, End: null, Start: { Month: 0, Season: Season.None } } known
            || !TryJoin(known, month, out var joined)
        )
            return false;
        builder[DateVariable.Issued] = joined;
        return true;
    }

    private static string Unguarded(string cell) =>
        // ="3-9" keeps Excel from making a date of it.
        cell is ['=', '"', .. var text, '"'] && !text.Contains('"', StringComparison.Ordinal) ? text
        : cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r' ? cell[1..]
        : cell;
}
