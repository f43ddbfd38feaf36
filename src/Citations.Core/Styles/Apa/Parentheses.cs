using System.Globalization;

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

    // Reports and manuscripts of these kinds are not news to a reader: their number is a report's.
    private static readonly string[] PlainReports = ["report", "technical report", "research report"];

    private static readonly string[] Registers = ["ED", "EJ", "ICPSR", "NCJ", "PB"];

    /// <summary>Writes the parenthesis.</summary>
    /// <param name="work">The work.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="ofContainer">Whether it stands after the container and says what belongs to that.</param>
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

    /// <summary>
    /// The words for an edition: <c>2nd ed.</c>, <c>Rev. ed.</c>, <c>4th ed., text rev.</c>; the first is not printed (R3.6).
    /// </summary>
    internal static string EditionText(string edition)
    {
        if (edition.Length == 0)
            return "";
        var digits = edition.TrimEnd('.');
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= 1 ? "" : $"{EnglishOrdinal.Of(number)} ed.";
        var text = edition.Replace("edition", "ed.", StringComparison.OrdinalIgnoreCase);
        if (
            text.StartsWith("1st ed", StringComparison.OrdinalIgnoreCase) || text.StartsWith("first ed", StringComparison.OrdinalIgnoreCase)
        )
            return "";
        if (text.Contains("ed.", StringComparison.Ordinal))
            return text;
        if (text.EndsWith(" ed", StringComparison.Ordinal))
            return text + ".";
        return text.Equals("revised", StringComparison.OrdinalIgnoreCase) || text.Equals("rev", StringComparison.OrdinalIgnoreCase)
            ? "Rev. ed."
            : $"{text} ed.";
    }

    // For a part of a whole, edition and volume belong to the whole.
    private static bool InContainer(ApaWork work) => work.Rules.Source is SourceForm.Container or SourceForm.Event && work.HasContainer;

    private static void WriteEdition(ApaWork work, EntryWriter writer)
    {
        if (work.Rules.Source == SourceForm.Periodical)
            return;
        writer.Separate("; ", Bracket);
        writer.Write(EditionText(work.Text(TextVariable.Edition)), Edition);
        if (work.Reference[TextVariable.VolumeTitle] is not null)
            return;
        var (volume, volumes) = (work.Text(TextVariable.Volume), work.Text(TextVariable.NumberOfVolumes));
        if (volume.Length == 0 && volumes is "" or "1")
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
        writer.Write(version.StartsWith("version", StringComparison.OrdinalIgnoreCase) ? version : $"Version {version}", Version);
    }

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
            writer.Write(NumberText(work, number), Number);
    }

    private static void WriteSeries(ApaWork work, EntryWriter writer)
    {
        if (work.Reference.Type != ReferenceType.Report || work.Text(TextVariable.CollectionTitle) is not { Length: > 0 } series)
            return;
        writer.Write(series, Series);
        writer.Separate(" ", Series);
        writer.Write(work.Text(TextVariable.CollectionNumber), Series);
    }

    private static string NumberText(ApaWork work, string number)
    {
        var isBare = CustomFacts.Text(work.Reference, "number-as") == "bare" || !char.IsAsciiDigit(number[0]);
        var genre = CustomFacts.Text(work.Reference, "genre-as") == "bracket" ? "" : work.Text(TextVariable.Genre);
        return work.Reference.Type switch
        {
            ReferenceType.ArticleJournal
            or ReferenceType.ArticleMagazine
            or ReferenceType.ArticleNewspaper
            or ReferenceType.Review
            or ReferenceType.ReviewBook
            or ReferenceType.Chapter
            or ReferenceType.PaperConference
            or ReferenceType.Post
            or ReferenceType.Webpage
            or ReferenceType.PostWeblog => "",
            ReferenceType.Thesis => isBare && number.Contains(' ', StringComparison.Ordinal) ? number : $"Publication No. {number}",
            ReferenceType.Report when genre.Length > 0 && !PlainReports.Contains(genre, StringComparer.OrdinalIgnoreCase) => WithNo(
                genre,
                number
            ),
            ReferenceType.Report when !IsIdentifier(number) && !isBare => $"Report No. {number}",
            ReferenceType.Report
                when !IsIdentifier(number)
                    && CustomFacts.Text(work.Reference, "number-as") != "bare"
                    && !number.Contains("No.", StringComparison.Ordinal) => $"Report No. {number}",
            ReferenceType.Standard when genre.Length > 0 => WithNo(genre, WithoutBody(genre, number)),
            ReferenceType.Patent => WithNo(
                genre.Length > 0 ? genre
                    : IsOfUnitedStates(number) ? "U.S. Patent"
                    : "Patent",
                genre.Length > 0 ? number : WithoutCountry(number)
            ),
            ReferenceType.Broadcast or ReferenceType.MotionPicture or ReferenceType.Song when !isBare => $"No. {number}",
            _ => number,
        };
    }

    private static bool IsOfUnitedStates(string number) => WithoutCountry(number).Length < number.Length;

    private static string WithoutCountry(string number) =>
        number.StartsWith("U.S. ", StringComparison.Ordinal) ? number[5..]
        : number.StartsWith("US", StringComparison.Ordinal) && number.Length > 2 && number[2] is ' ' or >= '0' and <= '9'
            ? number[2..].TrimStart()
        : number;

    // Genre "ISO Standard", number "ISO 45001:2018": the body is named once.
    private static string WithoutBody(string genre, string number)
    {
        var end = genre.IndexOf(' ', StringComparison.Ordinal) + 1;
        return end > 1 && number.StartsWith(genre[..end], StringComparison.Ordinal) ? number[end..] : number;
    }

    private static string WithNo(string genre, string number) =>
        number.StartsWith(genre, StringComparison.OrdinalIgnoreCase) || number.StartsWith("No.", StringComparison.Ordinal)
            ? number
            : $"{genre} No. {number}";

    // ED472733, ICPSR 21600: the number says by itself of which register it is.
    private static bool IsIdentifier(string number)
    {
        var letters = 0;
        while (letters < number.Length && char.IsAsciiLetterUpper(number[letters]))
            letters++;
        return Registers.Contains(number[..letters])
            && number.AsSpan(letters).TrimStart(' ') is { IsEmpty: false } digits
            && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
