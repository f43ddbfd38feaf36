using System.Text;
using Citations.Formats.EndNoteXml;
using Citations.Formats.Mapping;
using Citations.Formats.Refer;
using Citations.Formats.Streaming;
using Citations.Formats.Values;

namespace Citations.Formats;

/// <summary>
/// Writes refer as EndNote imports it (<c>.enw</c>, "EndNote Import"): each entry begins with its type, and a blank line ends it.
/// </summary>
public static class ReferWriter
{
    /// <summary>Writes references as entries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references) =>
        EntryWriter.Write(
            text,
            references,
            (entry, reference) =>
            {
                Write(entry, reference);
                entry.Append('\n');
            },
            between: ""
        );

    private static void Write(StringBuilder text, Reference reference)
    {
        var type = EndNoteTypes.NameFor(reference, ReferFields.Type);
        Line(ReferFields.Type, type);
        var areEditors = type == EndNoteTypes.EditedBook && reference.Author.IsEmpty;
        foreach (var (row, value) in EntryFields.Of(reference, ReferFields.Table, InvertedName.Write))
            Line(areEditors && row.Variable == NameVariable.Editor ? ReferFields.Author : row.Name, value);
        if (reference.Issued is { } issued)
        {
            var (year, day) = YearAndDate.Write(issued);
            Line(ReferFields.Year, year);
            if (day is not null)
                Line(ReferFields.Date, day);
        }

        if (reference[TextVariable.Pmid] is { } pmid)
            Line(ReferFields.Accession, pmid);
        if (reference.Id.Length > 0)
            Line(ReferFields.Label, reference.Id);
        foreach (var (field, value) in EntryFields.Kept(reference, ReferFields.IsField))
        {
            if (field != ReferFields.Type)
                Line(field, value);
        }

        void Line(string field, string value)
        {
            var lines = value.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            // A separate line must not look like a field.
            text.Append(field).Append(' ').AppendJoin(ReferFields.HasLines(field) ? "\n " : " ", lines).Append('\n');
        }
    }
}
