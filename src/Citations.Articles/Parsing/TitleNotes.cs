using System.Text.RegularExpressions;

namespace Citations.Articles.Parsing;

/// <summary>
/// Takes the parentheses and brackets after a title: edition, volume, pages, editors, numbers, a description of the work.
/// </summary>
internal static partial class TitleNotes
{
    /// <summary>Reads the notes at the end of a title.</summary>
    /// <returns>The position where the title itself ends.</returns>
    internal static int Take(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        while (true)
        {
            while (end > start && text[end - 1] is ' ' or '.' or ',' && !text.AsSpan(start, end - start).EndsWith("..."))
                end--;
            if (end <= start || text[end - 1] is not (')' or ']'))
                break;
            var open = OpeningOf(text, start, end - 1);
            if (open <= start)
                break;
            var isNote = text[end - 1] == ')' && TakeImprint(text, open + 1, end - 1, draft);
            if (isNote)
            {
                end = open;
                continue;
            }

            foreach (var part in Parts(text, open + 1, end - 1))
                isNote |= TakePart(entry, part, text[end - 1] == ']', draft);
            if (!isNote)
                break;
            end = open;
        }

        end = WorkKind.TakeAtEnd(text, start, end, draft);
        var bare = BareEdition.Match(text, start, end - start);
        if (!bare.Success)
            return end;
        draft.Set(TextVariable.Edition, Ordinal(bare.Groups["edition"].Value), bare.Index, bare.Index + bare.Length);
        return bare.Index;
    }

    /// <summary>"(Philadelphia: Fortress, 1960)", as notes print the imprint of a book.</summary>
    private static bool TakeImprint(string text, int start, int end, EntryDraft draft)
    {
        var match = Imprint.Match(text, start, end - start);
        if (!match.Success)
            return false;
        Set(TextVariable.PublisherPlace, match.Groups["place"]);
        Set(TextVariable.Publisher, match.Groups["publisher"]);
        var year = match.Groups["year"];
        if (year.Success && EntryDate.Read(year.Value) is { } date)
            draft.SetDate(date, year.Index, year.Index + year.Length);
        return true;

        void Set(TextVariable variable, Group group) => draft.Set(variable, group.Value, group.Index, group.Index + group.Length);
    }

