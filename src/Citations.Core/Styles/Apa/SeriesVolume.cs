using System.Globalization;

namespace Citations.Styles.Apa;

/// <summary>
/// The number of a book in a series that stands before its title: <c>_Lecture notes in ropes: Vol. 9562. Advances in cordage_</c>
/// (R3.10, R4.15). Proceedings are known by their series, other books are not.
/// </summary>
internal static class SeriesVolume
{
    private static readonly RunOrigin Series = Origins.Of(TextVariable.CollectionTitle, "R3.10");
    private static readonly RunOrigin OwnNumber = Origins.Of(TextVariable.CollectionNumber, "R3.10");
    private static readonly RunOrigin Volume = Origins.Of(TextVariable.Volume, "R3.10");

    // Few books have so many volumes, and most series do.
    private const int MostOfBook = 9;

    // Series whose volumes are proceedings.
    private static readonly string[] OfProceedings =
    [
        "lecture notes",
        "proceedings",
        "communications in computer and information science",
        "advances in intelligent systems and computing",
        "smart innovation, systems and technologies",
        "ifip advances",
        "lncs",
    ];

    /// <summary>Whether the number of the series of a work stands before the title of the book, and its volume is that number.</summary>
    internal static bool IsOf(ApaWork work) => NumberOf(work) is not null;

    /// <summary>Writes the series and its number before the title of the book.</summary>
    internal static void Write(ApaWork work, EntryWriter writer)
    {
        writer.WriteMarkup(work.Caser.Apply(work.Text(TextVariable.CollectionTitle), work.Reference), TextStyle.Italic, Series);
        writer.Open(TextStyle.Italic);
        writer.Write($": Vol. {NumberOf(work)}. ", work.Reference[TextVariable.CollectionNumber] is null ? Volume : OwnNumber);
        writer.Close();
    }

    private static string? NumberOf(ApaWork work)
    {
        if (
            work.Reference[TextVariable.CollectionTitle] is null
            || work.Reference[TextVariable.VolumeTitle] is not null
            || IsTitleOfSeries(work)
            || IsOfYear(work.Text(TextVariable.CollectionTitle))
        )
            return null;
        var volume = work.Text(TextVariable.Volume);
        if (work.Text(TextVariable.CollectionNumber) is { Length: > 0 } own)
            return HasNumberedSeries(work) && (volume.Length == 0 || volume == own) ? NumberIn(own, 0) : null;
        // A small number may be that of a volume of the book, which then stays so.
        return HasVolumeOfSeries(work)
            && work.Reference[TextVariable.NumberOfVolumes] is null
            && !Parentheses.NamesVolume(TitleOf(work), volume)
            ? NumberIn(volume, MostOfBook)
            : null;
    }

    private static string? NumberIn(string text, int above) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > above ? text : null;

    private static bool HasNumberedSeries(ApaWork work) =>
        work.Reference.Type switch
        {
            ReferenceType.PaperConference => work.HasContainer,
            ReferenceType.Chapter => work.HasContainer && IsOfProceedings(work),
            ReferenceType.Book => !work.HasContainer && IsOfProceedings(work),
            _ => false,
        };

    private static bool HasVolumeOfSeries(ApaWork work) =>
        work.Reference.Type switch
        {
            ReferenceType.PaperConference or ReferenceType.Chapter => work.HasContainer,
            ReferenceType.Book => !work.HasContainer && IsOfProceedings(work),
            _ => false,
        };

    private static bool IsOfProceedings(ApaWork work)
    {
        var series = work.Text(TextVariable.CollectionTitle);
        return Array.Exists(OfProceedings, name => series.Contains(name, StringComparison.OrdinalIgnoreCase))
            || (work.Reference.Type == ReferenceType.Book && TitleOf(work).StartsWith("Proceedings of", StringComparison.OrdinalIgnoreCase));
    }

    private static string TitleOf(ApaWork work) => work.HasContainer ? work.Container : work.Text(TextVariable.Title);

    // "Moles ’18" is a conference, and a volume of its proceedings is none of a series.
    private static bool IsOfYear(string series) => series.Length > 2 && char.IsAsciiDigit(series[^1]) && char.IsAsciiDigit(series[^2]);

    // Some databases have the series as the book, too.
    private static bool IsTitleOfSeries(ApaWork work) =>
        TitleOf(work).Contains(work.Text(TextVariable.CollectionTitle), StringComparison.OrdinalIgnoreCase);
}
