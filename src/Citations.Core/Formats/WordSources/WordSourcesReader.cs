using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.WordSources;
using Citations.Formats.Xml;

namespace Citations.Formats;

/// <summary>
/// Reads the sources of Word's bibliography: <c>Sources.xml</c>, or the part of a document's custom XML that holds them.
/// Elements that the model has no place for stay in <see cref="Reference.Extra"/> by their name, such as <c>Guid</c>.
/// </summary>
public static class WordSourcesReader
{
    /// <summary>
    /// Reads the sources of a document. Never throws: where the XML is not well-formed, the place is reported and the next source is read.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> is null.</exception>
    public static ParseResult<EquatableArray<Reference>> Read(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        return EntryList.ReadWhole(Open(), xml);
    }

    internal static IEntryReader Open() => new XmlEntryReader("Source", _ => null, ReadSource);

    private static Reference ReadSource(SourceEntry source, List<Diagnostic> diagnostics)
    {
        var type = TypeOf(source, diagnostics);
        var entry = new EntryReader(WordSourceFields.Table, type);
        WordNames.Read(source, entry, type);
        entry.Builder[DateVariable.Issued] = WordDates.Read(source["Year"], source["Month"], source["Day"]);
        entry.Builder[DateVariable.Accessed] = WordDates.Read(source["YearAccessed"], source["MonthAccessed"], source["DayAccessed"]);
        foreach (var (name, text, _) in source.Fields)
        {
            switch (name)
            {
                case "Year" or "Month" or "Day" when source.Has("Year"):
                case "YearAccessed" or "MonthAccessed" or "DayAccessed" when source.Has("YearAccessed"):
                case var _ when name.StartsWith("Author", StringComparison.Ordinal):
                    break;
                case WordSourceFields.Tag:
                    entry.Builder.Id = text;
                    break;
                case WordSourceFields.Type:
                    if (text != WordSourceFields.Types.WordOf(type))
                        entry.Keep(name, text);
                    break;
                case WordSourceFields.Locale when WordLocales.Read(text) is { } language:
                    entry.Take(TextVariable.Language, name, language);
                    break;
                case WordSourceFields.Locale:
                    entry.Keep(name, text);
                    break;
                // It says what the type says.
                case WordSourceFields.ThesisType when text == WordSourceFields.NoKind:
                    break;
                default:
                    entry.Take(name, text, Contributor.Organization);
                    break;
            }
        }

        return entry.Build();
    }

    private static ReferenceType TypeOf(SourceEntry source, List<Diagnostic> diagnostics)
    {
        if (source[WordSourceFields.Type] is not { } word)
            return ReferenceType.Document;
        if (WordSourceFields.Types.TryRead(word, out var type))
        {
            // Word has no type for a thesis but a field that says what kind of one a report is.
            return type == ReferenceType.Report && source.Has("Institution") && source.Has(WordSourceFields.ThesisType)
                ? ReferenceType.Thesis
                : type;
        }

        diagnostics.Add(
            FormatDiagnostics.NotUnderstood(
                $"'{word}' is not a source type of Word; the work is read as a document.",
                source.Fields.Find(field => field.Name == WordSourceFields.Type).Span
            )
        );
        return ReferenceType.Document;
    }
}
