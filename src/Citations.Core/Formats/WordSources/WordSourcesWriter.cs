using System.Xml;
using Citations.Formats.Mapping;
using Citations.Formats.Streaming;
using Citations.Formats.Values;
using Citations.Formats.WordSources;
using Citations.Formats.Xml;

namespace Citations.Formats;

/// <summary>Writes sources for Word's bibliography: a file for its source manager, and the custom XML part of a document.</summary>
public static class WordSourcesWriter
{
    /// <summary>Writes references as the sources of a document, for Word's APA style.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    /// <summary>Writes references as an element <c>Sources</c> of a larger document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="xml"/> or <paramref name="references"/> is null.</exception>
    public static void Write(XmlWriter xml, IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(xml);
        ArgumentNullException.ThrowIfNull(references);
        xml.WriteStartElement("b", "Sources", WordSourceFields.Namespace);
        xml.WriteAttributeString("SelectedStyle", @"\APASixthEditionOfficeOnline.xsl");
        xml.WriteAttributeString("StyleName", "APA");
        xml.WriteAttributeString("Version", "6");
        foreach (var reference in PlainMarkup.Of(references))
        {
            Open("Source");
            XmlTree.Write(xml, Fields(reference), Open, (_, text) => xml.WriteString(XmlTree.Clean(text)));
            WriteNames(reference);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        void Open(string name) => xml.WriteStartElement("b", name, WordSourceFields.Namespace);

        void WriteNames(Reference reference)
        {
            var roles = Roles(reference);
            if (roles.Count == 0)
                return;
            Open("Author");
            foreach (var (role, names) in roles)
            {
                Open(role["Author/".Length..]);
                Write(names);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        void Write(EquatableArray<Contributor> names)
        {
            if (names is [{ Family: null, Literal: { } whole }])
            {
                Element("Corporate", whole);
                return;
            }

            Open("NameList");
            foreach (var name in names)
            {
                Open("Person");
                var (last, middle, first) = WordNames.Parts(name);
                Element("Last", last);
                Element("Middle", middle);
                Element("First", first);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        void Element(string name, string? text)
        {
            if (text is null)
                return;
            Open(name);
            xml.WriteString(XmlTree.Clean(text));
            xml.WriteEndElement();
        }
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references) => XmlTree.Document(text, xml => Write(xml, references));

    private static List<(string Role, EquatableArray<Contributor> Names)> Roles(Reference reference)
    {
        List<(string, EquatableArray<Contributor>)> roles = [];
        foreach (var row in WordSourceFields.Table.Written(reference.Type))
        {
            if (row.Variable.Kind == VariableKind.Names && reference[row.Variable.Names] is { IsEmpty: false } names)
                roles.Add((row.Name, names));
        }

        var kept = EntryFields.Kept(
            reference,
            path => path.StartsWith("Author/", StringComparison.Ordinal) && WordSourceFields.IsField(path)
        );
        roles.AddRange(
            kept.GroupBy(field => field.Field)
                .Where(group => roles.TrueForAll(role => role.Item1 != group.Key))
                .Select(group =>
                    (group.Key, group.Select(field => InvertedName.Read(field.Value)).OfType<Contributor>().ToEquatableArray())
                )
        );
        return roles;
    }

    private static IEnumerable<(string Path, string Value)> Fields(Reference reference)
    {
        if (reference.Id.Length > 0)
            yield return (WordSourceFields.Tag, reference.Id);
        yield return (WordSourceFields.Type, WordOf(reference));
        foreach (var (row, value) in EntryFields.Of(reference, WordSourceFields.Table, _ => ""))
        {
            if (row.Variable.Kind == VariableKind.Text)
                yield return (row.Name, value);
        }

        // What marks a thesis.
        if (reference.Type == ReferenceType.Thesis && reference.Genre is null)
            yield return (WordSourceFields.ThesisType, WordSourceFields.NoKind);
        foreach (var field in Dates(reference.Issued, ""))
            yield return field;
        foreach (var field in Dates(reference.Accessed, "Accessed"))
            yield return field;
        foreach (
            var field in EntryFields.Kept(
                reference,
                path => WordSourceFields.IsField(path) && !path.Contains('/', StringComparison.Ordinal)
            )
        )
        {
            if (field.Field != WordSourceFields.Type && !(field.Field == WordSourceFields.Locale && reference.Language is not null))
                yield return field;
        }
    }

    private static string WordOf(Reference reference) =>
        reference.Extra.GetString(WordSourceFields.Type) is { } kept
        && WordSourceFields.Types.TryRead(kept, out var type)
        && type == reference.Type
            ? kept
            : WordSourceFields.Types.WordOf(reference.Type);

    private static IEnumerable<(string Path, string Value)> Dates(PartialDate? date, string suffix)
    {
        if (date is null)
            yield break;
        var (year, month, day) = WordDates.Write(date);
        yield return ("Year" + suffix, year);
        if (month is not null)
            yield return ("Month" + suffix, month);
        if (day is not null)
            yield return ("Day" + suffix, day);
    }
}
