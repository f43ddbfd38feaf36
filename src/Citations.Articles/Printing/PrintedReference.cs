using Citations.Articles.Checking.Evidence;
using Citations.Matching;
using Citations.Styles;

namespace Citations.Articles.Printing;

/// <summary>Chooses the facts that the reference list prints for an entry.</summary>
internal static class PrintedReference
{
    /// <summary>The record where it is of this work; what the record lacks comes from the entry.</summary>
    internal static Reference Of(ExaminedEntry entry)
    {
        var listed = entry.Entry.Reference;
        if (entry.Comparable is not { } record)
            return listed;
        var lacks = new LackingFields(entry.Entry, record);
        var authors = entry.Authors is { IsRecordIncomplete: true } ? listed.Author
            : record.Author.IsEmpty ? lacks.Own(listed.Author)
            : record.Author;
        return record with
        {
            Id = listed.Id,
            // A registry that says nothing about the type leaves it to what the entry says.
            Type = record.Type == ReferenceType.Document && (listed.Volume ?? listed.Genre ?? lacks.Own(listed.ContainerTitle)) is not null
                ? listed.Type
                : record.Type,
            Title = Title(listed, record),
            Author = authors,
            Editor = record.Editor.IsEmpty ? lacks.Own(listed.Editor) : record.Editor,
            Issued = Date(listed, record),
            ContainerTitle = record.ContainerTitle ?? lacks.Own(listed.ContainerTitle),
            Volume = record.Volume ?? lacks.Own(listed.Volume),
            // An issue that is a supplement is printed as such: (Suppl. 1).
            Issue = record.Issue ?? (record[TextVariable.Supplement] is null ? lacks.Own(listed.Issue) : null),
            Page = Page(listed, record),
            Publisher = record.Publisher ?? lacks.Own(listed.Publisher),
            Edition = record.Edition ?? lacks.OwnEdition(listed.Edition),
            Url = record.Url ?? listed.Url,
            Doi = record.Doi ?? listed.Doi,
        };
    }

    /// <summary>A registry that deposits titles in Title Case never worsens a title that was typed in sentence case.</summary>
    private static string? Title(Reference listed, Reference record) =>
        listed.Title is { } own
        && record.Title is { } registered
        && own.Any(char.IsLower)
        && !SentenceCase.IsTitleCase(own, record.Language)
            ? SentenceCase.Default.Convert(own, registered, record).Text
            : record.Title ?? listed.Title;

    /// <summary>Many records give only the first page; an entry that begins there and gives the last one too says more.</summary>
    private static string? Page(Reference listed, Reference record)
    {
        if (record.Page is not { } registered)
            return record.Number is null ? listed.Page : null;
        return
            listed.Page is { } own
            && PageRange.Read(own) is { Parts: [{ Last: not null } range] } pages
            && PageRange.Read(registered) is { Parts: [{ Last: null } page] }
            && range.First == page.First
            ? pages.ToString()
            : registered;
    }

    /// <summary>An entry may give the year online or in print; the citations in the text follow it.</summary>
    private static PartialDate? Date(Reference listed, Reference record) =>
        record.Issued is null && listed.Issued is { Year: null, Literal: ['n', '.', ..] } ? null
        : record.Issued is null
        || (
            listed.Issued?.Year is { } year
            && year != record.Issued.Year
            && PublicationYears.Of(record) is { } years
            && year >= years.First
            && year <= years.Last
        )
            ? listed.Issued
            : record.Issued;
}
