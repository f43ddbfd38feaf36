using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.Values;
using Citations.Formats.Xml;

namespace Citations.Formats;

/// <summary>
/// Reads the XML that EndNote exports. Elements that the model has no place for stay in <see cref="Reference.Extra"/> by their
/// path within the record, such as <c>custom1</c> or <c>urls/pdf-urls/url</c>; styled text becomes CSL's inline markup.
/// </summary>
public static class EndNoteXmlReader
{
    /// <summary>
    /// Reads the records of a document. Never throws: where the XML is not well-formed, the place is reported and the next record is read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return EntryList.ReadWhole(Open(), xml);
    }

    internal static IEntryReader Open() => new XmlEntryReader("record", EndNoteMarkup.Read, ReadRecord);

    private static Reference ReadRecord(SourceEntry source, List<Diagnostic> diagnostics)
    {
        var entry = new EntryReader(EndNoteFields.Table, TypeOf(source, diagnostics));
        entry.Builder.Id = source[EndNoteFields.Label] ?? source[EndNoteFields.Number] ?? "";
        entry.Builder[DateVariable.Issued] = YearAndDate.Read(source[EndNoteFields.Year], source[EndNoteFields.Date], out var isDateRead);
        var areEditors = EndNoteFields.HoldsEditors(source);
        foreach (var (name, text, _) in source.Fields)
        {
            switch (name)
            {
                case EndNoteFields.Authors when areEditors && InvertedName.Read(text) is { } editor:
                    entry.Names(NameVariable.Editor).Add(editor);
                    break;
                case EndNoteFields.Number or EndNoteFields.TypeNumber or EndNoteFields.Label or EndNoteFields.Year:
                case EndNoteFields.Date when isDateRead && text == source[name]:
                    break;
                case EndNoteFields.Type:
                    if (text != EndNoteTypes.Names.WordOf(entry.Builder.Type))
                        entry.Keep(name, text);
                    break;
                case EndNoteFields.Accession
                    when Citations.Pmid.TryParse(text, out var pmid)
                        && (pmid.Value == text || text.StartsWith("PMID", StringComparison.Ordinal)):
                    entry.Take(TextVariable.Pmid, name, text);
                    break;
                case EndNoteFields.SerialNumber:
                    entry.Take(
                        name,
                        string.Join(", ", text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
                        InvertedName.Read
                    );
                    break;
                default:
                    entry.Take(name, text, InvertedName.Read);
                    break;
            }
        }

        return entry.Build();
    }

    private static ReferenceType TypeOf(SourceEntry source, List<Diagnostic> diagnostics)
    {
        // Mendeley and others give a separate number beside EndNote's name.
        var name = source[EndNoteFields.Type] ?? EndNoteTypes.NameOf(source[EndNoteFields.TypeNumber]);
        if (name is not null && EndNoteTypes.Names.TryRead(name, out var type))
            return type;
        var span = source.Fields.Find(field => field.Name is EndNoteFields.Type or EndNoteFields.TypeNumber).Span;
        if (source.Has(EndNoteFields.TypeNumber))
            diagnostics.Add(
                FormatDiagnostics.NotUnderstood(
                    $"'{name ?? source[EndNoteFields.TypeNumber]}' is not a reference type of EndNote; the work is read as a document.",
                    span
                )
            );
        return ReferenceType.Document;
    }
}
