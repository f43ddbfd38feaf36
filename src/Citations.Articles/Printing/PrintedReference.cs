using Citations.Matching;

namespace Citations.Articles;

/// <summary>Chooses the facts that the reference list prints for an entry.</summary>
internal static class PrintedReference
{
    /// <summary>The record where it is of this work; what the record lacks comes from the entry.</summary>
    internal static Reference Of(ExaminedEntry entry)
    {
        var listed = entry.Entry.Reference;
        if (entry.Comparable is not { } record) return listed;
        var authors = entry.Authors is { IsRecordIncomplete: true } || record.Author.IsEmpty ? listed.Author : record.Author;
        return record with
        {
            Id = listed.Id,
            Type = record.Type == ReferenceType.Document ? listed.Type : record.Type,
            Title = record.Title ?? listed.Title,
            Author = authors,
            Editor = record.Editor.IsEmpty ? listed.Editor : record.Editor,
            Issued = Date(listed, record),
            ContainerTitle = record.ContainerTitle ?? listed.ContainerTitle,
            Volume = record.Volume ?? listed.Volume,
            Issue = record.Issue ?? listed.Issue,
            Page = record.Page ?? (record.Number is null ? listed.Page : null),
            Publisher = record.Publisher ?? listed.Publisher,
            Edition = record.Edition ?? listed.Edition,
            Url = record.Url ?? listed.Url,
            Doi = record.Doi ?? listed.Doi,
        };
    }

    /// <summary>An entry may give the year online or in print; the citations in the text follow it.</summary>
    private static PartialDate? Date(Reference listed, Reference record) =>
        record.Issued is null || (listed.Issued?.Year is { } year && year != record.Issued.Year && PublicationYears.Of(record) is { } years && year >= years.First && year <= years.Last)
            ? listed.Issued
            : record.Issued;
}
