using System.Text;
using Citations.Formats.Mapping;
using Citations.Formats.Ris;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>
/// Reads RIS in both dialects in use: that of the specification of 2001 (<c>T1</c>, <c>A1</c>, <c>JF</c>, <c>Y1</c>, <c>N2</c>) and
/// EndNote's and Zotero's (<c>TI</c>, <c>AU</c>, <c>T2</c>, <c>PY</c>, <c>AB</c>). Tags that the model has no place for stay in
/// <see cref="Reference.Extra"/>.
/// </summary>
public static class RisReader
{
    /// <summary>
    /// Reads the entries of a text. Never throws; a line that belongs to none is reported with its place and the others are read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EntryList.ReadWhole(Open(), text);
    }

    /// <summary>Reads the entries of a stream, in UTF-8 or as its byte order mark says, to its end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return Read(reader.ReadToEnd());
    }

    internal static IEntryReader Open() => new LineEntryReader(RisSyntax.Read, ReadEntry);

    private static Reference ReadEntry(SourceEntry source, List<Diagnostic> diagnostics)
    {
        var entry = new EntryReader(RisFields.Table, TypeOf(source, diagnostics));
        var (yearField, dateField) = RisDates.FieldsOf(source);
        entry.Builder[DateVariable.Issued] = RisDates.Read(source[yearField], source[dateField], out var isYearRead, out var isDateRead);
        ReadPages(source, entry);
        var areEditors = RisFields.HoldsEditors(source);
        var journal = RisJournal.FieldOf(source, entry.Builder.Type);
        var hasJournal = source.Has(RisFields.Secondary) || source.Has(RisFields.FullJournal);
        foreach (var (name, text, _) in source.Fields)
        {
            switch (name)
            {
                case RisFields.Type:
                    if (text != RisTypes.Table.WordOf(entry.Builder.Type))
                        entry.Keep(name, text);
                    break;
                case RisFields.Author or RisFields.OldAuthor when areEditors && CommaName.Read(text) is { } editor:
                    entry.Names(NameVariable.Editor).Add(editor);
                    break;
                // The owner of the patent, which CSL has no variable for.
                case RisFields.SecondAuthor when entry.Builder.Type == ReferenceType.Patent && text.Length > 0:
                    entry.Keep(name, text);
                    break;
                case RisFields.Id when entry.Builder.Id.Length == 0:
                    entry.Builder.Id = text;
                    break;
                case RisFields.FirstPage or RisFields.LastPage when text == source[name]:
                case RisFields.Year or RisFields.OldYear when isYearRead && text == source[yearField]:
                case RisFields.Date or RisFields.OldYear when isDateRead && text == source[dateField]:
                    break;
                case RisFields.Secondary or RisFields.FullJournal or RisFields.Journal when journal == name:
                    entry.Take(TextVariable.ContainerTitle, name, text);
                    break;
                // What another field names as the journal is a second title of the article or the name of an issue.
                case RisFields.Secondary or RisFields.FullJournal when journal is not null && text.Length > 0:
                    if (text != source[journal])
                        entry.Keep(name, text);
                    break;
                // The journal's name, whole or short: short where the whole one is beside it.
                case RisFields.Journal when !hasJournal:
                    entry.Take(TextVariable.ContainerTitle, name, text);
                    break;
                case RisFields.Accessed when text.Length > 0 && entry.Builder[DateVariable.Accessed] is null:
                    entry.Builder[DateVariable.Accessed] = RisDates.Read(text);
                    break;
                // EndNote's conference, where the proceedings have a separate title.
                case RisFields.Secondary when entry.Builder.Type == ReferenceType.PaperConference && source.Has(RisFields.Proceedings):
                    entry.Take(TextVariable.EventTitle, name, text);
                    break;
                case RisFields.Proceedings when entry.Builder.Type == ReferenceType.PaperConference:
                    entry.Take(TextVariable.ContainerTitle, name, text);
                    break;
                // Reports and patents have their own numbers where others have an ISBN or an issue.
                case RisFields.Serial
                    when entry.Builder.Type is ReferenceType.Report or ReferenceType.Patent
                        && text.AsSpan().ContainsAnyInRange('0', '9')
                        && !Isbn.TryParse(text, out _)
                        && !Issn.TryParse(text, out _):
                case RisFields.Misc
                    when entry.Builder.Type is ReferenceType.Report or ReferenceType.Patent
                        && text.AsSpan().ContainsAnyInRange('0', '9')
                        && !source.Has(RisFields.Issue):
                    entry.Take(TextVariable.Number, name, text);
                    break;
                case RisFields.Accession when IsPmid(source, text):
                    entry.Take(TextVariable.Pmid, name, text);
                    break;
                // Publishers give the DOI as the record that the work is related to.
                case RisFields.Related when !source.Has(RisFields.Doi) && Citations.Doi.TryParse(text, out _):
                    entry.Take(TextVariable.Doi, name, text);
                    break;
                case RisFields.Pmcid when text.StartsWith("PMC", StringComparison.Ordinal) && Citations.Pmcid.TryParse(text, out _):
                    entry.Take(TextVariable.Pmcid, name, text);
                    break;
                default:
                    entry.Take(name, text, CommaName.Read);
                    break;
            }
        }

        return entry.Build(diagnostics, source.Fields[0].Span);
    }

    // Other databases number their records too.
    private static bool IsPmid(SourceEntry source, string text) =>
        Citations.Pmid.TryParse(text, out var pmid)
        && (
            text.StartsWith("PMID", StringComparison.OrdinalIgnoreCase)
            || (pmid.Value == text && (IsOfPubMed(source[RisFields.Database]) || IsOfPubMed(source[RisFields.Provider])))
        );

    private static bool IsOfPubMed(string? name) =>
        name is not null
        && (
            name.Contains("PubMed", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Medline", StringComparison.OrdinalIgnoreCase)
            || name == "NLM"
        );

    private static ReferenceType TypeOf(SourceEntry source, List<Diagnostic> diagnostics)
    {
        // Tools that sort the tags write the type after others.
        var word = source.Fields.Find(field => field.Name == RisFields.Type);
        if (word.Name is null)
            return ReferenceType.Document;
        if (!RisTypes.Table.TryRead(word.Value, out var type))
            diagnostics.Add(
                FormatDiagnostics.NotUnderstood($"'{word.Value}' is not a reference type of RIS; the work is read as a document.", word.Span)
            );
        return type;
    }

    private static void ReadPages(SourceEntry source, EntryReader entry)
    {
        var (first, last) = (source[RisFields.FirstPage], source[RisFields.LastPage]);
        // Some write the range again as the last page.
        if (!string.IsNullOrEmpty(first) && last?.StartsWith(first + "-", StringComparison.Ordinal) is true)
            entry.Builder[TextVariable.Page] = last;
        else if (string.IsNullOrEmpty(last) && RisFields.HasPageCount(entry.Builder.Type))
            entry.Builder[TextVariable.NumberOfPages] = first;
        else if (
            string.IsNullOrEmpty(first)
            || string.IsNullOrEmpty(last)
            || first == last
            || (PageRange.IsHyphened(first) && !PageRange.IsHyphened(last))
        )
            entry.Builder[TextVariable.Page] = string.IsNullOrEmpty(first) ? last : first;
        else
            entry.Builder[TextVariable.Page] = PageRange.Joined(first, last);
    }
}
