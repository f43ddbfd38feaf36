namespace Citations.Styles.Apa;

/// <summary>
/// The parenthesis after a title: contributors, edition and volume, number, version, pages.
/// A comma within one kind, a semicolon between kinds (R3.5, R3.6, R3.8).
/// </summary>
internal static class Parentheses
{
    private static readonly RunOrigin Bracket = Origins.Rule("R3.5");
    private static readonly RunOrigin Edition = Origins.Of(TextVariable.Edition, "R3.6");
    private static readonly RunOrigin Volume = Origins.Of(TextVariable.Volume, "R3.5");
    private static readonly RunOrigin IssueNumber = Origins.Of(TextVariable.Issue, "R3.5");
    private static readonly RunOrigin Pages = Origins.Of(TextVariable.Page, "R4.10");
    private static readonly RunOrigin Number = Origins.Of(TextVariable.Number, "R3.8");
    private static readonly RunOrigin Series = Origins.Of(TextVariable.CollectionTitle, "R3.8");
    private static readonly RunOrigin Version = Origins.Of(TextVariable.Version, "R4.19");
    private static readonly RunOrigin Note = Origins.Rule("R3.5");

    private static readonly string[] VersionWords = ["build ", "revision ", "update "];

    /// <summary>Writes the parenthesis.</summary>
    /// <param name="work">The work.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="ofContainer">Whether it is after the container and says what belongs to that.</param>
    internal static void Write(ApaWork work, EntryWriter writer, bool ofContainer)
    {
        writer.OpenBracket(" (", Bracket);
        if (ofContainer)
        {
            WriteEdition(work, writer);
            WritePages(work, writer);
            WriteVersion(work, writer);
        }
        else
        {
            Contributions.Write(work, writer);
            if (!InContainer(work))
                WriteEdition(work, writer);
            WriteNumber(work, writer);
            if (!InContainer(work))
                WriteVersion(work, writer);
            WriteNote(work, writer);
        }

        writer.CloseBracket(")", Bracket);
    }

    // For a part of a whole, edition and volume belong to the whole.
    private static bool InContainer(ApaWork work) => work.Rules.Source is SourceForm.Container or SourceForm.Event && work.HasContainer;

    private static void WriteEdition(ApaWork work, EntryWriter writer)
    {
        if (work.Rules.Source == SourceForm.Periodical || SourceElement.FormOf(work) == SourceForm.Periodical)
            return;
        writer.Separate("; ", Bracket);
        writer.Write(EditionWords.Of(work.Text(TextVariable.Edition)), Edition);
        if (work.Reference[TextVariable.VolumeTitle] is not null || SeriesVolume.IsOf(work))
            return;
        var (volume, volumes) = (work.Text(TextVariable.Volume), work.Text(TextVariable.NumberOfVolumes));
        if (volume.Length == 0 && volumes is "" or "1")
            return;
        // A title that names its volume says it once: Handbook of rain: Vol. 2. Snow.
        var title = InContainer(work) ? work.Container : work.Text(TextVariable.Title);
        if (volume.Length > 0 && NamesVolume(title, volume))
            return;
        writer.Separate(", ", Bracket);
        if (volume.Length == 0)
            writer.Write($"Vols. 1–{volumes}", Volume);
        else if (char.IsAsciiDigit(volume[0]) && PageText.Of(volume) is { IsPlural: true, Text: var range })
            writer.Write($"Vols. {range}", Volume);
        else
            writer.Write($"Vol. {volume}", Volume);
        if (work.Reference.Type != ReferenceType.Periodical || work.Text(TextVariable.Issue) is not { Length: > 0 } issue)
            return;
        writer.Write($", No. {issue}", IssueNumber);
    }

    /// <summary>Whether a title names a volume: <c>Handbook of rain: Vol. 2. Snow</c>.</summary>
    internal static bool NamesVolume(string title, string volume)
    {
        foreach (var label in (ReadOnlySpan<string>)["Vol. ", "Volume "])
        {
            var end = title.IndexOf(label + volume, StringComparison.OrdinalIgnoreCase) + label.Length + volume.Length;
            if (end >= label.Length + volume.Length && (end == title.Length || !char.IsLetterOrDigit(title[end])))
                return true;
        }

        return false;
    }

    private static void WritePages(ApaWork work, EntryWriter writer)
    {
        var pages = PageText.Of(work.Text(TextVariable.Page));
        if (pages.Text is not { Length: > 0 } text)
            return;
        writer.Separate(", ", Bracket);
        writer.Write(pages.IsPlural ? "pp. " : "p. ", Pages);
        writer.Write(text, Pages);
    }

    private static void WriteVersion(ApaWork work, EntryWriter writer)
    {
        var version = work.Text(TextVariable.Version);
        if (version.Length == 0)
            return;
        writer.Separate("; ", Bracket);
        // A tag such as v1.0 says the word in short.
        if (version is ['v', >= '0' and <= '9', ..])
            version = version[1..];
        writer.Write(NamesItself(version) ? version : $"Version {version}", Version);
    }

    // "R package version 0.4.1", "Build 7": the version says what it is.
    private static bool NamesItself(string version) =>
        version.Contains("version", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(VersionWords, word => version.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static void WriteNote(ApaWork work, EntryWriter writer)
    {
        writer.Separate("; ", Bracket);
        writer.Write(FieldText.Clean(CustomFacts.Text(work.Reference, "parenthetical-note")), Note);
    }

    private static void WriteNumber(ApaWork work, EntryWriter writer)
    {
        writer.Separate("; ", Bracket);
        var number = work.Text(TextVariable.Number);
        if (number.Length == 0)
            WriteSeries(work, writer);
        else
            writer.Write(WorkNumber.Of(work, number), Number);
    }

    private static void WriteSeries(ApaWork work, EntryWriter writer)
    {
        if (work.Reference.Type != ReferenceType.Report || work.Text(TextVariable.CollectionTitle) is not { Length: > 0 } series)
            return;
        writer.Write(series, Series);
        writer.Separate(" ", Series);
        writer.Write(work.Text(TextVariable.CollectionNumber), Series);
    }
}
