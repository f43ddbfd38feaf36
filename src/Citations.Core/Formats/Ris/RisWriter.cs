using System.Text;
using Citations.Formats.Mapping;
using Citations.Formats.Ris;
using Citations.Formats.Streaming;

namespace Citations.Formats;

/// <summary>Writes RIS in the dialect that EndNote, Zotero and Mendeley import.</summary>
public static class RisWriter
{
    /// <summary>Writes references as entries with an empty line after each.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references) =>
        EntryWriter.Write(text, references, Write, between: "");

    private static void Write(StringBuilder text, Reference reference)
    {
        var type = RisTypes.WordFor(reference);
        Line(RisFields.Type, type);
        if (reference.Id.Length > 0)
            Line(RisFields.Id, reference.Id);
        var conference = reference.Type == ReferenceType.PaperConference ? reference[TextVariable.EventTitle] : null;
        foreach (var (row, value) in EntryFields.Of(reference, RisFields.Table, CommaName.Write))
        {
            if (conference is not null && row.Variable == TextVariable.ContainerTitle)
            {
                Line(RisFields.Secondary, conference);
                Line(RisFields.Proceedings, value);
                continue;
            }

            Line(
                RisFields.NameOf(row, reference, type),
                row.Variable == DateVariable.Accessed ? RisDates.Write(reference.Accessed!) : value
            );
        }

        if (reference.Issued is { } issued)
        {
            if (issued.Year is > 999 and < 10_000 and var year)
                Line(RisFields.Year, Edtf.Write(new DatePoint(year)));
            Line(issued.Year is > 999 and < 10_000 ? RisFields.Date : RisFields.Year, RisDates.Write(issued));
        }

        if (reference[TextVariable.Pmid] is { } pmid)
            Line(RisFields.Accession, pmid.StartsWith("PMID", StringComparison.Ordinal) ? pmid : $"PMID: {pmid}");
        if (reference[TextVariable.Pmcid] is { } pmcid)
            Line(RisFields.Pmcid, pmcid.StartsWith("PMC", StringComparison.Ordinal) ? pmcid : $"PMC{pmcid}");
        foreach (var (field, page) in Pages(reference))
            Line(field, page);
        foreach (
            var (field, value) in EntryFields.Kept(
                reference,
                name => RisFields.IsTag(name) && name is not (RisFields.Type or RisFields.End)
            )
        )
            Line(field, value);
        text.Append("ER  - \n\n");

        // A value is one line: a separate line could look like a tag.
        void Line(string field, string value) =>
            text.Append(field)
                .Append("  - ")
                .AppendJoin(' ', value.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Append('\n');
    }

    private static IEnumerable<(string Field, string Page)> Pages(Reference reference)
    {
        if (reference.Page is not { } page)
        {
            if (reference[TextVariable.NumberOfPages] is { } count && RisFields.HasPageCount(reference.Type))
                yield return (RisFields.FirstPage, count);
            yield break;
        }

        var range =
            PageRange.Read(page) is { Parts: [(var first, { } last)] } && page == PageRange.Joined(first, last) ? (first, last) : default;
        yield return (RisFields.FirstPage, range.first ?? page);
        if (range.last is not null)
            yield return (RisFields.LastPage, range.last);
        // Alone, a first page would be read as the number of pages.
        else if (RisFields.HasPageCount(reference.Type))
            yield return (RisFields.LastPage, page);
    }
}
