using System.Text.Json;
using Citations.Formats.Csv;
using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.Values;
using CsvHelper;

namespace Citations.Formats;

/// <summary>
/// Writes a table of references as CSV (RFC 4180): id, type, and a column for every variable that one of the works has, named by its CSL
/// term.
/// A text that a spreadsheet would take for a formula is guarded by a quote.
/// </summary>
public static class CsvReferenceWriter
{
    /// <summary>Writes references as a text.</summary>
    public static string Write(IEnumerable<Reference> references, ReferenceTableOptions? options = null) =>
        EntryWriter.ToText(text => Write(text, references, options));

    /// <summary>Writes references in UTF-8 and leaves the stream open.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<Reference> references, ReferenceTableOptions? options = null)
    {
        using var csv = CsvWriter.Create(stream, Options(options ?? ReferenceTableOptions.Default), leaveOpen: true);
        Write(csv, references);
    }

    // The columns are those of all works, so that all are read before one is written.
    internal static void Write(TextWriter text, IEnumerable<Reference> references, ReferenceTableOptions? options)
    {
        using var csv = CsvWriter.Create(
            text,
            Options(options ?? ReferenceTableOptions.Default) with
            {
                WriteByteOrderMark = false,
            },
            leaveOpen: true
        );
        Write(csv, references);
    }

    private static CsvWriterOptions Options(ReferenceTableOptions options) =>
        CsvWriterOptions.Default with
        {
            Separator = options.Separator,
            WriteByteOrderMark = options.ByteOrderMark,
            Injection = CsvInjection.Escape,
        };

    private static void Write(CsvWriter csv, IEnumerable<Reference> references)
    {
        var rows = references.ToList();
        var variables = VariablesOf(rows);
        var custom = rows.SelectMany(row => row.Custom.Select(field => field.Key)).Distinct().ToList();
        var extra = rows.SelectMany(row => row.Extra.Select(field => field.Key)).Where(IsFree).Distinct().ToList();
        csv.WriteHeader([
            CsvColumns.Id,
            CsvColumns.Type,
            .. variables.Select(CsvColumns.NameOf),
            .. custom.Select(name => CsvColumns.CustomPrefix + name),
            .. extra,
        ]);
        foreach (var row in rows)
        {
            csv.WriteRecord([
                row.Id,
                TypeOf(row),
                .. variables.Select(variable => Cell(row, variable)),
                .. custom.Select(name => Cell(row.Custom, name)),
                .. extra.Select(name => Cell(row.Extra, name)),
            ]);
        }
    }

    // What a reader looks for first comes first.
    private static List<Variable> VariablesOf(List<Reference> rows)
    {
        HashSet<Variable> used = [];
        foreach (var row in rows)
        {
            used.UnionWith(row.Texts.Keys.Select(v => (Variable)v));
            used.UnionWith(row.Names.Keys.Select(v => (Variable)v));
            used.UnionWith(row.Dates.Keys.Select(v => (Variable)v));
        }

        Variable[] first =
        [
            NameVariable.Author,
            DateVariable.Issued,
            TextVariable.Title,
            TextVariable.ContainerTitle,
            TextVariable.Volume,
            TextVariable.Issue,
            TextVariable.Page,
            TextVariable.Doi,
        ];
        return [.. first.Where(used.Contains), .. used.Except(first).OrderBy(v => v.Kind).ThenBy(v => v.Number)];
    }

    private static string TypeOf(Reference row) =>
        (row.Type == ReferenceType.Document ? row.Extra.GetString(CsvColumns.Type) : null) ?? row.Type.Term();

    private static bool IsFree(string header) =>
        !CsvColumns.IsId(header)
        && !CsvColumns.IsType(header)
        && !header.StartsWith(CsvColumns.CustomPrefix, StringComparison.Ordinal)
        && CsvColumns.Read(header) is null
        && header.Trim() == header
        && header.Length > 0;

    private static string Cell(Reference row, Variable variable) =>
        variable.Kind switch
        {
            VariableKind.Text => row[variable.Text] ?? "",
            VariableKind.Names => CsvNames.Write(row[variable.Names]),
            _ => row[variable.Date] is { } date ? SeasonWord.WithYear(date) ?? Edtf.Write(date) ?? date.Literal! : "",
        };

    private static string Cell(FieldBag fields, string name) =>
        fields[name] switch
        {
            null => "",
            { ValueKind: JsonValueKind.String } text => CsvFacts.Write(text.GetString()!),
            { } other => other.GetRawText(),
        };
}
