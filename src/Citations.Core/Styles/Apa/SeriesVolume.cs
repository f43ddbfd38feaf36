using System.Globalization;

namespace Citations.Styles.Apa;

/// <summary>
/// The volume of a series that a part of a book names as the volume: <c>_Lecture notes in ropes: Vol. 9562. Advances in cordage_</c>
/// (R3.10, R4.15).
/// </summary>
internal static class SeriesVolume
{
    // Few books have so many volumes, and most series do.
    private const int MostOfBook = 9;

    /// <summary>
    /// Whether the volume of a work is that of its series. A small number may be that of a volume of the book, which then stays so.
    /// </summary>
    internal static bool IsOf(ApaWork work) =>
        work.HasContainer
        && work.Reference[TextVariable.CollectionTitle] is not null
        && work.Reference[TextVariable.CollectionNumber] is null
        && work.Reference[TextVariable.VolumeTitle] is null
        && work.Reference[TextVariable.NumberOfVolumes] is null
        && work.Text(TextVariable.Volume) is { Length: > 0 } volume
        && work.Reference.Type is ReferenceType.PaperConference or ReferenceType.Chapter
        && int.TryParse(volume, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > MostOfBook
        && !Parentheses.NamesVolume(work.Container, volume)
        && !IsTitleOfSeries(work)
        && !IsOfYear(work.Text(TextVariable.CollectionTitle));

    /// <summary>Writes the series and its volume before the title of the book.</summary>
    internal static void Write(ApaWork work, EntryWriter writer, RunOrigin series, RunOrigin volume)
    {
        writer.WriteMarkup(work.Caser.Apply(work.Text(TextVariable.CollectionTitle), work.Reference), TextStyle.Italic, series);
        writer.Open(TextStyle.Italic);
        writer.Write($": Vol. {work.Text(TextVariable.Volume)}. ", volume);
        writer.Close();
    }

    // "Moles ’18" is a conference, and a volume of its proceedings is none of a series.
    private static bool IsOfYear(string series) => series.Length > 2 && char.IsAsciiDigit(series[^1]) && char.IsAsciiDigit(series[^2]);

    // Some databases have the series as the book, too.
    private static bool IsTitleOfSeries(ApaWork work) =>
        work.Container.Contains(work.Text(TextVariable.CollectionTitle), StringComparison.OrdinalIgnoreCase);
}
