namespace Citations.Styles.Apa;

/// <summary>The title element: the title or a description, then the parenthesis, then brackets (section 3 of the rules).</summary>
internal static class TitleElement
{
    private static readonly RunOrigin Standalone = Origins.Of(TextVariable.Title, "R3.3");
    private static readonly RunOrigin Multivolume = Origins.Of(TextVariable.VolumeTitle, "R3.10");
    private static readonly RunOrigin Volume = Origins.Of(TextVariable.Volume, "R3.10");
    private static readonly RunOrigin Translated = Origins.Rule("R3.9");

    internal static void Write(ApaWork work, EntryWriter writer)
    {
        var before = writer.Written;
        WriteTitle(work, writer, work.IsTitleItalic ? TextStyle.Italic : TextStyle.None);
        if (writer.Written == before)
        {
            Descriptions.WriteInsteadOfTitle(work, writer);
            // A description says all that a parenthesis and a bracket could.
            Parentheses.Write(work, writer, ofContainer: false);
            return;
        }

        WriteTranslated(work, writer);
        Parentheses.Write(work, writer, ofContainer: false);
        if (work.IsTitleDescription)
            return;
        Descriptions.WriteReview(work, writer);
        if (!Descriptions.StandBehindContainer(work))
            Descriptions.Write(work, writer);
    }

    /// <summary>Writes a title and, for a volume with a separate title, that (R3.10).</summary>
    internal static void WriteVolumes(string title, ApaWork work, EntryWriter writer, RunOrigin origin)
    {
        var volumeTitle = work.Text(TextVariable.VolumeTitle);
        var volume = work.Text(TextVariable.Volume);
        WriteItalic(title, writer, origin);
        if (volumeTitle.Length == 0)
            return;
        writer.Open(TextStyle.Italic);
        writer.Write(volume.Length > 0 ? $": Vol. {volume}" : ": ", Volume);
        if (volume.Length > 0)
            writer.Write(". ", Volume);
        writer.Close();
        var whole = work.HasContainer ? work.Container : work.Text(TextVariable.Title);
        writer.WriteMarkup(work.Caser.ApplyToPart(volumeTitle, whole, work.Reference), TextStyle.Italic, Multivolume);
    }

    // The translation that a title ends in is roman (R3.9).
    private static void WriteItalic(string title, EntryWriter writer, RunOrigin origin)
    {
        var (original, bracket) = TitleBracket.Split(title);
        writer.WriteMarkup(original, TextStyle.Italic, origin);
        writer.WriteMarkup(bracket, TextStyle.None, origin);
    }

    private static void WriteTitle(ApaWork work, EntryWriter writer, TextStyle style)
    {
        var title = TitleOf(work);
        if (title.Length == 0)
            return;
        if (style == TextStyle.Italic && !work.HasContainer && work.Reference[TextVariable.VolumeTitle] is not null)
            WriteVolumes(title, work, writer, Standalone);
        else if (style == TextStyle.Italic)
        {
            if (!work.HasContainer && SeriesVolume.IsOf(work))
                SeriesVolume.Write(work, writer);
            WriteItalic(title, writer, Standalone);
        }
        else
            writer.WriteMarkup(title, style, Standalone);
    }

    private static string TitleOf(ApaWork work)
    {
        if (CustomFacts.IsTrue(work.Reference, "untitled"))
            return "";
        var title = work.Text(TextVariable.Title);
        if (title.Length == 0)
            title = work.Text(TextVariable.TitleShort);
        if (!IsName(work))
            title = work.Caser.Apply(title, work.Reference);
        return work.Reference.Type == ReferenceType.Post ? FirstWords(title)
            : IsNameOfProgram(work, title) ? title
            : WithCapital(title);
    }

    // One word, alone or before a colon: tidyknots: Tools for rope. Its makers chose its letters (APA 7, 6.14).
    private static bool IsNameOfProgram(ApaWork work, string title)
    {
        if (work.Reference.Type != ReferenceType.Software)
            return false;
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        return !title.AsSpan(0, colon < 0 ? title.Length : colon).Contains(' ');
    }

    // The name of a periodical keeps its capitals, and so does that of a test, of which a database has a record (R3.1).
    private static bool IsName(ApaWork work) =>
        (work.Reference.Type == ReferenceType.Periodical && !work.HasContainer)
        || string.Equals(work.Reference.Genre, "Database record", StringComparison.OrdinalIgnoreCase);

    // The first word takes a capital (R3.1), unless it is written with one further in, as eBay is.
    private static string WithCapital(string title)
    {
        if (title.Length < 2 || !char.IsLower(title[0]) || IsSlug(title))
            return title;
        var end = 1;
        while (end < title.Length && char.IsLower(title[end]))
            end++;
        return end == title.Length || title[end] is ' ' or ',' or ':' or '-' or '’' ? char.ToUpperInvariant(title[0]) + title[1..] : title;
    }

    // owner/repository: a name on a page of code.
    private static bool IsSlug(ReadOnlySpan<char> title)
    {
        var end = title.IndexOfAny(' ', ':');
        return title[..(end < 0 ? title.Length : end)].Contains('/');
    }

    // Of a post, the first 20 words; an address, an emoji, a hashtag count as one each (R3.13).
    private static string FirstWords(string text)
    {
        const int Limit = 20;
        if (text.Contains('<', StringComparison.Ordinal))
            text = string.Concat(InlineMarkup.Read(text).Select(piece => piece.Text));
        var words = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && !EndsInDash(text, i) && ++words == Limit)
                return text[..i].TrimEnd(',', ';', ':', '—', '–');
        }

        return text;
    }

    // A dash between spaces is not a word.
    private static bool EndsInDash(string text, int end) =>
        end > 0 && text[end - 1] is '-' or '–' or '—' && (end == 1 || text[end - 2] == ' ');

    private static void WriteTranslated(ApaWork work, EntryWriter writer)
    {
        var translated = FieldText.Clean(CustomFacts.Text(work.Reference, "translated-title"));
        if (translated.Length == 0)
            return;
        writer.OpenBracket(" [", Translated);
        writer.WriteMarkup(translated, TextStyle.None, Translated);
        writer.CloseBracket("]", Translated);
    }
}
