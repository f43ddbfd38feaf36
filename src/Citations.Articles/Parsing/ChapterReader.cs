using System.Text.RegularExpressions;
using Citations.Articles.Words;

namespace Citations.Articles.Parsing;

/// <summary>Reads what follows <c>In</c>: editors, the book or proceedings, edition, volume and pages, place and publisher.</summary>
internal static partial class ChapterReader
{
    internal static double Read(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        var at = TakeEditors(entry, start, end, draft);
        var hasEditors = at > start;
        var (bookEnd, rest) = ClosingNote(text, at, end) ?? EmphasisEnd(entry, at, end) ?? BookEnd(text, at, end);
        var titleEnd = TitleNotes.Take(entry, at, bookEnd, draft);
        titleEnd = TakeLocation(entry, at, titleEnd, draft);
        var title = SourceReader.TrimContainer(text.AsSpan(at, titleEnd - at)).ToString();
        if (title.Length == 0)
            return 0.2;
        draft.Set(TextVariable.ContainerTitle, title, at, titleEnd);
        draft.Type ??= SourceReader.ConferencePattern.IsMatch(title) ? ReferenceType.PaperConference : ReferenceType.Chapter;
        if (rest < end && !TryTakeTail(entry, rest, end, draft))
            PublisherReader.Read(entry, rest, end, draft);
        return hasEditors || draft[TextVariable.Page] is not null ? 0.95 : 0.8;
    }

    private static int TakeEditors(EntryText entry, int start, int end, EntryDraft draft)
    {
        var match = EditorsPattern.Match(entry.Text, start, Math.Min(end - start, 500));
        if (!match.Success)
            return start;
        var names = entry.Names.Parse(match.Groups["names"].Value);
        // "In Structural, Syntactic, and Statistical Recognition, eds. A. Marlow" has the title before the role: initials or given names
        // prove people.
        if (names.Confidence < 0.5 || !(match.Value.Contains('(', StringComparison.Ordinal) || names.Names.Any(IsPerson)))
            return start;
        var span = new SourceSpan(match.Groups["names"].Index, match.Groups["names"].Length);
        if (RoleOf(match.Groups["role"].ValueSpan) is { } role)
            draft.SetOthers(role, names, span);
        else
            draft.SetEditors(names, span.Start, span.End);
        return match.Index + match.Length;
    }

    /// <summary>The role of those before the title of a series (APA 7, section 10.12); null for editors.</summary>
    internal static NameVariable? RoleOf(ReadOnlySpan<char> role) =>
        role.TrimEnd('s') switch
        {
            "" => null,
            "Executive Producer" => NameVariable.ExecutiveProducer,
            "Series Creator" or "Creator" => NameVariable.SeriesCreator,
            "Director" or "Series Director" or "Executive Director" => NameVariable.Director,
            "Host" or "Series Host" or "Executive Host" => NameVariable.Host,
            _ => NameVariable.Producer,
        };

    private static bool IsPerson(Contributor name) =>
        name.Given is { } given
        && (given.Contains('.', StringComparison.Ordinal) || CitationWords.IsGivenName(NamePiece.FirstWord(given)));

    /// <summary>The parenthesis with the pages, which the publisher follows.</summary>
    private static (int End, int Next)? ClosingNote(string text, int start, int end)
    {
        var match = NotePattern.Match(text, start, end - start);
        return match.Success ? (match.Index + match.Length, match.Index + match.Length) : null;
    }

    /// <summary>The end of a title in italics, where a period follows it.</summary>
    private static (int End, int Next)? EmphasisEnd(EntryText entry, int start, int end) =>
        entry.EmphasisAt(start) is { } title && title.End < end && entry.Text[title.End] == '.' ? (title.End, title.End + 1) : null;

    private static (int End, int Next) BookEnd(string text, int start, int end)
    {
        foreach (Match stop in Stop.Matches(text[..end], start))
        {
            if (stop.Groups["word"].Length > 3 || stop.Value[^1] != ' ' || stop.Value.Contains('?', StringComparison.Ordinal))
                return (stop.Groups["stop"].Index, stop.Index + stop.Length);
        }

        return (end, end);
    }

    /// <summary>"Vol. 3, pp. 7-12" at the end of the book's title.</summary>
    private static int TakeLocation(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        foreach (var boundary in LocationStart.EnumerateMatches(text.AsSpan(0, end), Math.Max(start, end - Location.Longest)))
        {
            if (entry.LocationAt(Location.StartIn(text, boundary), end, draft.Date is null) is not { } location)
                continue;
            SourceReader.Take(location, draft);
            return boundary.Index;
        }

        return end;
    }

    /// <summary>Pages, and in some styles the date, after the publisher: <c>New York: Wiley; 2010. p. 82-114</c>.</summary>
    private static bool TryTakeTail(EntryText entry, int start, int end, EntryDraft draft)
    {
        var text = entry.Text;
        var (from, to) = SourceReader.Trim(text, start, end);
        if (from < to && entry.LocationAt(from, to, draft.Date is null) is { } whole && whole.Count > 0)
        {
            SourceReader.Take(whole, draft);
            return true;
        }

        foreach (var boundary in LocationStart.EnumerateMatches(text.AsSpan(0, to), Math.Max(from, to - Location.Longest)))
        {
            if (entry.LocationAt(Location.StartIn(text, boundary), to, draft.Date is null) is not { } location)
                continue;
            SourceReader.Take(location, draft);
            PublisherReader.Read(entry, from, boundary.Index, draft);
            return true;
        }

        return false;
    }

    [GeneratedRegex(
        @"\G(?<names>[^()]{3,400}?)[,\s]*(?:\((?:(?<role>(?:Executive\s|Series\s)?(?:Producer|Creator|Director|Host)s?)|Eds?\.?|Hrs?g\.?|Org\.?|[Ee]ditors?|Chairs?|Hg\.?|eds?\.?)(?:,\sTrans\.|\s& Trans\.)?\)|,\s*(?:[Ee]ds?|[Ee]ditors?)\b\.?|\s[Ee]ds?\.)\s*[.,:]?\s*",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex EditorsPattern { get; }

    [GeneratedRegex(
        @"\((?:[^()]{0,60}?[,;]\s)?(?:pp?|[Pp]ages?|S|[Vv]ol|\d{1,2}(?:st|nd|rd|th)\sed)\b[^()]{0,60}\)(?=\s*[.,]|\s*$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex NotePattern { get; }

    [GeneratedRegex(@"(?<word>[\p{L}\d)]+)(?<stop>[.?!])\s+(?=[\p{Lu}\d(]|pp?\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Stop { get; }

    [GeneratedRegex(
        @"[\s,.;]\s*(?:\(?(?:[Vv]ol(?:ume|\.)|[Nn]o\.|[Pp]p?\.|Sp?\.\s|[Bb](?:and\s|d\.)|[Pp]ages\s|\d+\s?[-–:]\s?\d|(?:1[5-9]|20)\d\d\b|"
            + EntryDate.Months
            + @"\.?\s\d{4}))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LocationStart { get; }
}
