namespace Citations.Formats.BibTeX;

/// <summary>
/// The fields of titles and what they name. Where <c>maintitle</c> names a work of several volumes, the title of the book is that of a
/// volume (BibLaTeX manual, 2.2.2), which CSL calls <c>volume-title</c>; so it calls that of a special issue.
/// </summary>
internal static class BibTeXTitles
{
    internal const string Main = "maintitle";
    private const string Issue = "issuetitle";

    private static readonly BibTeXTitle[] Plain =
    [
        new("title", "subtitle", TextVariable.Title),
        new("booktitle", "booksubtitle", TextVariable.ContainerTitle),
        new("journaltitle", "journalsubtitle", TextVariable.ContainerTitle),
        new(Issue, "issuesubtitle", TextVariable.VolumeTitle),
    ];

    private static readonly BibTeXTitle[] OfVolume =
    [
        new(Main, "mainsubtitle", TextVariable.Title),
        new("title", "subtitle", TextVariable.VolumeTitle),
        new("booktitle", "booksubtitle", TextVariable.ContainerTitle),
    ];

    private static readonly BibTeXTitle[] OfPart =
    [
        new("title", "subtitle", TextVariable.Title),
        new(Main, "mainsubtitle", TextVariable.ContainerTitle),
        new("booktitle", "booksubtitle", TextVariable.VolumeTitle),
    ];

    /// <summary>The titles of an entry.</summary>
    internal static ReadOnlySpan<BibTeXTitle> Of(BibTeXEntry entry) =>
        entry[Main] is null ? Plain
        : BibTeXTypes.IsPart(entry.Type) ? OfPart
        : OfVolume;

    /// <summary>The field of BibLaTeX for a title of a work that names its volume or issue; null if it is the usual one.</summary>
    internal static string? FieldOf(TextVariable variable, Reference reference, string entry)
    {
        if (reference[TextVariable.VolumeTitle] is null)
            return null;
        if (entry is "article" or "periodical")
            return variable == TextVariable.VolumeTitle ? Issue : null;
        var isPart = BibTeXTypes.IsPart(entry);
        if (reference[isPart ? TextVariable.ContainerTitle : TextVariable.Title] is null)
            return null;
        foreach (var title in isPart ? OfPart : OfVolume)
        {
            if (title.Variable == variable)
                return title.Field;
        }

        return null;
    }
}
