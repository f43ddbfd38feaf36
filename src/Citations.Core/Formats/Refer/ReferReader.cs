using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Refer;
using Citations.Formats.Streaming;
using Citations.Formats.Values;

namespace Citations.Formats;

/// <summary>
/// Reads refer as EndNote writes it (<c>.enw</c>) and as Unix knows it, where no <c>%0</c> names the type and the fields determine it.
/// Fields that the model has no place for stay in <see cref="Reference.Extra"/> by their name, such as <c>%1</c>.
/// </summary>
public static class ReferReader
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

    internal static IEntryReader Open() => new LineEntryReader(ReferSyntax.Read, ReadEntry);

    private static Reference ReadEntry(SourceEntry source, List<Diagnostic> diagnostics)
    {
        var isTraditional = !source.Has(ReferFields.Type);
        var type = isTraditional
            ? TypeByFields(source)
            : TypeByWord(source.Fields.First(field => field.Name == ReferFields.Type), diagnostics);
        var entry = new EntryReader(ReferFields.Table, type);
        var issued = YearAndDate.Read(source[ReferFields.Year], source[ReferFields.Date], out var isDateRead);
        entry.Builder[DateVariable.Issued] = issued;
        var areEditors = source[ReferFields.Type]?.Trim() == EndNoteTypes.EditedBook && !source.Has(ReferFields.Editor);
        foreach (var (name, text, _) in source.Fields)
        {
            switch (name)
            {
                case ReferFields.Author when areEditors && InvertedName.Read(text) is { } editor:
                    entry.Names(NameVariable.Editor).Add(editor);
                    break;
                case ReferFields.Type:
                    if (text != EndNoteTypes.Names.WordOf(entry.Builder.Type))
                        entry.Keep(name, text);
                    break;
                // The journal of an article is its container, whatever else the entry names as one.
                case ReferFields.Container
                    when source[ReferFields.Journal] is { Length: > 0 } journal && ReferFields.IsInPeriodical(entry.Builder.Type):
                    if (text != journal)
                        entry.Keep(name, text);
                    break;
                // Open Journal Systems writes the keywords here too.
                case ReferFields.Genre when text.Contains(';', StringComparison.Ordinal) && text == source[ReferFields.Keywords]:
                    break;
                case ReferFields.Label when entry.Builder.Id.Length == 0:
                    entry.Builder.Id = text;
                    break;
                case ReferFields.Year when text == source[name]:
                case ReferFields.Date when isDateRead && text == source[name]:
                    break;
                case ReferFields.Accession
                    when Citations.Pmid.TryParse(text, out var pmid)
                        && (pmid.Value == text || text.StartsWith("PMID", StringComparison.Ordinal)):
                    entry.Take(TextVariable.Pmid, name, text);
                    break;
                // Unix's meanings of three letters.
                case ReferFields.Electronic when isTraditional && !Citations.Doi.TryParse(text, out _):
                    entry.Take(TextVariable.Number, name, text);
                    break;
                case ReferFields.CorporateAuthor when isTraditional && text.Length > 0:
                    entry.Names(NameVariable.Author).Add(Contributor.Organization(text));
                    break;
                // EndNote gives each keyword a line.
                case ReferFields.Keywords when text.Contains('\n', StringComparison.Ordinal):
                    foreach (var keyword in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                        entry.Take(TextVariable.Keyword, name, keyword);
                    break;
                case ReferFields.Other when isTraditional:
                    entry.Take(TextVariable.Note, name, text);
                    break;
                default:
                    entry.Take(name, text, InvertedName.Read);
                    break;
            }
        }

        return entry.Build(diagnostics, source.Fields[0].Span);
    }

    private static ReferenceType TypeByWord(SourceField word, List<Diagnostic> diagnostics)
    {
        if (EndNoteTypes.Names.TryRead(word.Value, out var type))
            return type;
        diagnostics.Add(
            FormatDiagnostics.NotUnderstood($"'{word.Value}' is not a reference type of EndNote; the work is read as a document.", word.Span)
        );
        return ReferenceType.Document;
    }

    private static ReferenceType TypeByFields(SourceEntry source) =>
        source.Has(ReferFields.Journal) ? ReferenceType.ArticleJournal
        : source.Has(ReferFields.Container) ? ReferenceType.Chapter
        : source[ReferFields.Electronic] is { } number && !Citations.Doi.TryParse(number, out _) ? ReferenceType.Report
        : source.Has(ReferFields.Publisher) ? ReferenceType.Book
        : ReferenceType.Document;
}