    private static int OpeningOf(string text, int start, int close)
    {
        var depth = 0;
        for (var i = close; i >= start; i--)
        {
            if (text[i] is ')' or ']')
                depth++;
            else if (text[i] is '(' or '[' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        // A semicolon separates kinds, a comma facts of one kind; names hold commas themselves.
        if (EditorNote.IsMatch(text[start..end]) || IsSentence(text.AsSpan(start, end - start)))
            return [(start, end)];
        return Split();

        IEnumerable<(int, int)> Split()
        {
            var from = start;
            for (var i = start; i <= end; i++)
            {
                if (i < end && !(text[i] is ',' or ';' && !PagesNote.IsMatch(text[from..end].Trim())))
                    continue;
                if (i > from)
                    yield return (from, i);
                from = i + 1;
            }
        }
    }

    /// <summary>A title in translation has more words than a list of facts.</summary>
    private static bool IsSentence(ReadOnlySpan<char> note) => note.Count(' ') > 4;

    private static bool TakePart(EntryText entry, (int Start, int End) part, bool isBracket, EntryDraft draft)
    {
        var text = entry.Text;
        var note = text[part.Start..part.End].Trim();
        if (EditionNote.Match(note) is { Success: true } edition)
            return Set(TextVariable.Edition, Ordinal(edition.Groups["edition"].Value));
        if (PagesNote.Match(note) is { Success: true } pages)
            return Set(TextVariable.Page, Ranges.Normalize(pages.Groups["pages"].Value));
        if (VolumeNote.Match(note) is { Success: true } volume)
            return Set(TextVariable.Volume, Ranges.Normalize(volume.Groups["volume"].Value));
        var lead = text.AsSpan(part.Start, part.End - part.Start).IndexOf(note, StringComparison.Ordinal);
        if (WorkKind.TryTake(text, part.Start + lead, part.Start + lead + note.Length, draft))
            return true;
        if (NumberNote.Match(note) is { Success: true } number)
        {
            draft.Type ??= IsReport(note) ? ReferenceType.Report : null;
            if (number.Groups["genre"].Length > 0)
                Set(TextVariable.Genre, number.Groups["genre"].Value);
            return Set(TextVariable.Number, number.Groups["number"].Value);
        }

        if (ThesisNote.Match(note) is { Success: true } thesis)
        {
            draft.Type = ReferenceType.Thesis;
            return Set(TextVariable.Genre, thesis.Groups["genre"].Value);
        }

        if (EditorNote.Match(note) is { Success: true } editor)
        {
            TakeContributors(entry, part, editor, draft);
            // "(H. Weaver, Trans.; 2nd ed.)" is followed by another kind of fact.
            var rest = text.IndexOf(';', part.Start, part.End - part.Start);
            if (rest > 0)
                TakePart(entry, (rest + 1, part.End), isBracket, draft);
            return true;
        }

        if (note.Length >= 9 && draft.Type == ReferenceType.Thesis)
            return Set(TextVariable.Publisher, note);
        if (ArchiveNote.IsMatch(note))
            return Set(TextVariable.Number, note);
        if (VersionNote.Match(note) is { Success: true } version)
            return Set(TextVariable.Version, version.Groups["version"].Value);
        if (!isBracket || note.Length == 0)
            return false;
        draft.Type ??= TypeOf(note);
        // What describes the work names its genre; anything else, such as a translated title, is a note.
        return Set(draft.Type is not null ? TextVariable.Genre : TextVariable.Note, note);

        bool Set(TextVariable variable, string value)
        {
            draft.Set(variable, value, part.Start, part.End);
            return true;
        }
    }

    private static bool IsReport(string note) =>
        note.Contains("Report", StringComparison.OrdinalIgnoreCase) || note.Contains("Paper", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sets the people of a note by their roles; one role may be several: <c>Ed. and Trans.</c></summary>
    private static void TakeContributors(EntryText entry, (int Start, int End) part, Match editor, EntryDraft draft)
    {
        var (names, role) = (entry.Names.Parse(editor.Groups["names"].Value), editor.Groups["role"].Value);
        if (role.StartsWith("Ed", StringComparison.OrdinalIgnoreCase))
            draft.SetEditors(names, part.Start, part.End);
        if (role.Contains("Trans", StringComparison.Ordinal))
            draft.SetTranslators(names, part.Start, part.End);
        if (role == "Narr")
            draft.SetOthers(NameVariable.Narrator, names);
        if (role.StartsWith("Ill", StringComparison.Ordinal))
            draft.SetOthers(NameVariable.Illustrator, names);
    }

    internal static ReferenceType? TypeOf(string description) =>
        description.ToLowerInvariant() switch
        {
            "data set" or "dataset" => ReferenceType.Dataset,
            "computer software" or "mobile app" or "software" => ReferenceType.Software,
            "film" or "video" or "tv series" or "motion picture" => ReferenceType.MotionPicture,
            "conference session" or "paper presentation" or "poster presentation" or "conference presentation" =>
                ReferenceType.PaperConference,
            "tweet" or "status update" or "post" => ReferenceType.Post,
            "preprint" => ReferenceType.Article,
            "editorial" or "letter" or "letter to the editor" => ReferenceType.ArticleJournal,
            "press release" or "brochure" or "fact sheet" or "policy brief" or "white paper" => ReferenceType.Report,
            "map" => ReferenceType.Map,
            "unpublished manuscript" or "manuscript in preparation" or "manuscript submitted for publication" => ReferenceType.Manuscript,
            _ => null,
        };

    internal static string Ordinal(string edition)
    {
        var digits = edition.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 ? edition[..digits] : edition;
    }

    [GeneratedRegex(
        @"^(?:(?<place>\p{Lu}[^:();]{1,60}):\s)(?<publisher>[^:();]{2,80}?)(?:,\s(?<year>(?:1[5-9]|20)\d{2}))?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Imprint { get; }

    [GeneratedRegex(
        @"^(?<edition>\d{1,3}(?:st|nd|rd|th)?|[Rr]ev(?:ised|\.)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]irst|[Ii]nternational|[Uu]pdated|[Ee]xpanded)\s+(?:ed(?:ition|n|s)?\b\.?)(?:,?\s.{0,20})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EditionNote { get; }

    [GeneratedRegex(
        @"[,.]?\s(?:(?<edition>\d{1,3}(?:st|nd|rd|th)|[Rr]ev\.|[Ss]econd|[Tt]hird|[Ff]ourth)\s(?:ed(?:ition|n)?)|(?<edition>\d{1,2}\.)\sAufl(?:age)?)\b\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.RightToLeft
    )]
    private static partial Regex BareEdition { get; }

    [GeneratedRegex(
        @"^(?:pp?\.?|[Pp]ages?|S\.)\s*(?<pages>(?:[A-Za-z]{0,3}\d\w*|[ivxlc]+(?!\w))(?:\s?[-–—]{1,2}\s?\w+)?(?:,\s?\w+(?:[-–—]\w+)?){0,3})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PagesNote { get; }

    [GeneratedRegex(@"^[Vv]ol(?:ume|s)?\b\.?\s*(?<volume>[\dIVXLC]+(?:[-–]\d+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeNote { get; }

    [GeneratedRegex(
        @"^(?<genre>[\p{L} .&/-]{0,60}?)\s*(?:No\.?|Number|Nr\.?|#|Rep\.)\s*(?<number>[\w./-]{1,30})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NumberNote { get; }

    [GeneratedRegex(@"^(?:[A-Z]{2,10}\s?\d{3,10})$", RegexOptions.CultureInvariant)]
    private static partial Regex ArchiveNote { get; }

    [GeneratedRegex(@"^[Vv]ersion\s(?<version>[\w.-]{1,20})$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionNote { get; }

    [GeneratedRegex(
        @"^(?<genre>(?:Unpublished\s)?(?:[Dd]octoral|[Mm]aster['’]?s?|[Pp]h\.?\s?D\.?|[Bb]achelor['’]?s?|[Uu]ndergraduate|[Hh]onou?rs)\s?(?:[Dd]issertation|[Tt]hesis))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ThesisNote { get; }

    [GeneratedRegex(@"^(?<names>.{3,200}?),\s(?<role>Eds?|Trans|Narr|Ed\. & Trans|Illus|Ill)\.?(?:,|;|$)", RegexOptions.CultureInvariant)]
    private static partial Regex EditorNote { get; }
}
