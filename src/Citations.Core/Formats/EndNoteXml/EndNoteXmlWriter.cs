using System.Globalization;
using System.Xml;
using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.Values;
using Citations.Formats.Xml;

namespace Citations.Formats;

/// <summary>Writes the XML that EndNote imports ("EndNote generated XML").</summary>
public static class EndNoteXmlWriter
{
    /// <summary>Writes references as the records of a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references) =>
        XmlTree.Document(
            text,
            xml =>
            {
                xml.WriteStartElement("xml");
                xml.WriteStartElement("records");
                var ordinal = 0;
                foreach (var reference in references)
                {
                    xml.WriteStartElement("record");
                    XmlTree.Write(
                        xml,
                        Fields(reference, ++ordinal).OrderBy(field => EndNoteFields.Order(field.Path)),
                        xml.WriteStartElement,
                        (path, text) => WriteText(xml, path, text)
                    );
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
                xml.WriteEndElement();
            }
        );

    private static IEnumerable<(string Path, string Value)> Fields(Reference reference, int ordinal)
    {
        // A number is EndNote's own name for a record; any other id is in the label.
        var isNumber = reference.Id.Length is > 0 and <= 9 && reference.Id.All(char.IsAsciiDigit);
        yield return (EndNoteFields.Number, isNumber ? reference.Id : ordinal.ToString(CultureInfo.InvariantCulture));
        if (!isNumber && reference.Id.Length > 0)
            yield return (EndNoteFields.Label, reference.Id);
        var type = EndNoteTypes.NameFor(reference, EndNoteFields.Type);
        yield return (EndNoteFields.Type, type);
        yield return (EndNoteFields.TypeNumber, EndNoteTypes.NumberOf(type));

        foreach (var (row, value) in EntryFields.Of(reference, EndNoteFields.Table, InvertedName.Write))
        {
            var isEditor = type == EndNoteTypes.EditedBook && row.Variable == NameVariable.Editor && reference.Author.IsEmpty;
            yield return (isEditor ? EndNoteFields.Authors : row.Name, value);
            // EndNote looks the journal up under this.
            if (row.Name == EndNoteFields.SecondaryTitle && reference.Type is ReferenceType.ArticleJournal)
                yield return (EndNoteFields.PeriodicalTitle, value);
        }

        if (reference.Issued is { } issued)
        {
            var (year, day) = YearAndDate.Write(issued);
            yield return (EndNoteFields.Year, year);
            if (day is not null)
                yield return (EndNoteFields.Date, day);
        }

        if (reference[TextVariable.Pmid] is { } pmid)
            yield return (EndNoteFields.Accession, pmid);
        foreach (var field in EntryFields.Kept(reference, EndNoteFields.IsField))
        {
            if (field.Field != EndNoteFields.Type)
                yield return field;
        }
    }

    private static void WriteText(XmlWriter xml, string path, string text)
    {
        if (
            path is EndNoteFields.Number or EndNoteFields.TypeNumber
            || path.StartsWith("source-app", StringComparison.Ordinal)
            || path.StartsWith("database", StringComparison.Ordinal)
            || path.StartsWith("foreign-keys", StringComparison.Ordinal)
        )
            xml.WriteString(XmlTree.Clean(text));
        else
            EndNoteMarkup.Write(xml, text);
    }
}
