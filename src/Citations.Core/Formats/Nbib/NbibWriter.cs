using System.Globalization;
using System.Text;
using Citations.Canonical;
using Citations.Formats.Mapping;
using Citations.Formats.Nbib;
using Citations.Formats.Streaming;
using Citations.Formats.Values;

namespace Citations.Formats;

/// <summary>
/// Writes PubMed's format for citation managers (<c>.nbib</c>), as EndNote, Zotero and Mendeley read it. Each entry starts with its
/// <c>PMID</c>, empty if there is none.
/// </summary>
public static class NbibWriter
{
    private const int Width = 88;
    private const string Continuation = "\n      ";

    // Spaces of other kinds, such as the no-break space, are part of the text.
    private static readonly char[] Breaks = [' ', '\t', '\r', '\n'];

    /// <summary>Writes references as entries with a blank line between them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="references"/> is null.</exception>
    public static string Write(IEnumerable<Reference> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        return EntryWriter.ToText(text => Write(text, references));
    }

    internal static void Write(TextWriter text, IEnumerable<Reference> references) =>
        EntryWriter.Write(text, PlainMarkup.Of(references), Write, between: "\n");

    private static void Write(StringBuilder text, Reference reference)
    {
        reference = TranslatedFirst(reference);
        Line(NbibFields.Id, reference[TextVariable.Pmid] ?? "");
        foreach (var issn in Parts(reference.Issn))
            Line(NbibFields.Issn, issn);
        foreach (var isbn in Parts(reference.Isbn))
            Line(NbibFields.Isbn, isbn);
        foreach (var (row, value) in EntryFields.Of(reference, NbibFields.Table, NbibNames.WriteFull))
        {
            Line(row.Name, row.Name is NbibFields.Title or NbibFields.BookTitle ? WithFullStop(value) : value);
        }

        foreach (var name in reference.Author.Named())
            Write(name, NbibFields.FullAuthor, NbibFields.Author);
        foreach (var name in reference.Editor.Named())
            Write(name, NbibFields.FullEditor, NbibFields.Editor);
        if (reference.Language is { } language)
            Line(NbibFields.Language, NbibLanguages.Write(language));
        Line(NbibFields.PublicationType, NbibFields.Types.WordOf(reference.Type));
        if (reference.Issued is { } issued)
            Line(NbibFields.Published, NbibDates.Write(issued));
        if (reference[DateVariable.AvailableDate] is { Start: { Day: > 0, Year: > 999 } online })
        {
            Line(NbibFields.PublishedOnline, string.Create(CultureInfo.InvariantCulture, $"{online.Year}{online.Month:00}{online.Day:00}"));
        }

        if (reference.Status == StatusForm.Early)
            Line(NbibFields.PublicationStatus, NbibFields.AheadOfPrint);
        if (reference[TextVariable.Doi] is { } doi)
            Line(NbibFields.Location, $"{doi} [doi]");
        foreach (var (field, value) in EntryFields.Kept(reference, name => NbibFields.IsTag(name)))
            Line(field, value);

        void Write(Contributor name, string full, string brief)
        {
            if (full == NbibFields.FullAuthor && name is { Family: null, Literal: { } whole })
            {
                Line(NbibFields.Corporate, whole);
            }
            else
            {
                Line(full, NbibNames.WriteFull(name));
                Line(brief, NbibNames.WriteShort(name));
            }

            if (name.Extra.GetString("ORCID") is { } orcid)
                Line(NbibFields.AuthorId, $"ORCID: {orcid}");
            if (name.Extra.GetString("affiliation") is { } affiliation)
                Line(NbibFields.Affiliation, affiliation);
        }

        void Line(string tag, string value)
        {
            text.Append(tag.PadRight(4)).Append("- ");
            Wrap(text, value);
            text.Append('\n');
        }
    }

    // PubMed's title is the English one, in brackets where it is a translation; the original one has a separate field.
    private static Reference TranslatedFirst(Reference reference) =>
        reference.Custom.GetString(TitleForm.Translated) is not { } translated || reference.Title is not { } original
            ? reference
            : reference.With(TextVariable.Title, $"[{translated}]").With(TextVariable.OriginalTitle, original) with
            {
                Custom = reference.Custom.Without(TitleForm.Translated),
            };

    private static string[] Parts(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string WithFullStop(string title) => title.EndsWith('?') || title.EndsWith('!') ? title : title + ".";

    // A value has one line to a reader, however many it is written in.
    private static void Wrap(StringBuilder text, string value)
    {
        var column = 6;
        foreach (var word in value.Split(Breaks, StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 6 && column + word.Length >= Width)
            {
                text.Append(Continuation);
                column = 6;
            }
            else if (column > 6)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }
    }
}
